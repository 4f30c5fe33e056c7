import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packClasses } from './tone/classes.ts';
import { pack } from './tone/pack.ts';
import { ourParagraphs } from './tone/our-letters.ts';
import { readLetters } from './tone/letters.ts';
import { readTrainingRows } from './tone/rows.ts';

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
  weights: ['The weights by the keys of their features; for `unpack`.', pack(likeness.entries)],
  step: ['What one unit of a weight adds.', likeness.step],
  bias: ['The score of a draft without any known feature.', likeness.bias],
  formWeights: ['What the form of a draft adds.', likeness.forms],
});

const { trainTone } = await import('./tone/tone.ts');
const rows = [...readTrainingRows(here('tone/sentences')), ...ourParagraphs()];
const tone = trainTone(rows, readLetters(here('../test/corpus/letters')));
await write('tone/weights.ts', {
  weights: ['The weights by the keys of their features; for `unpack`.', pack(tone.entries)],
  step: ['What one unit of a weight adds.', tone.step],
  bias: ['The score of a passage without any known feature, less the threshold.', tone.bias],
  certain: ['The score from which the model is certain.', tone.certain],
});

/** Writes a module of exported constants, each with its docstring. */
async function write(
  name: string,
  constants: Readonly<
    Record<string, readonly [docstring: string, value: string | number | Readonly<Record<string, number>>]>
  >,
): Promise<void> {
  const path = source + name;
  const lines = Object.entries(constants).map(
    ([constant, [docstring, value]]) =>
      `/** ${docstring} */\nexport const ${constant} = ${JSON.stringify(value)};\n`,
  );
  const text = `// Written by \`npm run train\`.\n\n${lines.join('\n')}`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
