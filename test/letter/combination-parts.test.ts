import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { checklist } from '../../src/check/checklist.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown } from '../../src/letter/draft-text.ts';
import {
  changesPlan,
  contents,
  inLetter,
  isMessage,
  kindsAndRegisters,
  sample,
  wordings,
  type Content,
} from './combinations.ts';

function assertParts(text: string, content: Content): void {
  const { kind, reason, openDoor, late } = content;
  const parts = checklist(text, { languageId: 'markdown' });
  const declines = kind !== 'reschedule';
  assert.deepEqual(
    [parts.kind, parts.subject, parts.greeting, parts.thanks, parts.decline, parts.signOff],
    [declines ? 'letter' : parts.kind, true, true, true, declines, true],
  );
  assert.ok(parts.closingWishes);
  assert.equal(parts.apology, late || changesPlan(content));
  if (declines && reason !== 'none' && reason !== 'other') assert.ok(parts.reason);
  if (declines) assert.equal(parts.openDoor, openDoor !== 'none');
  assertNoHedge(text, content);
}

function assertNoHedge(text: string, { kind }: Content): void {
  const { acts } = new DraftReader('markdown').read(text);
  if (kind !== 'reschedule')
    assert.ok(acts.has('decline') && !acts.has('hedgedDecline') && !acts.has('goingOn'));
}

describe('every letter', () => {
  for (const [kind, register] of kindsAndRegisters()) {
    it(`has the parts of its kind, and raises no finding by itself: ${kind}, ${register}`, () => {
      for (const wording of wordings) {
        for (const content of contents(kind, register, wording)) {
          const letter = compose({ ...sample, ownReason: 'I will sail.', ...content, wording });
          inLetter(letter, { ...content, wording }, () => {
            const text = toMarkdown(letter);
            assert.deepEqual(check(text, { languageId: 'markdown' }), []);
            if (isMessage(content)) assertNoHedge(text, content);
            else assertParts(text, content);
          });
        }
      }
    });
  }
});
