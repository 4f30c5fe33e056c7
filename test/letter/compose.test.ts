import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { check } from '../../src/check/check.ts';
import { checklist } from '../../src/check/checklist.ts';
import { type Answers, compose } from '../../src/letter/compose.ts';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { type OpenDoorId, openDoors, type ReasonId, reasons } from '../../src/letter/phrases.ts';

const sample: Answers = {
  recipient: 'Nicole',
  role: 'Accountant Specialist',
  company: 'the chocolate factory',
  name: 'John Doe',
};

const sampleLetter = `Subject: Interview Invitation for Accountant Specialist - John Doe

Dear Nicole,

Thank you very much for considering me for the Accountant Specialist position at the chocolate factory. I truly appreciate the opportunity to interview and the time you took to review my application.

After careful consideration, I’ve decided to pursue other opportunities that are more aligned with my current career goals. However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.

Thank you again for the opportunity, and I wish you and your team continued success.

Best regards,
John Doe
`;

describe('compose', () => {
  it('gives the sample letter word for word', () => {
    assert.equal(toPlainText(compose(sample)), sampleLetter);
    assert.equal(toMarkdown(compose(sample)), sampleLetter);
  });

  for (const reason of Object.keys(reasons) as ReasonId[]) {
    for (const openDoor of Object.keys(openDoors) as OpenDoorId[]) {
      it(`passes our own checker: ${reason}, ${openDoor}`, () => {
        const text = toMarkdown(compose({ ...sample, reason, openDoor }));
        assert.deepEqual(check(text, { documents: 'always', languageId: 'markdown' }), []);
        const parts = checklist(text, { languageId: 'markdown' });
        assert.ok(parts.kind === 'letter' && parts.thanks && parts.decline && parts.signOff);
        assert.doesNotMatch(text, / {2}|\.\.|,\.|undefined/);
      });

      it(`says nothing twice: ${reason}, ${openDoor}`, () => {
        const words =
          compose({ ...sample, reason, openDoor })
            .body.toLowerCase()
            .match(/[\p{L}’]+/gu) ?? [];
        const runs = words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
        assert.deepEqual(
          runs.filter((run, at) => runs.indexOf(run) !== at),
          [],
        );
      });
    }
  }

  it('leaves no hole where an answer is empty', () => {
    const letter = compose({ recipient: '', role: '', company: '', name: '' });
    assert.equal(letter.subject, 'Interview Invitation');
    assert.match(letter.body, /^Dear Hiring Team,\n\nThank you very much for considering me\. I/);
    assert.match(letter.body, /Best regards,$/);
    assert.match(
      compose({ ...sample, role: '' }).body,
      /considering me for the position at the chocolate factory\./,
    );
  });

  it('does not repeat what the person has typed along', () => {
    const { body } = compose({
      ...sample,
      recipient: 'Dear Nicole,',
      role: 'the Baker role',
      company: 'Acme Inc.',
    });
    assert.match(body, /^Dear Nicole,\n/);
    assert.match(body, /considering me for the Baker role at Acme Inc\. I truly/);
  });

  it('keeps every answer on its line and free of unseen characters', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', '\u2028', '\u202e', '\u200b', '\0', '\ud800', ':', ' ', '.'),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (recipient, role, company, name) => {
        const { subject, body } = compose({ recipient, role, company, name });
        assert.match(subject, /^Interview Invitation/);
        assert.doesNotMatch(subject + body.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u2028\u2029\u202e\u200b]/u);
        const signed = name.replace(/[\p{Cc}\p{Cs}\u202e\u200b]/gu, '').trim() ? 1 : 0;
        assert.ok(body.split('\n').length <= 10 + signed);
      }),
    );
  });

  it('keeps what names are made of', () => {
    const name = 'Zoë O’Brien-Łukasz 👩‍🚀 می‌خواهم';
    assert.ok(compose({ ...sample, name }).body.endsWith(`\n${name}`));
  });
});
