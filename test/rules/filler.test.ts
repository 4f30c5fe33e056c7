import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { rule } from '../../src/rules/filler.ts';
import { testRule } from '../support/rule-tester.ts';

type Message = keyof typeof rule.messages;

const letter = (body: string): string =>
  `Dear Ann,\n\nThank you for the invitation. I have decided to withdraw my application. ${body}\n\nI wish you every success.\n\nBest regards,\nKim`;
const accepts = (...bodies: string[]): string[] => bodies.map(letter);
const rejects = (...cases: (readonly [Message, string, string])[]) =>
  cases.map(([message, before, after]) => ({ message, before: letter(before), after: letter(after) }));

describe('filler', () => {
  testRule(rule, {
    accepts: [
      ...accepts(
        // The words as content.
        'You answered each question honestly and frankly.',
        'I value people who dare to be honest.',
        'I want to be honest with you about the reason.',
        'An honestly earned rest awaits me.',
        'The work that I actually do is close to home.',
        'What I actually want is a smaller team.',
        'It is the place where we actually met.',
        'The fact is known to all.',
        'In fact-checking I found my place.',
        'I have just accepted another position.',
        'I was just in time for the train.',
        'Just a short note to say that the decision is final.',
        'The basics are clear to me.',
        // Warmth.
        'I honestly appreciate your kindness.',
        'Honestly, it was kind of you to ask.',
        'I would honestly love to stay in touch.',
        'I’d honestly like to see the new hall one day.',
        // Words that are quoted, stressed or in a bracket.
        'The word “actually” is my favourite.',
        '*Honestly*, I will miss it.',
        'My colleague said: “To be honest, I will stay.”',
        'Honestly!',
        // At the edge of a clause that needs them.
        'The answer that we gave to be honest people was no.',
        'I told him truthfully.',
      ),
      // Short prose is left alone.
      'Honestly, I am happy where I am, but thank you.',
    ],
    rejects: rejects(
      ['candour', '«Honestly», I will miss it.', 'I will miss it.'],
      ['candour', '«Frankly» the salary is too low.', 'The salary is too low.'],
      ['candour', '«To be perfectly honest with you», it came too soon.', 'It came too soon.'],
      ['candour', '«I’ll be honest»: the office is too far away.', 'The office is too far away.'],
      ['candour', '«Quite frankly» – the office is too far away.', 'The office is too far away.'],
      ['padding', '«In fact», my team has asked me to stay.', 'My team has asked me to stay.'],
      ['padding', '«It goes without saying that» I regret this.', 'I regret this.'],
      [
        'candour',
        'The office is too far away, and «to be frank» the trains are slow.',
        'The office is too far away, and the trains are slow.',
      ],
      [
        'candour',
        'It was close, but, «in all honesty», I prefer a smaller team.',
        'It was close, but I prefer a smaller team.',
      ],
      ['padding', 'The role is, «basically», the one I have now.', 'The role is the one I have now.'],
      [
        'candour',
        'The role is close, «to be honest», but I prefer mine.',
        'The role is close, but I prefer mine.',
      ],
      ['candour', 'The office is too far away, «truth be told».', 'The office is too far away.'],
      ['padding', 'As it stands, «actually» I prefer my own role.', 'As it stands, I prefer my own role.'],
      ['padding', 'I «actually» think that it is too soon.', 'I think that it is too soon.'],
      ['padding', 'I’ve «actually» just accepted a post in Leeds.', 'I’ve just accepted a post in Leeds.'],
      [
        'candour',
        'The office is far away, so I would «honestly» be late each day.',
        'The office is far away, so I would be late each day.',
      ],
      ['just', 'I «just» wanted to let you know early.', 'I wanted to let you know early.'],
      ['just', 'I’m «just» writing to let you know early.', 'I’m writing to let you know early.'],
      ['elliptic', '«Just» wanted to let you know early.', 'I wanted to let you know early.'],
      [
        'candour',
        'The office is too far away,\n«to be honest», for me.',
        'The office is too far away for me.',
      ],
    ),
  });

  it('finds each of several', () => {
    const text = letter('Honestly, I actually think that, to be frank, it is too soon.');
    const found = check(text).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found, ['Honestly', 'actually', 'to be frank']);
  });
});
