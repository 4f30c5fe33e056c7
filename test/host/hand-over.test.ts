import assert from 'node:assert/strict';
import fc from 'fast-check';
import { handOver } from '../../src/editor/sending/hand-over.ts';
import { sanitiseLetter } from '../../src/letter/mail/sanitise-letter.ts';
import { route } from '../../src/letter/routes.ts';
import { anyLetter } from '../support/letters.ts';
import { keyboard, needKeyboard } from './keyboard.ts';

const count = 240;
const seed = 6068;

/** Hostile and ordinary letters that fit into a link. */
const sent = fc
  .sample(anyLetter, { numRuns: count * 3, seed })
  .flatMap(({ letter }) => {
    const made = route('mailto', letter);
    return made.ok && 'url' in made ? [{ letter: sanitiseLetter(letter), link: made.url }] : [];
  })
  .slice(0, count);

/** As RFC 6068 has it, without our own code and without `URLSearchParams`, which takes a plus for a space. */
function readLink(link: string): { subject: string; body: string } {
  const [, query = ''] = link.split('?');
  const fields = new Map(
    query.split('&').map((field) => {
      const [name = '', value = ''] = field.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
  return { subject: fields.get('subject') ?? '', body: (fields.get('body') ?? '').replaceAll('\r\n', '\n') };
}

describe('the hand-over', () => {
  needKeyboard();

  it(`brings ${count} letters to the browser byte for byte (seed ${seed})`, async () => {
    assert.equal(sent.length, count);
    await keyboard([]);
    for (const { link } of sent) assert.ok(await handOver(link));
    const opened = await keyboard([]);
    assert.deepEqual(
      opened,
      sent.map(({ link }) => link),
    );
    for (const [at, { letter }] of sent.entries()) {
      const { subject, body } = letter;
      assert.deepEqual(readLink(opened[at] ?? ''), { subject, body });
    }
  });

  for (const link of [
    'mailto:a@example.com?body=two words',
    'mailto:a@example.com?body=é',
    'http://example.com',
    'command:quit',
    'file:///tmp',
    'mailto:%22"',
    '',
  ]) {
    it(`refuses ${JSON.stringify(link)}`, async () => {
      await assert.rejects(handOver(link), /percent-encoded/);
    });
  }
});
