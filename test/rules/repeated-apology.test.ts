import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/repeated-apology.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { testRule } from '../support/rule-tester.ts';

type Message = keyof typeof rule.messages;

const letter = (body: string): string =>
  `Hi Ann,\n\nThank you for the invitation, and sorry for my late reply. I have decided to withdraw my application. ${body}\n\nI wish you every success.\n\nBest wishes,\nKim`;
const accepts = (...bodies: string[]): string[] => bodies.map(letter);
const rejects = (...cases: (readonly [Message, string, string?])[]) =>
  cases.map(([message, before, after]) =>
    after === undefined
      ? { message, before: letter(before) }
      : { message, before: letter(before), after: letter(after) },
  );
const stays = 'The office is too far away.';

describe('repeated-apology', () => {
  testRule(rule, {
    accepts: [
      ...accepts(
        stays,
        'I am sorry to say that the office is too far away.',
        'I was sorry to hear that you have been ill.',
        'There is no need to apologise for the mix-up.',
        'I feel sorry for the team.',
      ),
      letter('> So sorry about Monday!\n').replaceAll('. >', '.\n\n>'),
    ],
    rejects: rejects(
      ['again', `${stays} «Sorry» again!`, stays],
      ['again', `${stays} Once more, my «apologies».`, stays],
      ['again', `${stays} Please «forgive» any trouble that this may cause you.`, stays],
      ['again', `${stays} I am very «sorry», really.`, stays],
      ['again', 'I’m «sorry», but I can’t come on Monday.', 'Unfortunately, I can’t come on Monday.'],
      ['again', 'So «sorry» I can’t come on Monday.', 'Unfortunately, I can’t come on Monday.'],
      ['again', 'I am «sorry» for the short notice, but my new job starts soon.', 'My new job starts soon.'],
      ['again', 'My new job starts soon, and I «apologise» for the short notice.', 'My new job starts soon.'],
      // What only the sentence says would be lost.
      ['bound', 'I am «sorry» that the papers are all in French.'],
      ['bound', 'My train, I «apologise», leaves at nine.'],
    ),
  });

  it('finds each further one, and is done when they are out', () => {
    const text = letter(`Sorry for the trouble. ${stays} So sorry! My apologies again.`);
    const found = check(text);
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['Sorry', 'sorry', 'apologies'],
    );
    const edits = found.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    assert.equal(applyEdits(text, edits), letter(stays));
  });
});
