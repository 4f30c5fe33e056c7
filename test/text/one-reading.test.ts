import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanBlocks } from '../../src/draft/blocks.ts';
import { layOut } from '../../src/invitation/text/layout.ts';
import { readValediction } from '../../src/text/valediction.ts';
import { greetedBy } from '../../src/reading/names/greeted.ts';
import { randomCases } from '../support/random-cases.ts';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const openers = oneOf(
  'Dear|Hi|Hello|Hey|Good morning|Greetings|hi there|DEAR|Heyyy|Sehr geehrte|Sehr geehrter|Liebe|Guten Tag|Bonjour|Chère|Hola|Estimada|Buenos días|Gentile|Buongiorno|Olá|Prezado|Hej|Kære|Geachte|Beste|Dzień dobry|Vážená|Merhaba|Kia ora|Namaste',
);
const titles = oneOf('Ms|Mr.|Dr.|Prof. Dr.|Frau|Herr|Señora|Madame|Mevrouw|Pan');
const given = oneOf('Nicole|Zoë|Łucja|Ann-Kathrin|Seán|Noa|Ben|Al');
const family = oneOf('Okafor|van der Berg|O’Neil|Weiß|De La Cruz|Öztürk|Baker|Nguyễn');
const people = fc.oneof(
  given,
  fc.tuple(given, family).map((parts) => parts.join(' ')),
  fc.tuple(titles, family).map((parts) => parts.join(' ')),
  fc.tuple(titles, given, family).map((parts) => parts.join(' ')),
);
const groups = oneOf('Hiring Team|all|everyone|Sir or Madam|recruiter|HR');
const marks = oneOf(',|!|:|.| –|, 🙂|!!|');
const valedictions = oneOf(
  'Best|Kind regards|With kind and warm regards|Yours sincerely|All the best|Cheers|With gratitude|Take care|Mit freundlichen Grüßen|Viele Grüße|Cordialement|Bien à vous|Un saludo|Atentamente|Met vriendelijke groet|Med vänlig hälsning|Distinti saluti|Atenciosamente|Ngā mihi|Pozdrawiam',
);
const closers = oneOf(',||!| 🙂');
const names = fc.tuple(given, family).map((parts) => parts.join(' '));
const eols = oneOf('\n|\r\n');

const body = 'Thank you for the invitation to the interview on Friday.';

/** What the checker sees: the text of the first block of each role. */
function checked(text: string): Record<string, string> {
  const blocks = scanBlocks(text, 'plaintext').toReversed();
  return Object.fromEntries(blocks.map(({ role, start, end }) => [role, text.slice(start, end)]));
}

describe('the checker and the reader of invitations', () => {
  it('agree on who is greeted, where the letter begins, and who signs', () => {
    fc.assert(
      fc.property(
        openers,
        fc.oneof(people, groups),
        marks,
        valedictions,
        closers,
        names,
        fc.boolean(),
        eols,
        (opener, addressee, mark, valediction, closer, name, isBeside, eol) => {
          const greeting = `${opener} ${addressee}${mark}`;
          const parting = `${valediction}${closer}`;
          const signed = isBeside && closer !== '' ? `${parting} ${name}` : `${parting}${eol}${name}`;
          const text = [greeting, body, signed].join(eol + eol);
          const blocks = checked(text);
          const layout = layOut(text);
          const [person] = greetedBy(greeting, 0);
          assert.equal(blocks['greeting'], greeting);
          assert.deepEqual(layout.preamble, []);
          assert.equal(person && greeting.slice(person.titleStart, person.end), layout.greeted);
          assert.equal(blocks['body'], body);
          assert.deepEqual(layout.body, [body]);
          assert.equal(blocks['signOff'], signed.startsWith(`${parting} `) ? signed : parting);
          assert.equal(layout.signature[0], name);
        },
      ),
      randomCases(2000),
    );
  });

  const pieces = oneOf(
    'Dear|Hi|Liebe|Ann|Ms|Okafor|the|team|Thanks|Best|regards|Kind|wishes|you|for|we|would|like|to|Acme|from|and|,|!|.|-|–|:|[Name]|🙂|Grüße|Viele|山田|soon|See|I|Monday',
  );

  it('agree on whether a line greets or takes leave, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 7 }), (words) => {
        const line = words.join(' ').replace(/ (?=[,!.:])/gu, '');
        const text = `${line}\n\n${body}`;
        const { greeting } = checked(text);
        const layout = layOut(text);
        // A name alone is a greeting of a letter only where it has a line to itself.
        if (greeting !== undefined) {
          assert.deepEqual(layout.preamble, []);
          assert.notEqual(layout.body.join('\n'), `${line}\n${body}`);
        }
        const closing = `Dear Ann,\n\n${body}\n\n${line}\nBo Ek`;
        // A name beside it needs a mark between the two where it is a stranger's.
        if (checked(closing)['signOff'] === line && !readValediction(line)?.beside) {
          assert.equal(layOut(closing).signature[0], 'Bo Ek');
          assert.deepEqual(layOut(closing).body, [body]);
        }
      }),
      randomCases(2000),
    );
  });
});
