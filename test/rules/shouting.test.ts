import { rule } from '../../src/rules/shouting.ts';
import { testRule } from '../support/rule-tester.ts';

type Message = keyof typeof rule.messages;

const letter = (body: string): string =>
  `Subject: Interview on Monday\n\nDear Ann,\n\nThank you for the invitation to Acme. ${body} I have decided to withdraw.\n\nI wish you every success.\n\nBest regards,\nKim`;
const accepts = (...bodies: string[]): string[] => bodies.map(letter);
const rejects = (...cases: (readonly [Message, string, string])[]) =>
  cases.map(([message, before, after]) => ({ message, before: letter(before), after: letter(after) }));

describe('shouting', () => {
  testRule(rule, {
    accepts: [
      ...accepts(
        'I liked the SENIOR ENGINEER role at the DEPARTMENT OF HEALTH AND SOCIAL CARE.',
        'I have signed with IBM UK. NHS ENGLAND wrote too.',
        'It is NOT an easy step.',
        'My CV is on file with HR.',
        'I learned PYTHON and COBOL there.',
        'The sign said “THANK YOU FOR NOT SMOKING”.',
        'Read `DO NOT EDIT THIS!!` at https://example.com/WHY/NOT/YOU!!/1 today.',
        'What a day! Is it?',
        'I work the shift from 6 AM to 2 PM.',
        // One word in capitals that is a name, a trade or an abbreviation.
        'I start at IKEA in June, close to the LEGO shop and to ASOS.',
        'I will work for UNICEF, and NASA wrote too.',
        'Please let me know ASAP, or RSVP by phone.',
        'I am with SHELTER now, before that with NICE, NEXT and CRISIS.',
        'I fly with UNITED, I read WIRED, and LIMITED is part of the name.',
        'I told it by the STAR method, with AWS, REST, SCRUM and KANBAN.',
        'It was a joy to hear of your JAVA, SWIFT and RUBY code.',
        'My field is MARKETING, not ENGINEERING or NURSING.',
        'My FAMILY is from ITALY, from SICILY and READING.',
        'I clicked DECLINE in the portal, and the DECLINE button was grey.',
        'The portal shows REJECTED, and I had to reply STOP to it.',
        'I have left COMPANY and NAME in the form, as well as POSITION, DATE and ROLE.',
        'I would ASAP send what I have to the IAEA.',
        'I liked the WIRED team, and I will GDPR your data.',
        'I know MANAGED HOSTING and the ADVANCED MANUFACTURING group.',
      ),
      ...accepts('\n\nWITHDRAWAL OF MY APPLICATION\n\n', '\n\nAPOLOGY FOR NOT ATTENDING THE INTERVIEW\n\n'),
      letter('\n\n> YOU WILL NOT BELIEVE THIS!!\n\n'),
      '# PLEASE READ THIS!!\n\nThank you.',
    ],
    rejects: rejects(
      ['capitals', '«THANK YOU» so much.', 'Thank you so much.'],
      ['capitals', 'Do «NEVER» doubt it.', 'Do never doubt it.'],
      ['capitals', 'But «I DO NOT WANT THIS».', 'But I do not want this.'],
      ['capitals', '«ANN, YOU ARE KIND»!', 'Ann, you are kind!'],
      [
        'capitals',
        '«I’M WITH ACME’S UK TEAM, AND YOUR CV» helped.',
        'I’m with Acme’s UK team, and your CV helped.',
      ],
      ['capitals', '«THANKS FOR MONDAY» in any case.', 'Thanks for Monday in any case.'],
      [
        'capitals',
        '«THIS IS THE LAST WEEK THAT WE HAVE» FOR THE MOVE.',
        'This is the last week that we have for the move.',
      ],
      ['capitals', 'It is «VERY,\nVERY» kind.', 'It is very,\nvery kind.'],
      // One word of emphasis.
      ['capitals', 'I was «ASHAMED» of my notes.', 'I was ashamed of my notes.'],
      ['capitals', 'I have decided to «DECLINE», and gladly.', 'I have decided to decline, and gladly.'],
      ['capitals', 'It was «ABSOLUTELY» my own mistake.', 'It was absolutely my own mistake.'],
      ['capitals', 'It went on and on, «ENDLESSLY».', 'It went on and on, endlessly.'],
      ['capitals', 'I am «SORRY» to say so.', 'I am sorry to say so.'],
      ['capitals', 'I «LOVE» your town.', 'I love your town.'],
      ['capitals', 'I asked «TWICE» about the lift.', 'I asked twice about the lift.'],
      ['capitals', 'It is a «VERY» long way.', 'It is a very long way.'],
      ['capitals', 'I know «THIS» much.', 'I know this much.'],
      ['capitals', 'I was «DELIGHTED» and a bit sad.', 'I was delighted and a bit sad.'],
      ['capitals', 'I would «ADORE» a day in Leeds.', 'I would adore a day in Leeds.'],
      ['capitals', 'The stairs are really «STEEP» there.', 'The stairs are really steep there.'],
      ['capitals', 'We have been «PACKING» for weeks.', 'We have been packing for weeks.'],
      ['capitals', 'It is «COMPLETELY UNTHINKABLE» for us.', 'It is completely unthinkable for us.'],
      ['capitals', '«SADLY», the train is slow.', 'Sadly, the train is slow.'],
      ['capitals', '\n\n«I WILL NOT COME TO YOU»\n\n', '\n\nI will not come to you\n\n'],
      ['marks', 'What a day«!!!»', 'What a day!'],
      ['marks', 'Is it true«?!»', 'Is it true?'],
      ['marks', 'Is it true«!?» I wonder.', 'Is it true? I wonder.'],
      ['marks', 'A day (and what a day«!!»).', 'A day (and what a day!).'],
      ['marks', '- A day«！！»', '- A day！'],
    ),
  });
});
