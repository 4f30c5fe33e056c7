import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { kinds, lengths, openDoors, reasons, registers } from '../../src/letter/choices.ts';
import { compose } from '../../src/letter/compose.ts';
import { patience, randomCases } from '../support/random-cases.ts';
import { wordings } from './combinations.ts';

const keys = <Id extends string>(of: Readonly<Record<Id, unknown>>) =>
  fc.constantFrom(...(Object.keys(of) as Id[]));

const pieces = (...alternatives: readonly (readonly string[])[]) =>
  fc.tuple(...alternatives.map((each) => fc.constantFrom(...each))).map((parts) => parts.join(''));

const recipient = pieces(
  ['', 'Dear ', 'Hi ', 'Good morning ', 'the ', 'The ', 'some ', '@', 'Ms ', 'DR. ', 'Captain '],
  [
    '',
    'Nicole',
    'NICOLE',
    'nicole okafor',
    'Acme Team',
    'recruiter',
    '山田',
    '田中',
    '王',
    '김',
    '山田 太郎',
    'Smith, Nicole',
  ],
  ['', ',', ' (she/her)', ' (she', ')', ' @ Acme', ' from Acme', ' | Acme', ', CPA', ' <n@example.com>'],
);
const named = pieces(
  ['', 'the ', 'The ', 'some ', 'several ', 'our ', 'Role: ', 'Position of ', '@ ', 'the the ', 'R-4711 '],
  [
    'engineer',
    'Senior Engineers',
    'SENIOR DATA ENGINEER',
    'engineering positions',
    'open roles',
    'position',
    'Job',
    'Cook',
    'role role',
    'ソフトウェアエンジニア',
    '软件工程师职位',
    'Head of Sales',
  ],
  ['', ' position', ' role', ' in Berlin', ' on our team', ' for our payments team'],
  [
    '',
    ' (remote)',
    ' (m/f/d)',
    ' (Job ID 1)',
    ' (remote',
    ')',
    ' [hybrid]',
    ' @ Acme',
    ' at ACME',
    ' #12',
    ' - Remote',
    ' |',
  ],
);
const role = fc.oneof(
  { weight: 9, arbitrary: named },
  { weight: 1, arbitrary: fc.constantFrom('', ' (m/f/d)', '|') },
);
const company = pieces(
  ['', 'at ', '@', 'the ', 'our ', 'some ', 'a ', 'Company: '],
  [
    '',
    'Acme',
    'acme',
    'ACME ROBOTICS',
    'bakery',
    'University of Leeds',
    'NHS',
    'Yahoo!',
    'Acme Inc.',
    '株式会社山田',
    'team',
  ],
  ['', ' (Berlin)', ' (Berlin', ']', ',', ' GmbH'],
);
const name = pieces(
  ['', 'Mr ', 'MS. ', 'Dr. '],
  ['John Doe', 'JOHN DOE', 'john', '李小龙', 'Doe'],
  ['', ',', ' (he/him)', ' (he'],
);
const ownReason = fc.constantFrom(
  'family reasons',
  'moving to Leeds',
  'BECAUSE I AM MOVING',
  'So I am staying',
  'too far away',
  'i am moving',
  'to focus on my studies',
  'my wife got a job in Leeds',
  'Personal',
  '引っ越します',
  '(remote only',
);

const answers = fc.record({
  recipient,
  role,
  company,
  name,
  ownReason,
  kind: keys(kinds),
  reason: fc.oneof(fc.constant('other' as const), keys(reasons)),
  openDoor: keys(openDoors),
  length: keys(lengths),
  register: keys(registers),
  late: fc.boolean(),
  wording: fc.constantFrom(...wordings),
  openTo: fc.constantFrom('', 'Remote roles.', 'open to (remote', 'anything new'),
  askAgain: fc.constantFrom('', 'six months', 'In spring,', 'ask again (next year'),
  interviewAt: fc.constantFrom('', 'On Tuesday at 2 p.m.', 'today', '(Monday', '2 pm'),
  times: fc.constantFrom('', 'Monday.', 'Tuesday or Wednesday at 3 p.m.', 'next week (mornings'),
  colleague: fc.constantFrom('', 'sam ortiz', 'SAM (Ortiz'),
  referrer: fc.constantFrom('', 'priya nair', 'Priya)'),
  ownLine: fc.constantFrom('', 'the talk in May has stayed with me', 'Your (kind words have stayed with me'),
});

const flaws: Readonly<Record<string, RegExp>> = {
  'a doubled word': /(?<![\p{L}\p{N}’'])(\p{L}+) \1(?![\p{L}\p{N}’'])/iu,
  'a doubled noun': /\b(?:position|role|job|opening)s? (?:position|role|job)\b/i,
  'a determiner too many': /\b(?:the|an?|your) (?:the|some|an?|several|our|your)\b/i,
  'our for your': /\b(?:at|on|the) our\b|\bour (?:team|payments|bakery|Acme)\b/i,
  'a greeting of a thing': /^(?:Dear|Hi|Hello) (?:The|Some|Mr|Ms|Dr\.?)\b,?$/m,
  'a bare family name': /^(?:Dear|Hi|Hello) (?:山田|田中|王|김),/m,
  'a bracket, or a number': /[()[\]{}#|@]|\b4711\b|m\/f\/d/,
  'a small letter that begins a sentence': /(?<!\b(?:[ap]\.m|Inc))[.!?…] \p{Ll}|^\p{Ll}/mu,
  'two marks': /(?<!\b(?:[ap]\.m|Inc))[.!?,;:][.,;:!?]| [.,;:!?]| {2}/,
  shouting: /\b(?:SENIOR|NICOLE|JOHN|ROBOTICS|MOVING)\b/,
  'a form of address': /^(?:Mr|Ms)\b/m,
};

describe('a letter with odd values', () => {
  it('reads as one', function () {
    this.timeout(patience(60_000));
    fc.assert(
      fc.property(answers, (given) => {
        const { body } = compose(given);
        // Pronouns behind a name are the writer's own.
        const text = body.replace(/ \(he\/him\)$/, '');
        for (const [flaw, pattern] of Object.entries(flaws))
          assert.doesNotMatch(text, pattern, `${flaw}: ${text}`);
      }),
      randomCases(2000),
    );
  });
});
