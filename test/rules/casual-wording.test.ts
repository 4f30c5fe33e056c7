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
        'U of T is near, and a U turn would do.',
        'U Thant was her uncle.',
        'Plan U was the last that I had.',
        'The ATM in the hall was broken.',
        'I learned to take the cos of an angle.',
        'My brother Ty sends his regards.',
        'I met my bro there.',
        'The word “gonna” is in the song.',
        'I would do it ASAP, guys, and no worries.',
        'It is a matter of UR and IMO rules, btw-style.',
        'Cheers for that!',
        'Tho Nguyen sends his regards, and so does Ty.',
        'Ty Larsen and Urs met me there.',
      ),
    ],
    rejects: rejects(
      ['casual', '«Thx» for asking.', 'Thanks for asking.'],
      ['casual', 'Many «THX» for asking.', 'Many thanks for asking.'],
      ['casual', 'It was good to meet «u».', 'It was good to meet you.'],
      ['casual', 'What «r u» up to these days?', 'What are you up to these days?'],
      ['casual', 'I liked «ur» office, «tho» not the trains.', 'I liked your office, tho not the trains.'],
      ['casual', '«ty» for asking.', 'Thank you for asking.'],
      ['casual', 'I’ve «gotta» go back to Leeds.', 'I’ve got to go back to Leeds.'],
      ['casual', 'I «gotta» go back to Leeds.', 'I have to go back to Leeds.'],
      ['casual', '«Dunno» if it shows.', 'I don’t know if it shows.'],
      ['casual', 'I stay, «cos» my team needs me.', 'I stay, because my team needs me.'],
      ['casual', 'It «ain’t» easy to say.', 'It isn’t easy to say.'],
      ['casual', 'Night shifts are not «my jam».', 'Night shifts are not right for me.'],
      ['casual', '«Ur» office is bright.', 'Your office is bright.'],
      ['casual', '«ur» office is bright.', 'Your office is bright.'],
      ['casual', '«Ur» so kind.', 'You’re so kind.'],
      ['casual', '«U» guys are kind.', 'You guys are kind.'],
      ['casual', '«U r» kind.', 'You are kind.'],
      ['casual', '«Ty» for asking.', 'Thank you for asking.'],
      ['casual', '«Imo» it is too far.', 'In my opinion, it is too far.'],
      ['casual', '«Btw» I already have a job.', 'By the way, I already have a job.'],
      ['casual', '«btw», I already have a job.', 'By the way, I already have a job.'],
      ['casual', 'I already have a job «btw».', 'I already have a job, by the way.'],
      ['casual', 'I have a job, «btw».', 'I have a job, by the way.'],
      ['casual', 'The train\n«btw» was late.', 'The train,\nby the way, was late.'],
      ['casual', 'But «btw» I have a job.', 'But by the way, I have a job.'],
      ['casual', '«Yep» it was a surprise.', 'Yes, it was a surprise.'],
      ['casual', 'I said «nope» to it.', 'I said no to it.'],
      ['casual', '«Nah» I am happy here.', 'No thanks, I am happy here.'],
      ['casual', '«Nvm» the date.', 'Never mind the date.'],
      ['casual', '«Gonna» stay in Leeds.', 'I’m going to stay in Leeds.'],
      ['casual', 'I «gonna» stay in Leeds.', 'I am going to stay in Leeds.'],
      ['casual', '«Gotta» stay in Leeds.', 'I have to stay in Leeds.'],
      ['casual', 'It is not the «kinda» job that I seek.', 'It is not the kind of job that I seek.'],
      ['spare', '«Tbh» night shifts wear me out.', 'Night shifts wear me out.'],
      ['spare', 'It is «tbh» not my town.', 'It is not my town.'],
      ['casual', 'Do «hit me up» in spring.', 'Do get in touch in spring.'],
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
