import assert from 'node:assert/strict';
import type { Answers } from '../../src/letter/answers.ts';
import { kinds, lengths, registers } from '../../src/letter/choices.ts';
import { compose } from '../../src/letter/compose.ts';
import { toDraft } from '../../src/letter/draft-text.ts';
import { anotherWording } from '../../src/letter/reword.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { sample } from './combinations.ts';

const draftOf = (answers: Answers, wording = 0, format: 'markdown' | 'plaintext' = 'plaintext') =>
  toDraft(compose({ ...answers, wording }), format).text;

const reworded = (
  draft: string,
  answers: Answers = sample,
  format: 'markdown' | 'plaintext' = 'plaintext',
): string =>
  applyEdits(
    draft,
    anotherWording(draft, answers, format).map(({ start, end, text }) => ({
      span: { start, end },
      text,
      expected: draft.slice(start, end),
    })),
  );

const first = draftOf(sample);
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('anotherWording', () => {
  it('goes through all wordings of every kind of letter, and comes back to the first', () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      for (const length of Object.keys(lengths) as (keyof typeof lengths)[]) {
        for (const register of Object.keys(registers) as (keyof typeof registers)[]) {
          for (const format of ['markdown', 'plaintext'] as const) {
            const answers = { ...sample, role: 'C*_Cook_*', kind, length, register, late: true };
            let draft = draftOf(answers, 0, format);
            for (const wording of [1, 2, 3]) {
              draft = reworded(draft, answers, format);
              assert.equal(draft, draftOf(answers, wording, format));
            }
            assert.equal(draft, draftOf(answers, 0, format));
          }
        }
      }
    }
  });

  it('keeps what was written before, behind and between the paragraphs', () => {
    const touch = ' Your team’s talk in May has stayed with me.';
    const at = first.indexOf('\n\nAfter');
    const draft = `Note to self\n\n${first.slice(0, at)}${touch}\n\nOne more thing.${first.slice(at)}P.S. Hello\n`;
    const next = reworded(draft);
    assert.notEqual(next, draft);
    for (const kept of ['Note to self\n\nSubject: ', `${touch}\n\nOne more thing.\n\n`, 'P.S. Hello\n'])
      assert.ok(next.includes(kept), next);
    assert.ok(!next.includes('Thank you very much for considering me'));
  });

  it('leaves a paragraph alone that was changed, and words the others anew', () => {
    const own = first.replace('After careful consideration, I’ve decided', 'I have chosen');
    const next = reworded(own);
    assert.ok(next.includes('I have chosen to pursue'));
    assert.ok(!next.includes('Thank you very much for considering me'));
  });

  it('does not touch what is quoted', () => {
    const quoted = `${first}\n> Thank you again for the opportunity\n> Best regards,\n> Nicole\n`;
    assert.ok(
      reworded(quoted).endsWith('\n> Thank you again for the opportunity\n> Best regards,\n> Nicole\n'),
    );
    const withoutEnd = first.replace('Best regards,\nJohn Doe\n', '');
    assert.ok(reworded(`${withoutEnd}\n> Best regards,\n`).endsWith('\n> Best regards,\n'));
  });

  it('has nothing to say in another text', () => {
    for (const draft of ['', 'My notes', 'Dear Nicole,\n\nNo.\n\nJohn Doe'])
      assert.deepEqual(anotherWording(draft, sample, 'plaintext'), []);
  });

  it('works on CRLF too', () => {
    assert.equal(reworded(crlf(first)), crlf(draftOf(sample, 1)));
  });
});
