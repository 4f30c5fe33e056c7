import assert from 'node:assert/strict';
import { checklist } from '../../src/check/checklist.ts';
import { insertPart, partsOf, wantedParts, type PartName } from '../../src/check/parts.ts';
import { applyEdits } from '../support/apply-edits.ts';

const whole = `Subject: My application for Gardener - Ann Poe

Dear Nicole,

Thank you for the invitation to the interview.

After careful consideration, I have decided to withdraw my application. I would love to stay in touch.

I wish you and your team continued success.

Best regards,
Ann Poe
`;

function insert(name: PartName, text: string): string {
  const edit = insertPart(name, text);
  assert.ok(edit);
  assert.equal(edit.expected, text.slice(edit.span.start, edit.span.end));
  return applyEdits(text, [edit]);
}

function missing(text: string): readonly PartName[] {
  const found = checklist(text);
  return wantedParts.filter((name) => !found[name]);
}

describe('parts', () => {
  it('are all in a whole letter, and known by their places', () => {
    const parts = partsOf(whole);
    assert.deepEqual(
      parts.map(({ name }) => name),
      wantedParts,
    );
    assert.ok(parts.every(({ isPresent }) => isPresent));
    const places = parts.map(({ span }) => span && whole.slice(span.start, span.end));
    assert.deepEqual(places, [
      'My application for Gardener - Ann Poe',
      'Dear Nicole,',
      'Thank you for the invitation to the interview.',
      'After careful consideration, I have decided to withdraw my application.',
      'I would love to stay in touch.',
      'I wish you and your team continued success.',
      'Best regards,',
    ]);
    for (const name of wantedParts) assert.equal(insertPart(name, whole), undefined);
  });

  for (const [name, removed, expected] of [
    ['subject', /^Subject: .*\n\n/u, /^Subject: My application.* - Ann Poe\n\nDear Nicole,/u],
    ['subject', / My application for Gardener - Ann Poe/u, /^Subject: My application.* - Ann Poe\n\nDear/u],
    ['greeting', /Dear Nicole,\n\n/u, /Ann Poe\n\nDear Hiring Team,\n\nThank you/u],
    ['thanks', /Thank you .*\n\n/u, /Dear Nicole,\n\nThank you very much for considering me\.\n\nAfter/u],
    ['decline', /After .*?\. /u, /interview\.\n\nAfter careful .*\.\n\nI would|After careful .*\. I would/u],
    [
      'openDoor',
      / I would love to stay in touch\./u,
      /success\. I would be glad to stay in touch\.\n\nBest/u,
    ],
    [
      'closingWishes',
      /I wish .*\n\n/u,
      /in touch\. I wish you and your team continued success\.\n\nBest regards/u,
    ],
    ['signOff', /Best regards,\nAnn Poe\n/u, /success\.\n\nBest regards,/u],
  ] as const) {
    it(`come into their places: ${name}, without ${removed}`, () => {
      const text = whole.replace(removed, '');
      assert.notEqual(text, whole);
      assert.equal(checklist(text)[name], false, text);
      const mended = insert(name, text);
      assert.match(mended, expected);
      assert.equal(checklist(mended)[name], true, mended);
    });
  }

  const beginnings = {
    nothing: '',
    'a blank line': '\n',
    'a greeting': 'Dear Nicole,\n',
    'a warm greeting': 'Hi Sam,',
    'header lines': 'To: nicole@example.com\nSubject: Interview\n\n',
    'a greeting and a sign-off': 'Dear Nicole,\n\nBest regards,\nAnn Poe\n',
    'a sign-off': 'Best regards,\nAnn Poe\n',
    'lines from another system': 'Hi Sam,\r\n\r\nI must cancel the interview.\r\n\r\nCheers,\r\nKim\r\n',
    'a quoted invitation': 'Dear Nicole,\n\n> We invite you to an interview.\n> Nicole\n',
  };

  for (const [what, text] of Object.entries(beginnings)) {
    it(`make a whole letter of ${what}, one by one in any order`, () => {
      for (const order of [wantedParts, wantedParts.toReversed()]) {
        let letter = text;
        for (const name of order) {
          const edit = insertPart(name, letter);
          if (!edit) continue;
          letter = applyEdits(letter, [edit]);
          assert.equal(checklist(letter)[name], true, `${name}:\n${letter}`);
        }
        assert.deepEqual(missing(letter), [], letter);
        assert.equal(/[^\r]\n/u.test(letter) && letter.includes('\r\n'), false, 'one kind of line break');
      }
    });
  }

  it('come in the register of the greeting', () => {
    const text = 'Hi Sam,\n\nI must cancel the interview.\n\nCheers,\nKim\n';
    assert.match(insert('openDoor', text), /I’d love to stay in touch\.\n\nCheers/u);
    assert.match(insert('closingWishes', text), /All the best to you and the team!\n\nCheers/u);
    assert.match(insert('thanks', text), /^Hi Sam,\n\nThank you so much for getting in touch\./u);
  });
});
