import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { fingerprint, peopleExamples } from '../../scripts/invitation/people.ts';
import { bareTitle, canBeOne, fullest, withoutTitles } from '../../src/invitation/fields/people/persons.ts';
import { boundedTitle, titleBeside } from '../../src/invitation/fields/people/title-bounds.ts';
import { tag, type Weights } from '../../src/invitation/fields/people/tagger.ts';
import { learnedFrom } from '../../src/invitation/fields/people/weights.ts';
import { readInvitation } from '../../src/invitation/read.ts';
import { randomCases } from '../support/random-cases.ts';

const letter = (lines: string) => readInvitation(lines.replaceAll('\n    ', '\n').trim());

describe('names of persons', () => {
  const names: readonly (readonly [text: string, name: string])[] = [
    ['Dr. Ann Ek', 'Ann Ek'],
    ['Ms Okafor', 'Okafor'],
    ['Ann Ek MBA', 'Ann Ek'],
    ['Ann Ek (she/her)', 'Ann Ek'],
    ['i.A. Katharina Weiß', 'Katharina Weiß'],
    ['Prof.ssa Lia Conti', 'Lia Conti'],
    ['Hola Anouk', 'Anouk'],
    ['Tanaka-san', 'Tanaka-san'],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['anouk', 'anouk'],
  ];
  for (const [text, name] of names) it(`“${text}” is ${name}`, () => assert.equal(withoutTitles(text), name));

  it('are one person’s where one begins or abbreviates the other', () => {
    assert.ok(canBeOne('Ann', 'Ann Ek') && canBeOne('A. Ek', 'Ann Ek') && canBeOne('Ek, Ann', 'Ann Ek'));
    assert.ok(!canBeOne('Ann Lee', 'Ann Ek') && !canBeOne('', 'Ann Ek'));
  });

  it('are told in their fullest form', () => {
    assert.equal(fullest('Ann', ['Ek, Ann'], ['Ann Ek', 'Bo Lund']), 'Ann Ek');
    assert.equal(fullest('Ann', [], ['Bo Ann']), 'Ann');
  });
});

describe('titles', () => {
  const titles: readonly (readonly [text: string, title: string])[] = [
    ['a Talent Partner at Acme', 'Talent Partner'],
    ['Recruiter for Ferrule', 'Recruiter'],
    ['Head of People', 'Head of People'],
    ['the owner', 'owner'],
  ];
  for (const [text, title] of titles) it(`“${text}” is ${title}`, () => assert.equal(bareTitle(text), title));

  const beside: readonly (readonly [lines: string, title: string | undefined])[] = [
    ['Ann Ek (Events Producer)', 'Events Producer'],
    ['POSTED BY Ann Ek, Bar Manager', 'Bar Manager'],
    ['Ann Ek · Executive Recruiter · 7:50 PM', 'Executive Recruiter'],
    ['Ann Ek, our Payroll Assistant, will call.', 'Payroll Assistant'],
    ['Ann Ek\nSenior Talent Partner at Acme', 'Senior Talent Partner'],
    ['Ann Ek, Oslo', undefined],
    ['Ann Ek wrote to the Bar Manager', undefined],
  ];
  for (const [lines, title] of beside)
    it(`beside a name: “${lines.replace('\n', ' ')}” has ${title ?? 'none'}`, () =>
      assert.equal(titleBeside('Ann Ek', lines.split('\n')), title));

  const bounds: readonly (readonly [title: string, line: string, bounded: string | undefined])[] = [
    ['Head Teacher, Larkmead Primary School', '', 'Head Teacher'],
    ['Recruiting Coordinator, Ferrule', '', 'Recruiting Coordinator'],
    ['Partner, Asia Practice', '', 'Partner, Asia Practice'],
    ['Executive', 'Executive - Talent', 'Executive - Talent'],
    ['Recruiter', 'Recruiter - Ferrule', 'Recruiter'],
    ['Recruiter', 'Recruiter - 0113 496 0182', 'Recruiter'],
    [
      'Principal Consultant',
      'Principal Consultant – Health & Community',
      'Principal Consultant – Health & Community',
    ],
    ['Manager', 'Manager, Night Operations', 'Manager, Night Operations'],
    [
      'Deputy Manager',
      'Deputy Manager, Talent Acquisition Dept.',
      'Deputy Manager, Talent Acquisition Dept.',
    ],
    ['Director', 'I am Director, HR Partnerships at Ferrule.', 'Director, HR Partnerships'],
    ['Director', 'Director, Ferrule', 'Director'],
    ['Director', 'Director, and Hamza Rafiq', 'Director'],
    ['Office Manager, Studio Polderman', '', 'Office Manager'],
    ['Group Leader, Ocean Modelling', '', 'Group Leader, Ocean Modelling'],
    ['Assistant to Marcus Aldous, Managing Director', '', 'Assistant to Marcus Aldous, Managing Director'],
    ['Recruiter (contract', 'Recruiter (contract via Acme)', 'Recruiter'],
    ['Title: Head of People', '', 'Head of People'],
    ['Engineering Director Apinya Srisai', '', undefined],
    ['Stelle: Dental Assistant', '', undefined],
    ['Host', '', undefined],
  ];
  for (const [title, line, bounded] of bounds)
    it(`“${title}” is ${bounded ?? 'none'}${line && ` in “${line}”`}`, () =>
      assert.equal(boundedTitle(title, 'Ferrule', [line]), bounded));
});

describe('the persons of an invitation', () => {
  it('are whoever signs and whoever is greeted, and no interviewer', async () => {
    const { recruiterName, recruiterTitle, candidateName, confidence } = await letter(`
    Dear Ms Lindgren,

    Thank you for applying as Cellarer. Your interview is on Monday 4 May at 10:00.
    Interviewer: Bo Lund, Head Brewer

    Kind regards,
    Ann Ek
    Recruitment Coordinator
    Lund Brewery`);
    assert.deepEqual([recruiterName, recruiterTitle], ['Ann Ek', 'Recruitment Coordinator']);
    assert.equal(candidateName, 'Lindgren');
    assert.equal(confidence?.recruiterName, 'certain');
  });

  it('are no placeholders, teams and mailboxes', async () => {
    const { recruiterName } = await readInvitation(
      'From: Recruiting Team <no-reply@lund.example>\nSubject: Interview\n\nDear candidate,\n\nPlease choose a time for your interview.\n\nBest,\n[Your name]\nThe Recruiting Team',
    );
    assert.equal(recruiterName, undefined);
  });

  it('stand in the text, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('Ann', 'Ek', ',', '\n', 'Dr.', '(', ')', 'Head', 'of', 'Hi', '- ', '|', 'van'),
        ),
        async (words) => {
          const text = words.join(' ');
          const { recruiterName, candidateName, recruiterTitle } = await readInvitation(text);
          for (const value of [recruiterName, candidateName, recruiterTitle])
            assert.ok(value === undefined || text.replaceAll(/\s+/gu, ' ').includes(value));
        },
      ),
      randomCases(60),
    );
  });
});

const word = (...features: string[]) => ({ features, gap: 'space', forbidden: [] });

describe('the tagger', () => {
  const weights: Weights = {
    features: new Map([
      ['capital', [0, 2]],
      ['lower', [2, 0]],
    ]),
    gaps: new Map([['space', [0, 0, 0, 1]]]),
  };
  it('takes the likeliest tags, and says how likely they are', () => {
    const { tags, shares } = tag([word('lower'), word('capital'), word('capital')], weights, 2);
    assert.deepEqual(tags, [0, 1, 1]);
    for (const row of shares) assert.ok(Math.abs((row[0] ?? 0) + (row[1] ?? 0) - 1) < 1e-9);
  });

  it('gives no tag that is forbidden', () => {
    const { tags } = tag([{ ...word('capital'), forbidden: [1] }], weights, 2);
    assert.deepEqual(tags, [0]);
  });

  it('learned from what the corpus and the features are now', async () => {
    const examples = await peopleExamples(readLabelledInvitations(join(import.meta.dirname, '..', 'corpus')));
    assert.equal(fingerprint(examples), learnedFrom, 'Run `npm run train`.');
  });
});
