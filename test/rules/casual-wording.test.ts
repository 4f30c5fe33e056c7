import { rule } from '../../src/rules/casual-wording.ts';
import { testRule } from '../support/rule-tester.ts';

type Message = keyof typeof rule.messages;

const letter = (body: string): string =>
  `Hi Ann,\n\nThank you for the invitation. I have decided to withdraw my application. ${body}\n\nI hope that we meet again.\n\nBest wishes,\nKim`;
const accepts = (...bodies: string[]): string[] => bodies.map(letter);
const rejects = (...cases: (readonly [Message, string, string?])[]) =>
  cases.map(([message, before, after]) =>
    after === undefined
      ? { message, before: letter(before) }
      : { message, before: letter(before), after: letter(after) },
  );

describe('casual-wording', () => {
  testRule(rule, {
    accepts: [
      ...accepts(
        'My phone number is the old one 🙂',
        'I will be in the U.K. by then, and in the U.S. later.',
        'Plan U was the last that I had.',
        'The ATM in the hall was broken.',
        'I learned to take the cos of an angle.',
        'My brother Ty sends his regards.',
        'I met my bro there.',
        'The word “gonna” is in the song.',
        'I would do it ASAP, guys, and no worries.',
        'It is a matter of UR and IMO rules, btw-style.',
        'Cheers for that!',
      ),
      'thx but im gonna stay where i am lol',
      'Dude, Where’s My Car? is the name of the film.',
    ],
    rejects: rejects(
      ['casual', '«Thx» for asking.', 'Thanks for asking.'],
      ['casual', 'Many «THX» for asking.', 'Many thanks for asking.'],
      ['casual', 'It was good to meet «u».', 'It was good to meet you.'],
      ['casual', 'What «r u» up to these days?', 'What are you up to these days?'],
      ['casual', 'I liked «ur» office, «tho» not the trains.', 'I liked your office, tho not the trains.'],
      ['casual', '«ty» for asking.', 'thank you for asking.'],
      ['casual', 'I’ve «gotta» go back to Leeds.', 'I’ve got to go back to Leeds.'],
      ['casual', 'I «gotta» go back to Leeds.', 'I have to go back to Leeds.'],
      ['casual', '«Dunno» if it shows.', 'I don’t know if it shows.'],
      ['casual', 'I stay, «cos» my team needs me.', 'I stay, because my team needs me.'],
      ['casual', 'It «ain’t» easy to say.', 'It isn’t easy to say.'],
      ['casual', 'Night shifts are not «my jam».', 'Night shifts are not right for me.'],
      ['casual', 'Do «hit me up» in spring.', 'Do contact me in spring.'],
      ['casual', '«Yeah», it was a surprise.', 'Yes, it was a surprise.'],
      ['spare', 'My train was late, «haha».', 'My train was late.'],
      ['spare', 'I was twelve «lol», so it is long ago.', 'I was twelve, so it is long ago.'],
      ['spare', '«Lol», my train was late.', 'My train was late.'],
      ['alone', '«Haha».'],
      ['spare', 'My train was late, «dude».', 'My train was late.'],
      ['spare', '«Bro», my train was late.', 'My train was late.'],
    ),
  });
});
