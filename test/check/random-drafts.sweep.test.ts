import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, createChecker, type Finding } from '../../src/check/check.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { checkOnce } from '../support/checked-once.ts';
import { randomCases } from '../support/random-cases.ts';
import { assertSound } from '../support/sound.ts';

/** Pieces that drafts and hostile texts are made of. */
const pieces = [
  'Dear Ann,\n\n',
  'Subject: My application\n\n',
  'Subject: Interview Invitation for Baker - Kim Larsen\n\n',
  'Subject:\n',
  'To: Bo Ek <bo@example.com>\n',
  'From: Jo Hahn <jo@example.com>\n',
  'Hi [Name],\n\n',
  'I liked the Florist role at Acme. ',
  'I wish everyone at Globex the best. ',
  'I liked the [Role] position at {{company}}. ',
  '[Optional: your reason]\n\n',
  'xx ',
  '\n\nYours,\n[Your Name]\n',
  'I have decided to withdraw my application. ',
  'Thanks but no thanks. ',
  'Your process was a joke. ',
  'Subject: Interview Invitation for Gardener\n\n',
  'I wish you success with the search. ',
  'I am not sure that I can make it to the interview. ',
  'Unfortunately I will probably have to cancel, because my week is full. ',
  'Maybe another time. ',
  'Please do not contact me again. ',
  'I have found a job, so remove me from your list. ',
  'I am having surgery in May. ',
  'The commute would be too long for me. ',
  'Also, the salary would not cover my rent. ',
  'Could we find another day? ',
  'Thank you for asking me about the role that you have open in the team, but I have decided to stay where I am for now. ',
  'Honestly, I am happy where I am, to be frank. ',
  'I just wanted to say ',
  'thx ',
  'gonna stay lol. ',
  'I WILL NOT COME',
  '!!',
  '?!',
  'So sorry for this. ',
  'I’m sorry, but I can’t come, and I apologise. ',
  '\n\nBest regards,\nKim\n',
  '\n\n',
  '\r\n',
  '> Thanks for nothing.\n',
  'On Monday, Ann wrote:\n',
  '```\n',
  '`',
  '<a ',
  '](x',
  '- ',
  '# ',
  '---\n',
  '👩‍👩‍👧 ',
  '\ud800',
  '\u202e',
  'é',
  'you ',
  'https://example.com/',
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string() },
);
const draft = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
/** A fix can make a finished letter of a text; then each rule on letters may speak once more. */
const letterRules = rules.filter(({ scope }) => scope === 'letter').length;
const documents = fc.constantFrom('auto' as const, 'always' as const);
const of = { auto: { documents: 'auto' }, always: { documents: 'always' } } as const;
const languageId = fc.constantFrom('markdown' as const, 'plaintext' as const);
const runs = randomCases(4000);

/** Takes some of a text out, at a share of its length, and puts something in; tells the checker where or does not. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 60 }),
  inserted: fc.oneof(piece, fc.constant('')),
  isTold: fc.boolean(),
});

/** What is found, without the places, which line ends shift. */
function summary(text: string, findings: readonly Finding[]): unknown {
  return findings.map(({ rule, message, span }) => [
    rule,
    message,
    text.slice(span.start, span.end).replaceAll('\r\n', '\n'),
  ]);
}

describe(`check, on random drafts (seed ${runs.seed})`, function () {
  this.timeout(0);

  it('keeps every span within the text, not empty, between whole characters', () => {
    fc.assert(
      fc.property(draft, documents, (text, documents) => {
        assertSound(text, checkOnce(text, of[documents]));
      }),
      runs,
    );
  });

  it('never says two things of one place', () => {
    fc.assert(
      fc.property(draft, documents, (text, documents) => {
        let end = 0;
        for (const { span } of checkOnce(text, of[documents])) {
          assert.ok(span.start >= end, text);
          end = span.end;
        }
      }),
      runs,
    );
  });

  it('finds the same after edits as in a new document', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 6 }), documents, (texts, documents) => {
        const checker = createChecker({ documents });
        for (const text of texts) assert.deepEqual(checker.check(text), check(text, { documents }));
      }),
      runs,
    );
  });

  it('finds the same after each edit as in a new document', () => {
    fc.assert(
      fc.property(
        draft,
        fc.array(edit, { maxLength: 6 }),
        documents,
        languageId,
        (draft, edits, documents, languageId) => {
          const options = { documents, languageId };
          const checker = createChecker(options);
          let text = draft;
          checker.check(text);
          for (const { at, removed, inserted, isTold } of edits) {
            const offset = Math.floor(at * text.length);
            const end = Math.min(offset + removed, text.length);
            const change = { offset, removed: end - offset, inserted: inserted.length };
            text = text.slice(0, offset) + inserted + text.slice(end);
            assert.deepEqual(checker.check(text, isTold ? [change] : undefined), check(text, options));
          }
        },
      ),
      runs,
    );
  });

  it('finds the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(draft, documents, (text, documents) => {
        const lf = text.replaceAll('\r\n', '\n').replaceAll('\r', '');
        const crlf = lf.replaceAll('\n', '\r\n');
        assert.deepEqual(
          summary(lf, checkOnce(lf, of[documents])),
          summary(crlf, checkOnce(crlf, of[documents])),
        );
      }),
      runs,
    );
  });

  it('is done with fixing after about as many fixes as there were findings', () => {
    fc.assert(
      fc.property(draft, documents, (text, documents) => {
        let current = text;
        const fixable = (): Finding | undefined =>
          checkOnce(current, of[documents]).find(({ fixes }) => fixes.length > 0);
        const limit = checkOnce(text, of[documents]).length + letterRules + 1;
        for (let count = 0; count < limit; count++) {
          const fix = fixable()?.fixes[0];
          if (!fix) return;
          current = applyEdits(current, fix.edits);
        }
        assert.equal(fixable(), undefined, current);
      }),
      runs,
    );
  });
});
