import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packClasses } from './tone/classes.ts';
import { pack } from './tone/pack.ts';
import { ourParagraphs } from './tone/our-letters.ts';
import { readTrainingRows } from './tone/rows.ts';

/**
 * Writes the tables of the model that `tactless` judges by, from the word classes and the labelled sentences in
 * `tone/`, and prints how well it does on sentences that it has not learned from. Takes some seconds.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tables = here('../src/tone/');

await write('word-classes.ts', {
  wordClasses: ['The classes of meaning of words, by the keys of their stems; for `unpack`.', packClasses()],
});

// Only now, because the features read the word classes when they are first used.
const { exampleOf } = await import('./tone/examples.ts');
const { crossValidate, trainCompact } = await import('./tone/compact.ts');

const examples = readTrainingRows(here('tone/sentences')).flatMap(exampleOf);
crossValidate(examples);
const { entries, step, bias, certain } = trainCompact(examples, ourParagraphs().flatMap(exampleOf));
await write('weights.ts', {
  weights: ['The weights by the keys of their features; for `unpack`.', pack(entries)],
  step: ['What one unit of a weight adds.', step],
  bias: ['The score of a sentence without any known feature, less the threshold.', bias],
  certain: ['The score from which the model is certain.', certain],
});

await trainPeople();
await trainKinds();
await trainCompany();

/** Learns what names and titles are told by. */
async function trainPeople(): Promise<void> {
  const { readLabelledInvitations } = await import('./accuracy/corpus.ts');
  const { learnPeople, peopleExamples, weightsModule } = await import('./invitation/people.ts');
  const examples = await peopleExamples(readLabelledInvitations(here('../test/corpus')));
  const path = here('../src/invitation/fields/people/weights.ts');
  const text = weightsModule(learnPeople(examples), examples);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Learns what the employer is elected by. */
async function trainCompany(): Promise<void> {
  const { readLabelledInvitations } = await import('./accuracy/corpus.ts');
  const { companyExamples, learnCompany } = await import('./invitation/company.ts');
  const { weights, doubtful, certain } = learnCompany(
    await companyExamples(readLabelledInvitations(here('../test/corpus'))),
  );
  const path = here('../src/invitation/fields/company/weights.ts');
  const text =
    '// Written by `npm run train`.\n\n' +
    '/** What each feature adds to the score of a candidate, or of there being no name. */\n' +
    `export const weights: Readonly<Record<string, number>> = ${JSON.stringify(weights)};\n\n` +
    `/** The probability from which a name is given. */\nexport const doubtful = ${doubtful};\n\n` +
    `/** The probability from which it is certain. */\nexport const certain = ${certain};\n`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Learns what kinds of invitations are told apart by. */
async function trainKinds(): Promise<void> {
  const { readLabelledInvitations } = await import('./accuracy/corpus.ts');
  const { judgeLeftOut, kindExamples, learnKinds } = await import('./invitation/kinds.ts');
  const kinds = await kindExamples(readLabelledInvitations(here('../test/corpus')));
  const { messages, right, certain, certainRight } = judgeLeftOut(kinds);
  console.log({ messages, right, certain, certainRight });
  const path = here('../src/invitation/kind/weights.ts');
  const text =
    "// Written by `npm run train`.\n\nimport type { KindWeights } from './features.ts';\n\n" +
    `export const kindWeights: KindWeights = ${JSON.stringify(learnKinds(kinds))};\n`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** Writes a module of exported constants, each with its docstring. */
async function write(
  name: string,
  constants: Readonly<Record<string, readonly [docstring: string, value: string | number]>>,
): Promise<void> {
  const path = tables + name;
  const lines = Object.entries(constants).map(
    ([constant, [docstring, value]]) =>
      `/** ${docstring} */\nexport const ${constant} = ${JSON.stringify(value)};\n`,
  );
  const text = `// Written by \`npm run train\`.\n\n${lines.join('\n')}`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
