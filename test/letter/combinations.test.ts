import assert from 'node:assert/strict';
import { check, createChecker } from '../../src/check/check.ts';
import { checklist } from '../../src/check/checklist.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { singleLine } from '../../src/text/sanitise.ts';
import {
  contents,
  kindsAndRegisters,
  manyFields,
  sample,
  wordings,
  type Content,
  type Fields,
} from './combinations.ts';

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Runs of three words that stand in the text more than once. */
function repeated(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  const runs = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  const known = new Set<string>();
  return runs.filter((run) => known.size === known.add(run).size);
}

/** How many words greeting and text have, and how many with the signature. */
function wordsOf({ body }: Letter): readonly [number, number] {
  return [wordsIn(body.slice(0, body.lastIndexOf('\n\n'))).length, wordsIn(body).length];
}

function sentencesOf(letter: Letter): string[] {
  return new DraftReader()
    .read(toPlainText(letter))
    .blocks.flatMap(({ block }) =>
      block.role === 'body' ? block.sentences.map(({ start, end }) => block.text.slice(start, end)) : [],
    );
}

function assertHasFields(letter: Letter, { recipient, role, company, name, to }: Fields): void {
  for (const value of [recipient, company, name]) assert.ok(letter.body.includes(singleLine(value)), value);
  const shown = letter.subject + letter.body;
  assert.ok(shown.includes(singleLine(role).replace(/^the /, '')), role);
  assert.equal(letter.to, to);
}

function assertParts(text: string, { kind, reason, openDoor, late }: Content, where: string): void {
  const parts = checklist(text, { languageId: 'markdown' });
  const declines = kind !== 'reschedule';
  assert.deepEqual(
    [parts.kind, parts.subject, parts.greeting, parts.thanks, parts.decline, parts.signOff],
    [declines ? 'letter' : parts.kind, true, true, true, declines, true],
    where,
  );
  assert.ok(parts.closingWishes, where);
  assert.equal(parts.apology, late || kind === 'agreed', where);
  if (declines && reason !== 'none' && reason !== 'other') assert.ok(parts.reason, where);
  if (declines) assert.equal(parts.openDoor, openDoor !== 'none', where);
  const draft = new DraftReader('markdown').read(text);
  if (declines) assert.ok(!draft.acts.has('hedgedDecline') && !draft.acts.has('goingOn'), where);
}

describe('every letter', () => {
  for (const [kind, register] of kindsAndRegisters()) {
    it(`has nothing that our own checker finds, and the right length: ${kind}, ${register}`, () => {
      for (const fields of manyFields) {
        for (const wording of wordings) {
          // One checker for all: their paragraphs are much the same, and it reads none of them twice.
          const checker = createChecker({ documents: 'always', languageId: 'markdown' });
          for (const content of contents(kind, register)) {
            const where = JSON.stringify({ ...fields, ...content, wording });
            const letter = compose({ ownReason: 'My plans have changed', ...fields, ...content, wording });
            assert.deepEqual(checker.check(toMarkdown(letter)), [], where);
            const [fewest, most] = wordsOf(letter);
            assert.ok(fewest >= 40 && most <= 130, `${fewest} to ${most} words: ${where}`);
            assert.doesNotMatch(letter.body, / {2}|\.\.|[.!?],|undefined|\n{3}/, where);
            assert.deepEqual(repeated(letter.body), [], where);
            assertHasFields(letter, fields);
          }
        }
      }
    });

    it(`has the parts of its kind, and raises no finding by itself: ${kind}, ${register}`, () => {
      for (const content of contents(kind, register)) {
        for (const wording of wordings) {
          const where = JSON.stringify({ ...content, wording });
          const text = toMarkdown(compose({ ...sample, ownReason: 'I will sail.', ...content, wording }));
          assert.deepEqual(check(text, { languageId: 'markdown' }), [], where);
          assertParts(text, content, where);
        }
      }
    });

    it(`says the same in other words, and comes round: ${kind}, ${register}`, () => {
      for (const content of contents(kind, register)) {
        const answers = { ...sample, ...content, ownReason: '' };
        const all = wordings.map((wording) => sentencesOf(compose({ ...answers, wording })));
        assert.equal(new Set(all.flat()).size, all.flat().length, all.flat().join('\n'));
        for (const wording of wordings)
          assert.deepEqual(
            compose({ ...answers, wording: wording + 3 }),
            compose({ ...answers, wording: wording - 3 }),
          );
        assert.deepEqual(compose({ ...answers, wording: 3 }), compose(answers));
      }
    });
  }
});
