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
    'a letter with a list':
      'Dear Ann,\n\nThank you for the interview. I would like to withdraw from these positions:\n\n- Gardener\n- Florist\n\nBest regards,\nKim',
    'a letter with a tag of a template':
      'Dear Ann,\n\nThank you for the invitation to interview. {% if reason %}I have accepted another offer.{% endif %} I must therefore decline.\n\nBest regards,\nKim',
    'a rude refusal in the form of a letter':
      'Subject: Interview on Tuesday\n\nDear Ms Hale,\n\nAfter the way your porter spoke to me I would rather sweep the street than come to your interview.\n\nRegards,\nPim Oort',
    'a curt one': 'Hi Dana,\n\nThis role is beneath me and I will not come to the interview.\n\nBest,\nIan',
    'a letter by somebody who learns English':
      'Good day Mr Berg,\n\nI thank you for invitation to interview, but I have already found other work.\n\nWith regards\nOlena',
    'a rude refusal of an interview':
      'Dear Mr Stone,\n\nNo. I will not travel for three hours so that you can read my CV aloud to me.\n\nL. Marsh',
    'a refusal that mocks':
      'Hi Becky,\n\nA unicycle, a juggling test and minimum wage. Tempting, but the circus pays better. I am out.\n\nSol',
    'a refusal that blames':
      'Subject: Re: second interview\n\nHello,\n\nYou moved the interview twice and forgot me once. I withdraw my application.\n\nH. Abara',
    'a withdrawal with two address blocks':
      'Ines Moraes\n4 Quay Street\nHull HU1 2AB\n\n12 March 2025\n\nMr Alan Pike\nPike & Sons\n9 Dock Road\nHull HU9 1XY\n\nDear Mr Pike,\n\nThank you for your invitation of 8 March. I have since accepted a post at the harbour office and must therefore withdraw.\n\nYours sincerely,\nInes Moraes',
    'a reply above the message that it answers':
      'Hi Lara,\n\nThank you for writing, but I am happy where I am and will pass.\n\nBest,\nNeil\n\nOn Mon, 3 Mar 2025 at 09:12, Lara Holt <lara@example.com> wrote:\n> Hi Neil, would you be open to a chat about a role at Oak & Co?',
    'a template with blanks':
      'Dear {recruiter_name},\n\nThank you for inviting me to interview for the {position} role. I have decided to withdraw my application.\n\nKind regards,\n{your_name}',
    'a letter half written': 'Dear Ms Abel,\n\nThank you for inviting me to an interview next week.',
    'a letter that a new job calls off':
      'Hello Mr Finch,\n\nI have to call off our meeting on Thursday. Another school has offered me a post and I have said yes.\n\nRegards\nTariq',
    'a letter with an address above':
      'To: ann@example.com\nSubject: The interview\n\nDear Ann,\n\nI must cancel our interview on Friday, as I have accepted an offer.',
  },
  message: {
    'one line in a chat': 'Thanks for the message, but I am not looking for a new job at the moment.',
    'a rude one': 'Please stop writing to me about jobs, I am not interested in your company.',
    'the box of a website': 'I would like to withdraw my application. Thank you for your time.',
    'a chat without marks': 'hey thanks for asking but im staying put for now',
    'a chat without a no': 'Thank you for reaching out, but I have just signed with another company.',
    'a chat that is rude': 'A five hour test for an unpaid trial day? I would have to be mad. No.',
    'a chat that has had enough': 'I told you in May that I am not interested. Do not message me again.',
    'an answer to a cold approach':
      'Hi Rita, I appreciate you getting in touch. I am not looking to move this year, but do keep my details.',
    'an answer by somebody who teaches':
      'Thanks Omar! I love my pupils too much to leave, good luck with the search.',
    'a reason in a box': 'I have accepted a position elsewhere.',
    'a rude reason in a box': 'Withdrawing. Your recruiter did not turn up to our call and never apologised.',
    'a box of two words': 'Please withdraw my application.',
    'a cancellation':
      'I need to cancel my interview tomorrow, I have taken another job. Sorry for the short notice.',
    'a chat with a name in front':
      'Hi Tom, thanks for thinking of me for the role, but I will pass this time.',
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
    'two words': 'Thanks anyway',
    'the title of a film': 'Dude, Where’s My Car? is the name of the film.',
    'a greeting': 'Dear Ms Abel,\n\n',
    'a chat between friends about an interview':
      'I turned down the interview at the brewery, their process was a joke. Are you coming on Sunday?',
    'a chat log':
      '[09:01] kat: did you go to the interview\n[09:02] lou: no I withdrew\n[09:02] kat: why??\n[09:04] lou: they wanted to see my school reports',
    'a rejected draft':
      'Dear Mr Oduya,\n\nThank you for sending us your novel. We read it with pleasure, but it is not right for our list.\n\nWith best wishes,\nThe editors',
    'a blog about an interview':
      '# The interview I walked out of\n\nLast year I was invited to an interview at a bank. I turned it down on the doorstep. In this post I want to tell you why, and what I would do today.\n\nIt started with the lift.',
    'a blog without a heading':
      'Last year I went to nineteen interviews. I said no to four of them and was turned down by the rest. What I remember best is the carpets. There is a colour that only exists in waiting rooms, and I could paint it from memory.',
    'a story with dialogue':
      '"We would like to offer you the post," said the captain.\n\n"Thank you," she said, "but I have decided to stay ashore."\n\nHe looked at the sea as though it had told her something about him.',
    'a resignation':
      'Dear Ms Okafor,\n\nPlease accept this letter as notice of my resignation from my position as gardener. My last day will be 30 June. Thank you for nine good years.\n\nYours sincerely,\nWill Hart',
    'a rude resignation': 'I quit. Find somebody else to clean the fryer. My keys are on the counter.',
    'a thank-you note':
      'Dear Mr Blum,\n\nThank you for meeting me on Tuesday. I enjoyed our talk about the archive and remain very interested in the position.\n\nBest regards,\nSara Lim',
    'a question about the time':
      'Dear Mr Blum,\n\nThank you for the invitation. Could you tell me whether the interview is in your office or by video?\n\nBest regards,\nSara Lim',
    'another date':
      'Dear Mr Blum,\n\nThank you for the invitation. I am away on Tuesday. Would Thursday morning suit you instead? I look forward to meeting you.\n\nBest regards,\nSara Lim',
    'an offer that is withdrawn':
      'Dear Sara,\n\nI am very sorry to tell you that we have to withdraw our offer, as the project has lost its funding.\n\nKind regards,\nPaul Reyes',
    'a cold approach':
      'Hi Neil, I came across your profile and thought you would be a great fit for a client of mine in Leeds. Are you open to a quick call this week?',
    'a wedding that cannot be':
      'Dear Fay and Tom,\n\nThank you for the invitation. I am so sorry, but I will be at sea in June and cannot come. I will raise a glass to you both.\n\nLove,\nAunt Vi',
    'a meeting that is declined':
      'Sorry, I cannot make the budget meeting on Thursday. Could you send me the notes?',
    'a review of a restaurant':
      'We waited fifty minutes for cold soup. When I said something the waiter told me I was welcome to leave. I did. You could not pay me to go back.',
    'a recipe':
      'Do not knead it. Leave the dough overnight, turn down the oven and bake it until you like the colour.',
    'notes on candidates':
      'Candidates\n\n- Ruiz: withdrew, pay\n- Stein: declined the second interview\n- Teo: good, invite again',
    'a column of advice':
      'If you have been invited to an interview and do not want to go, say so at once. Thank them, say no in one line, and wish them luck. Nobody will be cross with you.',
    'a poem':
      'No thank you to the ladder,\nno thank you to the chair,\nI have an offer from the river\nand I will answer there.',
    'a complaint to a shop':
      'Dear Sir or Madam,\n\nI have written to you twice about the broken kettle and had no answer. I am not interested in a voucher. Please send me my money.\n\nYours faithfully,\nD. Rowe',
    'a letter to a landlord about the end of a lease':
      'Dear Mrs Pratt,\n\nI have decided not to renew the lease in May. Thank you for everything.\n\nBest wishes,\nEmil',
    'a book that is sent back':
      'I would like to withdraw from the purchase and return the book. Please refund what I paid.',
    'a test of a program':
      "test('says no', () => {\n  const text = decline({ name: 'Ann' });\n  assert.equal(text, 'Dear Ann, I have accepted another offer.');\n});",
    'a table of settings':
      'reply.template="decline"\nreply.subject="Interview"\nreply.body="Thank you for the invitation."\n# you can change this',
    'a template of mail with logic':
      '{% if reason %}{{ reason }}{% endif %}\n\n{{ candidate.first_name }} has declined the interview for {{ job.title }}.',
    'release notes':
      '## 1.4.0\n\n- You can now withdraw an application\n- Fixed: declined interviews were not removed',
    'mail to a list':
      'I do not maintain this package any more. If you would like to take it over, write to me. Thank you to all who sent patches.',
    French:
      'Bonjour, je vous remercie pour votre invitation, mais je ne suis plus disponible et je retire ma candidature.',
    German:
      'Vielen Dank für die Einladung, aber ich habe bereits eine andere Stelle angenommen und ziehe zurück.',
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
