import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/ungrateful.ts';
import { testRule } from '../support/rule-tester.ts';

describe('ungrateful', () => {
  testRule(rule, {
    accepts: [
      'Thanks, but I am happy where I am.',
      'Your time and your kindness mean a lot to me.',
      'I do not want to waste your time.',
      'Unfortunately, the salary range does not work for my family.',
      'I am not interested in a move at the moment, but thank you for asking.',
      'It was a joy to meet your team.',
      'These days I am asleep by nine with the cat on my feet.',
      'Please stop by when you are in town.',
      'I never expected to hear from you so soon.',
      'We found the bug: the parser is terrible at dates.',
      '> Thanks for nothing.',
      'The reply said `thanks for nothing`, in code.',
      'Hi Ann, I have decided to stay. Your process was anything but a joke. Kim',
      'Hi Ann, I have decided to stay. Your offer was in no way insulting. Kim',
      'Hi Ann, I have decided to stay. I was sorry to hear that I have not been shortlisted. Kim',
      'Hi Ann, I have decided to stay. I hope that you do well. Kim',
      'Hi Ann, I have decided to stay. Thank you for the piece of advice. Kim',
      'Hi Ann, I have decided to stay. I would rather walk to work than drive. Kim',
      'Hi Ann, I have decided to stay. I would rather go back to university than join your team now. Kim',
      'Hi Ann, I have decided to stay. Your recruiter is not only bright but kind. Kim',
      'No thank you. Have a lovely summer.',
      'Hi Ann, no, thanks! I have signed elsewhere in May. Good luck!',
      'Dear Ann,\n\nNo, thank you.\n\nBest, Kim',
      'Hi Ann, I have decided to stay. It is nobody’s and certainly not your fault. Kim',
      'Hi Ann, I have decided to stay. It isn’t your bank’s fault. Kim',
      'Hi Ann, I have decided to stay. I get lost in large offices. Kim',
      'Hi Ann, I have decided to stay. We still get lost on the way to the kitchen. Kim',
      'Hi Ann, I have decided to stay. Your words gave me the nerve to ask for a raise. Kim',
      'Hi Ann, I have decided to stay. I would drive your engineers mad with my questions. Kim',
      'Dear Rohan, how good of you to remember me. I am not looking for a change. Kim',
      'Dear Ann,\n\nI have decided to stay.\n\nWith thanks, and apologies for the wasted sandwiches,\nKim',
      'Hi Ann, I have decided to stay. I draw signs so that visitors don’t get lost. Kim',
      'Hi Ann, I have decided to stay. Spreadsheets and I don’t get on. Kim',
      'Hi Ann, thanks but no thanks on the night shift: I did six months of it. Kim',
    ],
    rejects: [
      {
        message: 'dismissal',
        before:
          'Dear Ann, I would «rather clean toilets than work for your company». I have to decline. Best, Kim',
        after: 'Dear Ann, I have to decline. Best, Kim',
      },
      {
        message: 'rebuff',
        before: 'I have decided to withdraw. «Get lost».',
        after: 'I have decided to withdraw.',
      },
      {
        message: 'insult',
        before: 'I have decided to withdraw. You had «the nerve to ask» about my age.',
        after: 'I have decided to withdraw.',
      },
      {
        message: 'insult',
        before: 'Dear Ann, «your recruiter is not very bright». I have to decline. Best, Kim',
        after: 'Dear Ann, I have to decline. Best, Kim',
      },
      {
        message: 'sarcasm',
        before: 'Well, «thanks for nothing».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'dismissal',
        before: '«Not interested».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'blame',
        before: 'I have found another position. «You obviously didn’t read» my profile. Good luck.',
        after: 'I have found another position. Good luck.',
      },
      {
        message: 'insult',
        before: '«Your recruiter was incompetent». I have found another position.',
        after: 'I have found another position.',
      },
      {
        message: 'indifference',
        before: 'I was «never really interested in this job».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'boast',
        before: '«You would be lucky to have me».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      // What else the sentence says stays.
      {
        message: 'insult',
        before: 'Thank you for the invitation, but «your process was a joke». I must withdraw.',
        after: 'Thank you for the invitation. I must withdraw.',
      },
      // A no that only the insult implies is said.
      {
        message: 'insult',
        before: 'Thanks, but «your pay is a joke».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'insult',
        before: 'I would be glad to stay in touch; «your process was a joke».',
        after: 'I would be glad to stay in touch.',
      },
      {
        message: 'insult',
        before: '«Your process was a joke», so I have decided to withdraw my application!',
        after: 'I have decided to withdraw my application!',
      },
      {
        message: 'insult',
        before: 'Thank you for the invitation, but «your process was a joke», and I wish you every success.',
        after: 'Thank you for the invitation, and I wish you every success.',
      },
      {
        message: 'boast',
        before: 'It was close. I must decline the interview because «I am too senior for this».',
        after: 'It was close. I must decline the interview.',
      },
      // Where the rest can't stand alone, a plain sentence says it.
      {
        message: 'insult',
        before: 'Although I thank you for the invitation, «your process was a joke».',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
      {
        message: 'sarcasm',
        before: '«Thank you for finally» replying. I must decline the interview.',
        after: 'Thank you for getting in touch. I must decline the interview.',
      },
      {
        message: 'insult',
        before: 'We met in May (thank you for that, and «your process was a joke»).',
        after: 'Thank you for getting in touch, but I have decided not to take this further.',
      },
    ],
  });

  const said: Readonly<Record<Exclude<keyof typeof rule.messages, 'insult'>, readonly string[]>> = {
    sarcasm: ['Thanks for nothing.', 'How kind of you to finally reply.'],
    mockery: [
      'Slow clap.',
      'Good luck finding anyone for that.',
      'In your dreams.',
      'Nice try.',
      'I regret to inform you that your firm was not selected.',
      'You have not been shortlisted for my future.',
      'Your company did not make my list.',
      'I will keep your details on file.',
    ],
    dismissal: [
      'Hard pass.',
      'Whatever.',
      'No money in the world would bring me there.',
      'There is no offer on earth for that.',
      'I would sooner chew nails than come.',
      'Not if you paid me twice as much.',
    ],
    lecture: [
      'You would do well to read before you write.',
      'You might want to proofread your letters.',
      'Mind your spelling.',
      'A word of advice to you: answer people.',
      'Learn some manners.',
    ],
    rebuff: ['Leave me alone.', 'Go and find somebody else to pester.', 'Do not bother replying.'],
    wastedTime: [
      'The call was a waste of my time.',
      'You have wasted my afternoon.',
      'I have better things to do.',
      'It is not worth my time.',
    ],
    blame: ['You obviously did not read my profile.', 'You kept me waiting.'],
    indifference: ['I could not care less.', 'You were only my backup plan.'],
    entitlement: ['You owe me an explanation.', 'I deserve far more than this.', 'Not unless you double it.'],
    boast: [
      'I am too senior for this.',
      'Such work is beneath me.',
      'I am overqualified for your team.',
      'Your loss.',
    ],
  };
  for (const [message, sentences] of Object.entries(said)) {
    for (const sentence of sentences) {
      it(`says “${message}” of ${sentence}`, () => {
        const found = check(`Hi Ann,\n\nI have decided to withdraw my application. ${sentence}\n\nKim`, {
          translate: (wording) => wording,
        });
        const about = found.filter((one) => one.rule === rule.id).map((one) => one.message);
        assert.deepEqual(about, [rule.messages[message as keyof typeof said]]);
      });
    }
  }

  it('has an example for each of its messages', () => {
    const shown = new Set(rule.examples.map((example) => example.message));
    assert.deepEqual([...shown].toSorted(), Object.keys(rule.messages).toSorted());
  });
});
