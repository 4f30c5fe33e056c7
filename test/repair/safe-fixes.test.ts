import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, type Edit } from '../../src/check/check.ts';
import { casualWords, laughs, vouchers } from '../../src/rules/casual-wording-phrases.ts';
import { ruleOf } from '../../src/rules/index.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { patience, randomCases } from '../support/random-cases.ts';

const runs = randomCases(600);

/** The edits of the safe fixes, as far as they do not touch each other. */
function safeEdits(text: string): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { rule, fixes } of check(text, { documents: 'always' })) {
    const edits = ruleOf(rule)?.isSafe === true ? (fixes[0]?.edits ?? []) : [];
    const touches = edits.some(({ span }) =>
      chosen.some((edit) => span.start <= edit.span.end && edit.span.start <= span.end),
    );
    if (!touches) chosen.push(...edits);
  }
  return chosen;
}

function fixAll(text: string): string {
  let mended = text;
  for (let round = 0; round < 8; round++) {
    const edits = safeEdits(mended);
    if (edits.length === 0) return mended;
    mended = applyEdits(mended, edits);
  }
  return assert.fail(`still fixable: ${mended}`);
}

/** Words that are casual by themselves, wherever they stand. */
const casual = [...casualWords.map(({ phrase }) => phrase), ...laughs, ...vouchers]
  .filter((phrase) => /^[a-z|]+$/u.test(phrase))
  .flatMap((phrase) => phrase.split('|'));
const left = new RegExp(`(?<![\\p{L}'’])(?:${casual.join('|')})(?![\\p{L}'’])`, 'iu');

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const word = fc.constantFrom(...casual);
const sentence = fc
  .tuple(
    fc.constantFrom('', 'tbh ', 'lol '),
    word,
    fc.boolean(),
    fc.constantFrom(
      (one: string) => `${one} the train is slow.`,
      (one: string) => `${one}, I live too far from the office!`,
      (one: string) => `The train ${one} is slow.`,
      (one: string) => `I live too far from the office, ${one}.`,
      (one: string) => `I live too far from the office ${one}.`,
      (one: string) => `And ${one} I live in Leeds, ${one} and gladly.`,
    ),
  )
  .map(([before, one, isCapital, make]) => {
    const opens = make('').startsWith(' ') || make('').startsWith(',');
    if (!opens) return make(one);
    return before + make(isCapital && before === '' ? capitalised(one) : one);
  });
const letter = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map(
    (all) =>
      `Hi Ann,\n\nThank you for the invitation. I have decided to withdraw my application. ${all.join(' ')}\n\nI hope that we meet again.\n\nBest wishes,\nKim`,
  );

const note = (body: string): string =>
  `Hi Ann,\n\nThank you for the invitation. I have decided to withdraw my application. ${body}\n\nI hope that we meet again.\n\nBest wishes,\nKim`;

describe('all safe fixes together', function () {
  this.timeout(patience(120_000));

  it(`leave no casual word, and English behind (seed ${runs.seed})`, () => {
    fc.assert(
      fc.property(letter, (text) => {
        const mended = fixAll(text);
        const about = `${text}\n->\n${mended}`;
        const body = mended.split('\n\n')[1] ?? '';
        assert.ok(!left.test(body), `a casual word stays: ${about}`);
        assert.doesNotMatch(body, / {2}| [,.!]|,,|[.!] \p{Ll}|,[.!]/u, about);
      }),
      runs,
    );
  });

  it('make plain English of a note in chat shorthand', () => {
    const rows = [
      ['tbh ur offer is kinda meh.', 'Your offer is rather meh.'],
      ['Btw I already have a job.', 'By the way, I already have a job.'],
      ['tbh btw I have a job.', 'By the way, I have a job.'],
      ['lol u are kind.', 'You are kind.'],
    ] as const;
    for (const [before, after] of rows) assert.equal(fixAll(note(before)), note(after));
  });
});
