import assert from 'node:assert/strict';
import { checklist } from '../../src/check/checklist.ts';
import { type DocumentKind, kindOfText } from '../../src/check/kind.ts';

const cases: Readonly<Record<DocumentKind, Readonly<Record<string, string>>>> = {
  letter: {
    'a short reply': 'Hi Sam,\n\nthanks for reaching out, but I am not looking for a new job.\n\nKim',
    'a decline that is left open': 'Hi Sam,\n\nthanks for the interview. I am not sure I can come.\n\nKim',
    'an answer to an invitation that parts without a no':
      'Subject: Interview invitation\n\nDear Ann,\n\nThank you. I wish you and your team every success.',
    'a letter with a list':
      'Dear Ann,\n\nThank you for the interview. I would like to withdraw from these positions:\n\n- Gardener\n- Florist\n\nBest regards,\nKim',
    'a rude refusal in the form of a letter':
      'Subject: Interview on Tuesday\n\nDear Ms Hale,\n\nAfter the way your porter spoke to me I would rather sweep the street than come to your interview.\n\nRegards,\nPim Oort',
    'a curt one': 'Hi Dana,\n\nThis role is beneath me and I will not come to the interview.\n\nBest,\nIan',
    'a letter by somebody who learns English':
      'Good day Mr Berg,\n\nI thank you for invitation to interview, but I have already found other work.\n\nWith regards\nOlena',
    'a letter with an address above':
      'To: ann@example.com\nSubject: The interview\n\nDear Ann,\n\nI must cancel our interview on Friday, as I have accepted an offer.',
  },
  message: {
    'one line in a chat': 'Thanks for the message, but I am not looking for a new job at the moment.',
    'a rude one': 'Please stop writing to me about jobs, I am not interested in your company.',
    'the box of a website': 'I would like to withdraw my application. Thank you for your time.',
    'a chat with a name in front':
      'Hi Tom, thanks for thinking of me for the role, but I will pass this time.',
    'a withdrawal that is not finished': 'Dear Ann,\n\nI have decided to withdraw my application',
    'a reason and nothing else': 'Got another job last week, thanks anyway!',
  },
  other: {
    'an empty document': '',
    'a business e-mail': 'Hi Ann,\n\nI can not attend the meeting about the budget.\n\nBest,\nKim',
    'a yes':
      'Subject: Interview invitation\n\nDear Ann,\n\nThank you, I look forward to meeting you on Monday at ten. I will bring my certificates.\n\nBest regards,\nKim',
    'a note with an ignore comment in it':
      'You told me that the garden is closed.\n\n<!-- kind-regrets-ignore -->\n\nSo I will come next week.',
    'a note to somebody': 'You told me that the garden is closed, so I will come next week.',
    'a diary':
      '3 May. The recruiter rang again. I hate interviews, and I told my sister so. Then we ate soup.',
    minutes:
      '# Hiring\n\n- two candidates withdrew\n- the offer was declined, the pay is a joke\n- reopen the role',
    'a to-do list':
      '- [ ] answer the recruiter, say no\n- [ ] cancel the interview on Friday\n- [ ] buy bread',
    'a complaint to a landlord':
      'Dear Mr Grey,\n\nThe heating has been off for nine days and nobody came. I will not pay the full rent until it works.\n\nA. Lind',
    'a cover letter':
      'Dear Ms Field,\n\nI would like to apply for the position of gardener. My CV is attached, and I would be glad to come for an interview.\n\nYours sincerely,\nKim Larsen',
    'a refusal by an employer':
      'Dear Noor,\n\nThank you for your application. Unfortunately we will not be taking it further, as another candidate was closer to what we need.\n\nRegards,\nRuth\nHuman Resources',
    'an invitation':
      'Dear Kim,\n\nWe were impressed by your application and would like to invite you to an interview on Friday at ten. Please let me know whether that suits you.\n\nBest,\nAnn',
    'a script':
      'INT. OFFICE - DAY\n\nRITA\nYou can not just stay away.\n\nLEON\nI wrote them a nice letter.\n\nRITA\nYou wrote "no" on a napkin.',
    'an instruction with quotation marks': 'Save it in the "From" column of the sheet, and close the window.',
    'a template of a blog':
      '---\nlayout: post\n---\n\nHere are the slides of my talk.\n\n{% include slides.html link="https://s.example/a" caption="Boats" %}\n\nI had a good time.',
    'a README': '# Garden\n\nA tool for gardens.\n\n```sh\nnpm install garden\n```\n\nYou can turn it off.',
    'a text with a comment of another kind':
      'You told me that the garden is closed.\n\n<!-- a plan -->\n\nSo I will come next week.',
    'a changelog': '- Fixed the door\n- Added a window\n- Removed the roof that I never liked',
    'a German letter':
      'Sehr geehrte Frau Huber,\n\nvielen Dank für die Einladung. Leider muss ich absagen, weil ich schon eine andere Stelle angenommen habe.\n\nMit freundlichen Grüßen\nKim',
    'a Japanese letter': '先日は面接のご案内をいただき、ありがとうございました。',
    'a licence': `Permission is hereby granted to any person to deal in the software without restriction, including the rights to use, copy and merge it. ${'The software is provided as is, without warranty of any kind. '.repeat(3)}`,
    'a long article': 'I think that you will like it. '.repeat(40),
  },
};

describe('kindOf', () => {
  for (const [kind, texts] of Object.entries(cases)) {
    for (const [name, text] of Object.entries(texts)) {
      it(`takes ${name} for ${kind}`, () => {
        assert.equal(checklist(text).kind, kind);
        assert.equal(kindOfText(text, 'plaintext'), kind);
      });
    }
  }
});
