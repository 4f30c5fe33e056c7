import fc from 'fast-check';

/** Sentences of decent and of bad letters; all rules find something among them. */
const sentences = [
  'Thank you for the invitation to the interview.',
  'Many thanks for thinking of me!',
  'I have decided to withdraw my application.',
  'I’ve accepted another position.',
  'I am not sure that I can make it to the interview.',
  'It was a hard choice.',
  'I wish you every success.',
  'I would be glad to stay in touch.',
  'Honestly, I like your team.',
  'I actually think that it came too soon, to be honest.',
  'I just wanted to let you know.',
  'thx for asking.',
  'im gonna stay where I am lol.',
  'Nope.',
  'Do hit me up in spring, tho!',
  'I DO NOT WANT TO COME ON MONDAY.',
  'PLEASE READ THIS!!',
  'Is it true?!',
  'Sorry for the trouble.',
  'I’m so sorry, but I can’t come.',
  'My apologies again, and good luck!',
  'The rooms are bright, and I am sorry for the short notice.',
  'Thanks but no thanks.',
  'Your process was a joke.',
  'Please do not contact me again.',
  'I am having surgery in May.',
  'The commute would be too long for me.',
  'Also, the salary would not cover my rent.',
  'I liked the [Role] position at {{company}}.',
  'Thank you for asking me about the role that you have open in the team, but I have decided to stay where I am for now.',
  'We talked for an hour about the garden behind the house and all the birds that come there in the winter months and sing to us.',
];
const subject = fc.constantFrom(
  '',
  'Subject: Interview Invitation for Gardener - Kim Larsen\n\n',
  'Subject:\n\n',
);
const greeting = fc.constantFrom('', 'Dear Ann,\n\n', 'Hi Ann,\n\n', 'Hi Ann, ', 'Dear [Name],\n\n');
const signOff = fc.constantFrom('', '\n\nBest regards,\nKim Larsen\n', '\n\nCheers,\nKim', '\n\nKim');
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 });

/** Letters with all their parts or some, good sentences and bad ones. */
export const letters = fc
  .tuple(subject, greeting, fc.array(paragraph, { minLength: 1, maxLength: 4 }), signOff)
  .map(
    ([subject, greeting, paragraphs, signOff]) =>
      subject + greeting + paragraphs.map((each) => each.join(' ')).join('\n\n') + signOff,
  );
