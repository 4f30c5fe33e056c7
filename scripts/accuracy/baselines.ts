import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnce, npmInstall } from '../vscode/install.ts';
import type { Judge } from './measures.ts';

const peers = {
  'vader-sentiment': '1.1.3',
  alex: '11.0.1',
  'retext-profanities': '8.0.0',
  'retext-english': '5.0.0',
  unified: '11.0.5',
  vfile: '6.0.3',
};

interface File {
  readonly messages: readonly unknown[];
}

interface Processor {
  use(plugin: unknown): Processor;
  parse(file: File): unknown;
  runSync(tree: unknown, file: File): unknown;
}

interface Vader {
  readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}

/** The field's simple means, fetched into the cache on first use: what a checker must beat. */
export async function baselines(): Promise<Record<string, Judge>> {
  const folder = await installOnce('accuracy-peers', 'the packages to compare with', async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
    await npmInstall(partial);
  });
  const load = async <Module>(path: string): Promise<Module> =>
    (await import(pathToFileURL(join(folder, 'node_modules', path)).href)) as Module;
  const vader = await load<{ readonly default: Vader }>('vader-sentiment/build/vaderSentiment.bundle.js');
  const alex = await load<{ text(value: string): { readonly messages: readonly unknown[] } }>(
    'alex/index.js',
  );
  const { unified } = await load<{ readonly unified: () => Processor }>('unified/index.js');
  const { VFile } = await load<{ VFile: new (value: string) => File }>('vfile/index.js');
  const english = await load<{ readonly default: unknown }>('retext-english/index.js');
  const profanities = await load<{ readonly default: unknown }>('retext-profanities/lib/en.js');
  const retext = unified().use(english.default).use(profanities.default);
  return {
    // As its authors advise, a compound score of -0.05 or less is negative.
    vader: (text) => vader.default.SentimentIntensityAnalyzer.polarity_scores(text).compound <= -0.05,
    alex: (text) => alex.text(text).messages.length > 0,
    'retext-profanities': (text) => {
      const file = new VFile(text);
      retext.runSync(retext.parse(file), file);
      return file.messages.length > 0;
    },
  };
}
