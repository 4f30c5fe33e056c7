import assert from 'node:assert/strict';
import { compose } from '../../../src/letter/compose.ts';
import { tidyName } from '../../../src/letter/values/people.ts';
import { sample } from '../combinations.ts';

const greetingOf = (recipient: string, register: 'formal' | 'warm') =>
  compose({ ...sample, recipient, register }).body.split('\n', 1)[0];

describe('a greeting', () => {
  for (const [recipient, formal, warm] of [
    ['NICOLE', 'Dear Nicole,', 'Hi Nicole,'],
    ['nicole', 'Dear Nicole,', 'Hi Nicole,'],
    ['MS OKAFOR', 'Dear Ms Okafor,', 'Dear Ms Okafor,'],
    ['ms okafor', 'Dear Ms Okafor,', 'Dear Ms Okafor,'],
    ["NICOLE O'BRIEN", "Dear Nicole O'Brien,", "Hi Nicole O'Brien,"],
    ['Nicole van der Berg', 'Dear Nicole van der Berg,', 'Hi Nicole van der Berg,'],
    ['DJ', 'Dear DJ,', 'Hi DJ,'],
    ['Smith, Nicole', 'Dear Nicole,', 'Hi Nicole,'],
    ['Okafor, Dr. Ann', 'Dear Dr. Okafor,', 'Dear Dr. Okafor,'],
    ['Nicole Smith, CPA', 'Dear Nicole Smith,', 'Hi Nicole Smith,'],
    ['Nicole, Talent Partner', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole, Sam and Priya', 'Dear Nicole, Sam and Priya,', 'Hi Nicole, Sam and Priya,'],
    ['The Acme Team', 'Dear Acme Team,', 'Dear Acme Team,'],
    ['the hiring team', 'Dear Hiring Team,', 'Dear Hiring Team,'],
    ['Good morning Nicole', 'Dear Nicole,', 'Hi Nicole,'],
    ['Dear Hi Nicole!', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole from Acme', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole | Acme', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole @ Acme', 'Dear Nicole,', 'Hi Nicole,'],
    ['@nicole', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole (she/her)', 'Dear Nicole,', 'Hi Nicole,'],
    ['Nicole <nicole@example.com>', 'Dear Nicole,', 'Hi Nicole,'],
    ['nicole@example.com', 'Dear Hiring Team,', 'Hello,'],
    ['My Nguyen', 'Dear My Nguyen,', 'Hi My Nguyen,'],
    ['An', 'Dear An,', 'Hi An,'],
    ['Head of Talent', 'Dear Head of Talent,', 'Dear Head of Talent,'],
    ['Captain Lee', 'Dear Captain Lee,', 'Dear Captain Lee,'],
    ['Captain', 'Dear Captain,', 'Dear Captain,'],
    ['Señora Ruiz', 'Dear Señora Ruiz,', 'Dear Señora Ruiz,'],
    ['Talent Acquisition', 'Dear Talent Acquisition,', 'Dear Talent Acquisition,'],
    ['Sir or Madam', 'Dear Sir or Madam,', 'Dear Sir or Madam,'],
    ['Mr', 'Dear Hiring Team,', 'Hello,'],
    ['Dr.', 'Dear Hiring Team,', 'Hello,'],
    ['there', 'Dear Hiring Team,', 'Hello,'],
    ['the', 'Dear Hiring Team,', 'Hello,'],
    ['?', 'Dear Hiring Team,', 'Hello,'],
    ['山田', 'Dear Hiring Team,', 'Hello,'],
    ['田中', 'Dear Hiring Team,', 'Hello,'],
    ['王', 'Dear Hiring Team,', 'Hello,'],
    ['김', 'Dear Hiring Team,', 'Hello,'],
    ['山田 太郎', 'Dear 山田 太郎,', 'Hi 山田 太郎,'],
    ['李娜', 'Dear 李娜,', 'Hi 李娜,'],
    ['さくら', 'Dear さくら,', 'Hi さくら,'],
    ['김민수', 'Dear 김민수,', 'Hi 김민수,'],
  ] as const) {
    it(`of ${recipient} is ${formal} or ${warm}`, () =>
      assert.deepEqual([greetingOf(recipient, 'formal'), greetingOf(recipient, 'warm')], [formal, warm]));
  }
});

describe('a signature', () => {
  for (const [typed, name] of [
    ['john', 'John'],
    ['john doe', 'John Doe'],
    ['JOHN DOE', 'John Doe'],
    ['Mr John Doe', 'John Doe'],
    ['Mr. Doe', 'Doe'],
    ['Mr', ''],
    ['Dr John Doe', 'Dr John Doe'],
    ['M. Night', 'M. Night'],
    ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
    ['fiona mcdonald', 'Fiona McDonald'],
    ['John Doe (he/him)', 'John Doe (he/him)'],
    ['John Doe (he', 'John Doe'],
    ['李小龙', '李小龙'],
    ['می‌خواهم', 'می‌خواهم'],
  ] as const) {
    it(`of ${typed} is ${name || 'none'}`, () => assert.equal(tidyName(typed), name));
  }
});
