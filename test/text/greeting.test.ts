import assert from 'node:assert/strict';
import { greetingLength, readGreeting } from '../../src/text/greeting.ts';

/** A line with the greeting up to `|` of it, and the people in « ». */
function marked(line: string): { text: string; length: number; people: string[] } {
  const people = [...line.matchAll(/«([^»]*)»/gu)].map(([, name = '']) => name);
  const plain = line.replace(/[«»]/gu, '');
  const length = plain.indexOf('|');
  return { text: plain.replace('|', ''), length, people };
}

const accepts = [
  'Dear «Nicole»,|',
  'Dear «Ms Okafor»,|',
  'Dear «Dr. Ann Lee»,|',
  'Dear «Prof. Dr. van der Berg»,|',
  'dear «Nicole»|',
  '**Hi «Nicole»**,|',
  'Hi «N. Okafor»!| How are you?',
  'Hi «Ann»| - thank you for asking.',
  'Hi «Ann» –| thank you for asking.',
  'Hi «Ann»,|thank you for asking.',
  'Hi «Ann».| Thank you for asking.',
  'Hi «Ann» and «Mr Bo Ek»,|',
  'Hi «Ann» & «Bo» / «Cy»!|',
  'Hi «Ann» and the team,|',
  'Hi, «Nicole»,| thank you.',
  'Hello again, «Nicole»!|',
  'Good morning, «Ms Ito»|',
  'hey «sam»,| sure',
  'Hi «Ann» 🙂|',
  'Hi «Ann»! 🙂👍🏽|',
  'Hi «Ann»| gonna have to drop out.',
  'Heyyy «Lucas»!|',
  'Hi «Ben»,|',
  'Hi «April»,|',
  'Dear «Mr West»,|',
  'Dear «Mrs al-Rashidi»,|',
  'dear «mr zhang wenbo»,|',
  'Alright «Darren»,| got your message',
  'Dear «Ms De La Cruz»,|',
  'Hi «山田 花子»,|',
  'Dear «محمد علي»,|',
  'Dear «נועה»,|',
  'Sehr geehrte «Frau Okafor»,|',
  'Sehr geehrter «Herr Dr. Weiß»,|',
  'Sehr geehrte Damen und Herren,|',
  'Liebe «Nicole»,|',
  'Estimada «Nicole»:|',
  'Buenos días «Nicole»:|',
  'Chère «Madame Lefèvre»,|',
  'Bonjour «Zoë»,|',
  'Gentile «Dott.ssa Rossi»,|',
  'Geachte «mevrouw de Vries»,|',
  'Kia ora «Hinemoa»,|',
  'Olá, «Inês»!|',
  'Dear Yes,|',
  'Dear The Acme Team,|',
  'Dear Acme Team,|',
  'Dear Hiring Manager,|',
  'Dear Sir or Madam,|',
  'Dear [Name],|',
  'Dear [Ms./Mr. Last Name],|',
  'Hi {name}.|',
  'To whom it may concern:|',
  'To the Hiring Committee,|',
  'Hello there|',
  'Hi!| I have a question.',
  "Hi,| I'm not interested.",
  'Hi| we would like to talk to you about a new post',
  'Hello,| Acme invites you to an interview',
  // A name by itself.
  '«Nicole»,|',
  '«Mr. Delacroix»,|',
  '«Cara»,|',
  'Hiring Team,|',
  'Sir,|',
  '${greeting},|',
];

const rejects = [
  '',
  ' ',
  'Thank you for the invitation.',
  'Dear me what a lovely and very long letter you wrote',
  'Hi-res pictures are attached.',
  'Morning shifts do not suit me.',
  'To the point',
  'However,',
  'Yes, that suits me.',
  'So, no.',
  'Unfortunately,',
  'Best,',
  'Monday, 2 November 2026',
  '2 November 2026',
  '- Hi Ann,',
  '👍🏽',
  '\ud800',
];

describe('readGreeting', () => {
  for (const line of accepts) {
    const { text, length, people } = marked(line);
    it(`reads ${JSON.stringify(line)}`, () => {
      for (const written of [text, `${text}\r`]) {
        const greeting = readGreeting(written);
        assert.deepEqual(
          greeting?.people.map(({ start, end }) => written.slice(start, end)),
          people,
        );
        assert.equal(greetingLength(written), length);
      }
    });
  }

  for (const line of rejects) {
    it(`finds no greeting of a letter in ${JSON.stringify(line)}`, () => {
      assert.equal(greetingLength(line), 0);
    });
  }

  it('takes a name that opens a message for a guess', () => {
    assert.deepEqual(readGreeting('Priya, we would like to meet you.'), {
      isOpened: false,
      people: [{ start: 0, end: 5 }],
      end: 5,
      length: 6,
    });
    assert.equal(greetingLength('Priya, we would like to meet you.'), 0);
  });
});
