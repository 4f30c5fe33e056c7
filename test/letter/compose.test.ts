import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Answers } from '../../src/letter/answers.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown, toPlainText } from '../../src/letter/draft-text.ts';
import { randomCases } from '../support/random-cases.ts';
import { sample } from './combinations.ts';

const sampleLetter = `Subject: Interview Invitation for Accountant Specialist - John Doe

Dear Nicole,

Thank you very much for considering me for the Accountant Specialist position at the chocolate factory. I truly appreciate the opportunity to interview and the time you took to review my application.

After careful consideration, I’ve decided to pursue other opportunities that are more aligned with my current career goals. However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.

Thank you again for the opportunity, and I wish you and your team continued success.

Best regards,
John Doe
`;

const bodyWith = (change: Partial<Answers>): string => compose({ ...sample, ...change }).body;
/** How a warm letter speaks of the reader's team. */
const teamOf = (company: string) =>
  /you and (.+?) every success/.exec(bodyWith({ company, register: 'warm' }))?.[1];
const subjectWith = (change: Partial<Answers>): string => compose({ ...sample, ...change }).subject;

describe('compose', () => {
  it('ends a proposed time in one full stop', () => {
    const body = bodyWith({ kind: 'reschedule', times: 'Tuesday after 2 p.m.' });
    assert.match(body, / Tuesday after 2 p\.m\.\n/);
  });

  it('gives the sample letter word for word', () => {
    assert.equal(toPlainText(compose(sample)), sampleLetter);
    assert.equal(toMarkdown(compose(sample)), sampleLetter);
    assert.deepEqual(
      compose({
        ...sample,
        kind: 'interview',
        reason: 'goals',
        openDoor: 'touch',
        length: 'standard',
        register: 'formal',
        late: false,
        wording: 0,
        to: '',
      }),
      compose(sample),
    );
  });

  it('leaves no hole where an answer is empty', () => {
    const letter = compose({ recipient: '', role: '', company: '', name: '' });
    assert.equal(letter.subject, 'Interview Invitation');
    assert.match(letter.body, /^Dear Hiring Team,\n\nThank you very much for considering me\. I/);
    assert.match(letter.body, /Best regards,$/);
    assert.match(bodyWith({ role: '' }), /considering me for the position at the chocolate factory\./);
  });

  it('does not repeat what the person has typed along', () => {
    const body = bodyWith({ recipient: 'Dear Nicole,', role: 'the Baker role', company: 'Acme Inc.' });
    assert.match(body, /^Dear Nicole,\n/);
    assert.match(body, /considering me for the Baker role at Acme Inc\. I truly/);
  });

  for (const [register, recipient, greeting] of [
    ['formal', 'Nicole', 'Dear Nicole,'],
    ['formal', 'hello Nicole!', 'Dear Nicole,'],
    ['formal', '', 'Dear Hiring Team,'],
    ['formal', 'Hiring Team', 'Dear Hiring Team,'],
    ['formal', 'To whom it may concern', 'To whom it may concern,'],
    ['warm', 'Nicole', 'Hi Nicole,'],
    ['warm', 'Hi Nicole,', 'Hi Nicole,'],
    ['warm', 'Drew', 'Hi Drew,'],
    ['warm', 'Ms Okafor', 'Dear Ms Okafor,'],
    ['warm', 'Dr. Lee', 'Dear Dr. Lee,'],
    ['warm', 'Hiring Team', 'Dear Hiring Team,'],
    ['warm', '', 'Hello,'],
  ] as const) {
    it(`greets ${recipient || 'nobody'} with ${greeting} in a ${register} letter`, () =>
      assert.equal(bodyWith({ register, recipient }).split('\n')[0], greeting));
  }

  for (const [kind, subject] of [
    ['interview', 'Interview Invitation for Accountant Specialist - John Doe'],
    ['approach', 'Your Message about Accountant Specialist - John Doe'],
    ['agreed', 'Cancellation of My Interview for Accountant Specialist - John Doe'],
    ['withdraw', 'Withdrawal of My Application for Accountant Specialist - John Doe'],
    ['reschedule', 'Rescheduling My Interview for Accountant Specialist - John Doe'],
  ] as const) {
    it(`names role and writer in the subject: ${kind}`, () => assert.equal(subjectWith({ kind }), subject));
  }

  for (const [replySubject, subject] of [
    ['Your interview', 'Re: Your interview'],
    ['Re: Your interview', 'Re: Your interview'],
    ['RE: re:AW: SV : Re[2]: Your interview', 'Re: Your interview'],
    ['Fwd: Your interview', 'Re: Fwd: Your interview'],
    ['Regarding: you', 'Re: Regarding: you'],
    ['Re: a\r\nBcc: b@example.com', 'Re: a Bcc: b@example.com'],
    ['Re: ', 'Interview Invitation for Accountant Specialist - John Doe'],
  ] as const) {
    it(`answers ${JSON.stringify(replySubject)} under ${subject}`, () =>
      assert.equal(subjectWith({ replySubject }), subject));
  }

  for (const [ownReason, text] of [
    ['I am moving to Leeds', 'to decline the interview. I am moving to Leeds. However'],
    ['we expect a child!', 'to decline the interview. We expect a child! However'],
    ['As I am moving to Leeds.', 'to decline the interview, as I am moving to Leeds. However'],
    ['because I am moving', 'to decline the interview because I am moving. However'],
    ['due to a move', 'to decline the interview due to a move. However'],
    ['Asking around, I found a niche,', 'the interview. Asking around, I found a niche. However'],
    ['$& {{x}} $1', 'to decline the interview. $& {{x}} $1. However'],
    ['', 'to decline the interview. However'],
  ] as const) {
    it(`takes the writer’s own reason: ${ownReason || 'none yet'}`, () =>
      assert.ok(bodyWith({ reason: 'other', ownReason }).includes(text)));
  }

  it('apologises once: for the late reply above the news, for the change of plan below', () => {
    assert.match(
      bodyWith({ late: true }),
      /factory\. Please accept my apologies for the late reply\. I truly/,
    );
    assert.match(
      bodyWith({ kind: 'agreed', late: true }),
      /fit\.\n\nPlease accept my apologies for the change of plan at such short notice\. Thank/,
    );
    assert.doesNotMatch(bodyWith({ kind: 'agreed', late: true }), /late reply/);
  });

  it('asks for another time, at the times given or at any', () => {
    const times = 'Tuesday after 2 p.m. or Thursday.';
    assert.match(
      bodyWith({ kind: 'reschedule', times }),
      /as follows: Tuesday after 2 p\.m\. or Thursday\.\n/,
    );
    assert.match(
      bodyWith({ kind: 'reschedule' }),
      /time\? I will gladly fit in with whatever suits you best\.\n/,
    );
    assert.deepEqual(
      compose({ ...sample, kind: 'reschedule', reason: 'accepted', openDoor: 'later' }),
      compose({ ...sample, kind: 'reschedule' }),
    );
  });

  it('ends a sentence in one mark', () => {
    const times = { kind: 'reschedule', times: 'Tuesday after 2 p.m.' } as const;
    for (const [change, end] of [
      [{ ...times }, 'I could offer Tuesday after 2 p.m.\n'],
      [{ ...times, register: 'warm' }, 'I could easily make Tuesday after 2 p.m.\n'],
      [{ kind: 'agreed', reason: 'none', interviewAt: 'Tuesday at 2 p.m.' }, 'on Tuesday at 2 p.m. However'],
      [{ reason: 'other', ownReason: 'I have had enough...' }, 'I have had enough… However'],
      [{ company: 'Acme Inc.' }, 'at Acme Inc. I truly'],
    ] as const)
      assert.ok(bodyWith(change).includes(end), bodyWith(change));
  });

  it('names the team of a company that makes a short phrase', () => {
    for (const [company, phrase] of [
      ['Acme', 'the Acme team'],
      ['Marks & Co.', 'the Marks & Co. team'],
      ['the chocolate factory', 'your team'],
      ['your firm', 'your team'],
      ['', 'your team'],
      ['A, B and C', 'your team'],
      ['Dream Team', 'your team'],
    ] as const)
      assert.equal(teamOf(company), phrase, company);
  });

  it('leaves a long role to the subject where role and company make too long a sentence', () => {
    const role = 'Deputy Head of Early Modern Prints, Drawings and Photographs';
    const company = 'the Museum of Art and Industry';
    const letter = compose({ ...sample, role, company });
    assert.ok(letter.subject.includes(role));
    assert.match(letter.body, /considering me for the position at the Museum of Art and Industry\./);
    assert.ok(bodyWith({ role }).includes(`the ${role} position at the chocolate factory.`));
  });

  it('signs with the writer’s own valediction and contact lines', () => {
    assert.match(bodyWith({ signOff: 'Yours\nsincerely' }), /\n\nYours sincerely,\nJohn Doe$/);
    assert.match(bodyWith({ signOff: 'Cheers!' }), /\n\nCheers!\nJohn Doe$/);
    assert.match(
      bodyWith({ contact: ['+49 30 1234567\r\n\r\nBerlin', ' ', 'john@example.com'] }),
      /\nJohn Doe\n\+49 30 1234567\nBerlin\njohn@example\.com$/,
    );
  });

  it('keeps every answer on its line and free of unseen characters', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\r', '\n', '\u2028', '\u202e', '\u200b', '\0', '\ud800', ':', ' ', '.', '$&', '{'),
        fc.string(),
      ),
    });
    const answers = fc.record({
      recipient: hostile,
      role: hostile,
      company: hostile,
      name: hostile,
      ownReason: hostile,
      times: hostile,
      to: hostile,
      replySubject: hostile,
      signOff: hostile,
      kind: fc.constantFrom('interview', 'reschedule'),
      reason: fc.constantFrom('other', 'goals'),
    });
    fc.assert(
      fc.property(answers, (given) => {
        const { to = '', subject, body } = compose(given);
        const shown = to + subject + body.replaceAll('\n', '');
        assert.doesNotMatch(shown, /[\p{Cc}\p{Cs}\u2028\u2029\u202e\u200b]/u);
        const signed = given.name.replace(/[\p{Cc}\p{Cs}\u202e\u200b\u2028]/gu, '').trim() ? 1 : 0;
        assert.ok(body.split('\n').length <= 10 + signed);
      }),
      randomCases(100),
    );
  });

  for (const what of ['kind', 'reason', 'openDoor', 'length', 'register']) {
    it(`says which there are where a ${what} is unknown`, () =>
      assert.throws(
        () => bodyWith({ [what]: 'toString' }),
        new RegExp(`^RangeError: There is no ${what} “toString”\\. Choose one of: \\w+, \\w+`),
      ));
  }

  it('keeps what names are made of', () => {
    const name = 'Zoë O’Brien-Łukasz 👩‍🚀 می‌خواهم';
    assert.ok(bodyWith({ name }).endsWith(`\n${name}`));
  });
});
