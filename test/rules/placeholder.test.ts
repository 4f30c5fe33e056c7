import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/placeholder.ts';
import { testRule } from '../support/rule-tester.ts';

/** A letter around a sentence. */
const letter = (sentence: string, greeting = 'Dear Ann,', name = 'Kim Larsen'): string =>
  `${greeting}\n\nThank you for the invitation. ${sentence}\n\nI have decided to withdraw my application. I wish you every success.\n\nBest regards,\n${name}`;

describe('placeholder', () => {
  testRule(rule, {
    accepts: [
      letter('My notes are [here](https://example.com/{{id}}), as promised.'),
      letter('See [1], the [sic] in your ad, and [my portfolio][name].'),
      letter('The pay of $45k to $60k, 20% more than before, is generous.'),
      letter('I know the terms `[Company]` and `${role}` from templates.'),
      letter('My address is kim@example.com or https://example.com/[name]?x=<Name>.'),
      letter('I saw it (my role in the team was clear) with joy.'),
      letter('The date is still TBD, I believe.'),
      letter('I liked the TODO app that you showed me.'),
      letter('We spoke about 5xx errors and shirts in XXL.'),
      letter('I was glad to hear from you.', 'Hi Ann,', 'Kim xx'),
      letter('I was glad to hear from you.\n\nxxx', 'Hi Ann,', 'Kim'),
      letter('Our set {1, 2, 3} of \\emph{role} was fun.'),
      letter('The title <title> and the tag <address> are HTML.'),
      letter('List<Role> was my answer to your question.'),
      letter('This is __my own__ wish.\n\n___\n\nIt is.'),
      `Subject: [External] Re: [Acme Careers #12] Interview\n\n${letter('I was glad.')}`,
      `${letter('I was glad.')}\n\nOn Monday, Ann wrote:\n> Dear [Name], you applied as {{role}}.`,
      `${letter('I was glad.')}\n\n\`\`\`\n[Company]\n\`\`\``,
    ],
    rejects: [
      { message: 'unknown', before: letter('I have long admired «[Company]».') },
      {
        message: 'unknown',
        before: letter('I have long admired «[company name]» and «{{ company.name }}».'),
      },
      { message: 'unknown', before: letter('I have long admired «${companyName}» and «{company}».') },
      { message: 'unknown', before: letter('I have long admired «<Company Name>» and «<<Employer>>».') },
      { message: 'unknown', before: letter('I have long admired «\\[Company\\]» and «*|COMPANY|*».') },
      { message: 'unknown', before: letter('I have long admired «%company%» and «$company».') },
      { message: 'unknown', before: letter('I have long admired «(Company Name)».') },
      { message: 'unknown', before: letter('I have long loved the work at «XYZ» and at «xx».') },
      { message: 'unknown', before: letter('I have long loved the work at «Company Name».') },
      { message: 'unknown', before: letter('«TODO» mention the workshop.') },
      { message: 'unknown', before: letter('We met on «xx.xx.20xx», in «20XX».') },
      { message: 'unknown', before: letter('We met at «______», I think.') },
      { message: 'unknown', before: letter('I owe that to «[one short line about the people you met]».') },
      { message: 'unknown', before: letter('I am glad.', 'Dear Ann,', '«[Your Name]»') },
      { message: 'unknown', before: letter('I am glad.', 'Dear Ann,', '«Your Name»') },
      { message: 'unknown', before: letter('I am glad.', 'Dear Ann,', 'Kim Larsen\n«[phone number]»') },
      {
        message: 'fillable',
        before: letter('It was a joy to talk about the «[Job Title]» role.'),
        after: letter('It was a joy to talk about the role.'),
      },
      {
        message: 'fillable',
        before: letter('It was a joy to hear of the position at «[Company]», thank you.'),
        after: letter('It was a joy to hear of the position, thank you.'),
      },
      {
        message: 'fillable',
        before: letter('It was a joy to hear of the position at Acme. I have long admired «[Company]».'),
        after: letter('It was a joy to hear of the position at Acme. I have long admired Acme.'),
      },
      {
        message: 'fillable',
        before: letter('It was a joy.', 'Hi «{name}»!'),
        after: letter('It was a joy.', 'Hello!'),
      },
      {
        message: 'unknown',
        before: letter('It was a joy.', 'Dear Mr «[Last Name]»,'),
      },
      {
        message: 'fillable',
        before: `To: Ann Bell <ann@acme.example>\nSubject: My application\n\n${letter('It was a joy.', 'Dear «[Recruiter]»,')}`,
        after: `To: Ann Bell <ann@acme.example>\nSubject: My application\n\n${letter('It was a joy.', 'Dear Ann Bell,')}`,
      },
      {
        message: 'fillable',
        before: `Subject: Interview for Baker - Kim Larsen\n\n${letter('I liked «{{role}}» best.', 'Hi Ann,', 'Kim')}`,
        after: `Subject: Interview for Baker - Kim Larsen\n\n${letter('I liked Baker best.', 'Hi Ann,', 'Kim')}`,
      },
      {
        message: 'fillable',
        before: `Subject: Interview - Kim Larsen\r\n\r\nHi Ann,\r\n\r\nThank you, but I have decided to withdraw my application. I wish you every success.\r\n\r\nBest,\r\n«{{your_name}}»`,
        after: `Subject: Interview - Kim Larsen\r\n\r\nHi Ann,\r\n\r\nThank you, but I have decided to withdraw my application. I wish you every success.\r\n\r\nBest,\r\nKim Larsen`,
      },
      {
        message: 'fillable',
        before: letter('I was glad.\n\n«[Optional: a reason in one sentence]»'),
        after: letter('I was glad.'),
      },
    ],
  });

  it('says what to do where there is no fix, as only the writer knows the value', () => {
    const [finding] = check(letter('I have long admired [Company].'));
    assert.match(
      finding?.message ?? '',
      /^“\[Company\]” is still a blank from the template\. Fill it in before you send\.$/,
    );
    assert.deepEqual(finding?.fixes, []);
  });

  it('shortens a long blank in its message', () => {
    const [finding] = check(letter('I was glad.\n\n[Optional: a reason in one sentence, or nothing at all]'));
    assert.match(finding?.message ?? '', /“\[Optional: a reason in one sentence, o…”/);
  });
});
