import assert from 'node:assert/strict';
import { isValediction, readValediction } from '../../src/text/valediction.ts';

/** What stands beside a valediction is in « ». */
const accepts = [
  'Best,',
  'Kind regards',
  'With kind and warm regards,',
  'Yours sincerely,',
  'Very truly yours,',
  'Thanks again and best wishes',
  'Many thanks and all the best,',
  'Thank you so much,',
  'Take good care',
  'Be well,',
  'Until then,',
  'Talk soon.',
  'Cheers 🙂',
  '*Best wishes*',
  'Best wishes for the rest of the season,',
  'Mit freundlichen Grüßen',
  'Mit besten Grüßen',
  'Viele Grüße',
  'Cordialement,',
  'Bien à vous,',
  'Un saludo,',
  'Met vriendelijke groet,',
  'Med vänlig hälsning',
  'Distinti saluti',
  'Atenciosamente,',
  'S pozdravem,',
  'Ngā mihi,',
  'Cheers, «Tom»',
  'Kind regards, «John Doe»',
  'Best — «Zoë»',
  'Thanks! «Ann»',
  'Best, «J.»',
  'Viele Grüße, «Annika Weiß»',
  'Best, «山田 花子»',
  'Best regards, «[Your Name]»',
];

const rejects = [
  '',
  'Best of luck with your search',
  'Regards the post, I am not sure',
  'Thanks for the invitation, Ann',
  'Thank you for your kind',
  'Kind of you to ask',
  'All is well',
  'Care to talk?',
  'Best regards:',
  'Take the day off',
  'Yours is a fine company',
  'Love the idea',
  'With the team',
  `Best regards, ${'John '.repeat(20)}`,
];

describe('readValediction', () => {
  for (const line of accepts) {
    it(`reads ${JSON.stringify(line)}`, () => {
      const beside = /«([^»]*)»/u.exec(line)?.[1];
      const text = line.replace(/[«»]/gu, '');
      const found = readValediction(text);
      assert.ok(found);
      assert.equal(found.beside && text.slice(found.beside.start, found.beside.end), beside);
      assert.ok(isValediction(text));
      assert.ok(isValediction(`${text}\r`));
    });
  }

  for (const line of rejects) {
    it(`finds none in ${JSON.stringify(line)}`, () => {
      assert.ok(!isValediction(line));
    });
  }

  it('leaves it open whether thanks that end in a stop are one, which a letter says no to', () => {
    assert.ok(readValediction('Thank you very much!'));
    assert.ok(!isValediction('Thank you very much!'));
  });
});
