import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tableOf } from './invitation/weight-rows.ts';
import { packClasses } from './tone/classes.ts';
import { pack, packWeights } from './tone/pack.ts';
import { ourParagraphs } from './tone/our-letters.ts';
import { readLetters, readOthers } from './tone/letters.ts';
import { readTrainingRows } from './tone/rows.ts';
import { readTemplates } from './tone/templates.ts';
import type { Weights } from '../src/invitation/fields/people/tagger.ts';
import type { ElectionModel } from '../src/invitation/fields/election.ts';
import type { Learned as LearnedModels } from '../src/invitation/read-fields.ts';
import type { ElectionExample, ElectionSettings } from './invitation/election.ts';
import {
  draftOf,
  isDecent,
  readLabelledInvitations,
  readRows,
  type LabelledInvitation,
} from './accuracy/corpus.ts';

/**
 * Writes the tables of our models, from the word classes and the labelled sentences in `tone/`, the letters and other
 * documents in `test/corpus`, and a package of everyday English: what reads like an answer (`likeness`), and what may
 * hurt its reader (`tactless`). Prints how well they do on writers that they have not learned from. Takes minutes.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = here('../src/');

await write('model/word-classes.ts', {
  wordClasses: ['The classes of meaning of words, by the keys of their stems; for `unpack`.', packClasses()],
});

// Only now, because the features read the word classes when they are first used.
const { likenessDocuments } = await import('./tone/documents.ts');
const { trainLikeness } = await import('./tone/likeness.ts');
const likeness = trainLikeness(await likenessDocuments());
await write('reading/likeness-weights.ts', {
  weights: ['The weights by the keys of their features; for `WeightTable`.', packWeights(likeness.entries)],
  step: ['What one unit of a weight adds.', likeness.step],
  bias: ['The score of a draft without any known feature.', likeness.bias],
  formWeights: ['What the form of a draft adds.', likeness.forms],
});

const { asLetters, readActed } = await import('./tone/acts.ts');
const { trainTone } = await import('./tone/tone.ts');
const corpus = here('../test/corpus');
const acted = readActed(corpus);
const tone = trainTone({
  rows: readTrainingRows(here('tone/sentences')),
  templates: readTemplates(here('tone/templates')),
  letters: readLetters(join(corpus, 'letters')),
  plainLetters: asLetters(acted.filter(({ goesOn }) => !goesOn)),
  goingOn: asLetters(acted.filter(({ goesOn }) => goesOn)),
  decentLetters: [...readRows(corpus, 'declines').filter(isDecent).map(draftOf), ...ourParagraphs()],
  otherLetters: readRows(corpus, 'other-emails').map(draftOf),
});
await write('tone/weights.ts', {
  weights: ['The weights by the keys of their features; for `WeightTable`.', packWeights(tone.entries)],
  step: ['What one unit of a weight adds.', tone.step],
  bias: ['The score of a passage without any known feature.', tone.bias],
  likely: ['The score of a sentence in its place from which something is said.', tone.likely],
  certain: ['The score from which the model is certain.', tone.certain],
});

const { trainHeardActs } = await import('./tone/heard-acts.ts');
const heardActs = trainHeardActs(acted, [
  ...readOthers(join(corpus, 'others')).map(({ text }) => text),
  ...readRows(corpus, 'other-emails').map(draftOf),
]);
await write('reading/heard-acts-weights.ts', {
  weights: ['The weights by the keys of their features; for `WeightTable`.', packWeights(heardActs.entries)],
  step: ['What one unit of a weight adds.', heardActs.step],
  bias: ['The score of a sentence without any known feature.', heardActs.bias],
  contextWeights: [
    'What each number that is known of a sentence in its letter weighs.',
    heardActs.contextWeights,
  ],
  thresholds: [
    'What a sentence must exceed to do it, and what all of a letter must together.',
    heardActs.thresholds,
  ],
});

const { trainHurts } = await import('./tone/hurt.ts');
await write('tone/hurt-weights.ts', {
  hurtWeights: [
    'The models of the kinds of hurt, each against all others.',
    Object.fromEntries(
      Object.entries(trainHurts(tone.examples)).map(([hurt, { entries, step, bias }]) => [
        hurt,
        { weights: pack(entries), step, bias },
      ]),
    ),
  ],
});

await trainInvitations();

/** Learns what invitations are read by: persons first, for what else is learned sees them. */
async function trainInvitations(): Promise<void> {
  const invitations = readLabelledInvitations(corpus);
  const { asWritten, learnPeople, peopleExamples, weightsModule } = await import('./invitation/people.ts');
  const { learnedFromOthers } = await import('./invitation/groups.ts');
  const examples = await peopleExamples(invitations);
  const learned = learnPeople(examples);
  await writeModule('invitation/fields/people/weights.ts', weightsModule(learned, examples));
  const written = asWritten(learned);
  const people: Learned<Weights> = {
    all: () => written,
    others: learnedFromOthers(examples, (others) => learnPeople(others)),
  };
  const company = await trainCompany(invitations, people);
  const role = await trainRole(invitations, people, company);
  const times = await trainTimes(invitations);
  await trainKinds(invitations, (known, writer) => ({
    people: people[known](writer),
    role: role[known](writer),
    times: times[known](writer),
  }));
}

/** What a writer's messages are read by: as the reader will, and by weights that do not know the writer. */
type Learned<Of> = Readonly<Record<'all' | 'others', (writer: string) => Of>>;

function learnedFromModule(fingerprint: string): string {
  return `\n/** Of what they were learned from. */\nexport const learnedFrom = '${fingerprint}';\n`;
}

/** Learns what the employer is elected by. */
async function trainCompany(
  invitations: readonly LabelledInvitation[],
  people: Learned<Weights>,
): Promise<Learned<ElectionModel>> {
  const { companyExamples, companySettings } = await import('./invitation/company.ts');
  return trainElection('invitation/fields/company/weights.ts', companySettings, async (known) =>
    companyExamples(invitations, people[known]),
  );
}

/** Learns what the role is elected by. */
async function trainRole(
  invitations: readonly LabelledInvitation[],
  people: Learned<Weights>,
  company: Learned<ElectionModel>,
): Promise<Learned<ElectionModel>> {
  const { roleExamples, roleSettings } = await import('./invitation/role.ts');
  return trainElection('invitation/fields/role/weights.ts', roleSettings, async (known) =>
    roleExamples(invitations, { people: people[known], company: company[known] }),
  );
}

/** Learns which of the times that are found are proposed. */
async function trainTimes(invitations: readonly LabelledInvitation[]): Promise<Learned<ElectionModel>> {
  const { timesExamples, timesSettings } = await import('./invitation/times.ts');
  return trainElection('invitation/fields/times/weights.ts', timesSettings, async () =>
    timesExamples(invitations),
  );
}

/** @param examplesOf what is learned from, by what knows its writers and by what does not */
async function trainElection(
  path: string,
  settings: ElectionSettings,
  examplesOf: (known: 'all' | 'others') => Promise<readonly ElectionExample[]>,
): Promise<Learned<ElectionModel>> {
  const { electionFingerprint, learnElection } = await import('./invitation/election.ts');
  const { model, ofOthers } = learnElection(await examplesOf('others'), settings);
  const { weights, doubtful, certain } = model;
  const hundredths = [...weights].map(([name, weight]) => `${name}:${Math.round(100 * weight)}`);
  const text =
    '// Written by `npm run train`.\n\n' +
    '/** What each feature adds to the score of a candidate, or of there being no value, in hundredths; a line each. */\n' +
    `export const hundredths = ${JSON.stringify(hundredths.join('\n'))};\n\n` +
    `/** The probability from which a value is given. */\nexport const doubtful = ${doubtful};\n\n` +
    `/** The probability from which it is certain. */\nexport const certain = ${certain};\n` +
    learnedFromModule(electionFingerprint(await examplesOf('all'), settings));
  await writeModule(path, text);
  return { all: () => model, others: ofOthers };
}

/**
 * Learns what kinds of invitations are told apart by.
 * @param learnedFor what a writer's messages are read by
 */
async function trainKinds(
  invitations: readonly LabelledInvitation[],
  learnedFor: (known: 'all' | 'others', writer: string) => Omit<LearnedModels, 'company'>,
): Promise<void> {
  const { judgeLeftOut, kindExamples, kindFingerprint, learnKinds } = await import('./invitation/kinds.ts');
  const examplesOf = (known: 'all' | 'others') =>
    kindExamples(invitations, (writer) => learnedFor(known, writer));
  const kinds = await examplesOf('others');
  const seen = await examplesOf('all');
  const { messages, right, certain, certainRight } = judgeLeftOut(kinds);
  console.log({ messages, right, certain, certainRight });
  const text =
    '// Written by `npm run train`.\n\n' +
    '/** What each feature adds to the score of each kind, in hundredths; a line each. */\n' +
    `export const hundredths = ${tableOf(learnKinds(kinds), 100)};\n` +
    learnedFromModule(kindFingerprint(seen));
  await writeModule('invitation/kind/weights.ts', text);
}

/** Writes a module of exported constants, each with its docstring. */
async function write(
  name: string,
  constants: Readonly<
    Record<string, readonly [docstring: string, value: string | number | Readonly<Record<string, unknown>>]>
  >,
): Promise<void> {
  const lines = Object.entries(constants).map(
    ([constant, [docstring, value]]) =>
      `/** ${docstring} */\nexport const ${constant} = ${JSON.stringify(value)};\n`,
  );
  const text = `// Written by \`npm run train\`.\n\n${lines.join('\n')}`;
  await writeModule(name, text);
}

/** Writes a module below `src/` as our formatter has it. */
async function writeModule(name: string, text: string): Promise<void> {
  const path = source + name;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
