import assert from 'node:assert/strict';
import { inOrder, isPersonName, readPerson } from '../../src/text/person.ts';

/** Names that both readings know; the part without the title is in « », where there is one. */
const clear = [
  'Nicole Okafor',
  'Zoë',
  'J. Łuczak',
  'Jan van der Berg',
  'Ludwig von der Heide',
  'Al Green',
  'Ben',
  'Jenny Le',
  'Inés De La Cruz',
  'Seán Ó Briain',
  'Anne-Marie O’Neil',
  'Bo Baker',
  'Ms «Okafor»',
  'Dr. «Ann Lee»',
  'Prof. Dr. med. «Katharina Weiß»',
  'Frau «Öztürk»',
  'Señora «García»',
  'M. «Dupont»',
];

/** Names that may be a person's, and that are not clear enough to hold against another. */
const possible = ['山田 花子', '王小明', 'محمد علي', 'נועה כהן', '김민준'];

const impersonal = [
  '',
  'The Acme Team',
  'Acme Team',
  'Hiring Team',
  'Harbour Careers',
  'Corrigan Haulage',
  'Human Resources',
  'Yes',
  'Thanks Ann',
  'Interview Invitation',
  'Electrician',
  'Monday',
  'Mr',
  'van der',
  'Nicole, Ann',
  'nicole okafor',
  'nicole@example.com',
  'HR',
  'J.',
  'McDONALDsX',
  '123',
  '🙂',
  'A Very Long Name Of Many Words Indeed',
  'x'.repeat(1000),
];

describe('names of people', () => {
  for (const name of clear) {
    const text = name.replace(/[«»]/gu, '');
    it(`are read in ${JSON.stringify(text)}, with the title and without`, () => {
      const person = readPerson(` ${text} `, 10);
      assert.equal(person?.text, /«(.*)»/u.exec(name)?.[1] ?? text);
      assert.equal(person.titleStart, 11);
      assert.equal(person.isTitled, name.includes('«'));
      assert.deepEqual([person.start, person.end], [11 + text.length - person.text.length, 11 + text.length]);
      assert.ok(isPersonName(text));
    });
  }

  for (const name of possible) {
    it(`are possible in ${JSON.stringify(name)}`, () => {
      assert.ok(isPersonName(name));
      assert.equal(readPerson(name, 0), undefined);
    });
  }

  for (const name of impersonal) {
    it(`are not found in ${JSON.stringify(name.slice(0, 40))}`, () => {
      assert.ok(!isPersonName(name));
      assert.equal(readPerson(name, 0), undefined);
    });
  }

  it('stand behind "i.A." and the like', () => {
    for (const capacity of ['i.A.', 'i. V.', 'ppa.']) {
      assert.equal(readPerson(`${capacity} Katharina Weiß`, 0)?.text, 'Katharina Weiß');
      assert.ok(isPersonName(`${capacity} Katharina Weiß`));
    }
    assert.equal(readPerson('I. A. Weiß', 0)?.text, 'I. A. Weiß');
  });

  it('are months and places behind a title', () => {
    assert.equal(readPerson('June', 0), undefined);
    assert.equal(readPerson('Ms June', 0)?.text, 'June');
    assert.equal(readPerson('Mr Team', 0), undefined);
  });

  for (const [name, ordered] of [
    ['Smith, Nicole', 'Nicole Smith'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Nicole Smith', 'Nicole Smith'],
    ['Ann Lee, Acme', 'Ann Lee, Acme'],
    ['Smith, Nicole, Acme', 'Smith, Nicole, Acme'],
    ['Smith,', 'Smith,'],
  ] as const) {
    it(`are put in order: ${JSON.stringify(name)}`, () => {
      assert.equal(inOrder(name), ordered);
    });
  }
});
