import assert from 'node:assert/strict';
import { checklist } from '../../src/check/checklist.ts';
import { type DocumentKind, kindOfText } from '../../src/check/kind.ts';

const cases: Readonly<Record<DocumentKind, Readonly<Record<string, string>>>> = {
  letter: {
    'a short reply': 'Hi Sam,\n\nthanks for reaching out, but I am not looking for a new job.\n\nKim',
    'a withdrawal that is not finished': 'Dear Ann,\n\nI have decided to withdraw my application',
    'a decline that is left open': 'Hi Sam,\n\nthanks for the interview. I am not sure I can come.\n\nKim',
    'an answer to an invitation that parts without a no':
      'Subject: Interview invitation\n\nDear Ann,\n\nThank you. I wish you and your team every success.',
    'a letter with an ignore comment that is not signed yet':
      'Hi Ann,\n\n<!-- kind-regrets-ignore filler -->\nThanks for the invitation to interview. I have decided to withdraw my application.',
    'a letter with a list':
      'Dear Ann,\n\nI would like to withdraw from these positions:\n\n- Gardener\n- Florist\n\nBest regards,\nKim',
  },
  prose: {
    'one sentence': 'Thanks but no thanks.',
    'a business e-mail': 'Hi Ann,\n\nI can not attend the meeting about the budget.\n\nBest,\nKim',
    'a yes':
      'Subject: Interview invitation\n\nDear Ann,\n\nThank you, I look forward to meeting you. All the best for the move!',
    'another date':
      'Subject: Re: Interview\n\nDear Ann,\n\nUnfortunately I teach on Monday. Would Tuesday suit you?',
    'a note with an ignore comment in it':
      'You told me that the garden is closed.\n\n<!-- kind-regrets-ignore -->\n\nSo I will come next week.',
    'a note to somebody': 'You told me that the garden is closed, so I will come next week.',
  },
  other: {
    'an empty document': '',
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
