import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnce, npmInstall } from '../vscode/install.ts';
import type { Engine } from './engine.ts';

const versions = {
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  alex: '11.0.1',
  'harper.js': '2.10.0',
  'retext-english': '5.0.0',
  'retext-equality': '7.1.0',
  'retext-intensify': '7.0.0',
  'retext-passive': '5.0.0',
  'retext-profanities': '8.0.0',
  'retext-readability': '8.0.0',
  'retext-simplify': '8.0.0',
  'textlint-rule-sentence-length': '5.2.1',
  'textlint-rule-write-good': '2.0.0',
  unified: '11.0.5',
  vfile: '6.0.3',
  'write-good': '1.0.8',
};

/** Installs the peers into the cache, on first use; gives their folder. */
export function installPeers(): Promise<string> {
  return installOnce('bench-peers', 'the checkers to compare with', async (partial) => {
    await writeFile(join(partial, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    await npmInstall(partial);
  });
}

/** The entry file of each package, in the folder that `installPeers` gives. */
const peerEntry = (folder: string, path: string): string =>
  pathToFileURL(join(folder, 'node_modules', path)).href;

/** The peers, ready to check; the quickest first. */
export async function loadPeers(folder: string): Promise<Engine[]> {
  const load = async <Module>(path: string): Promise<Module> =>
    (await import(peerEntry(folder, path))) as Module;
  return [
    await writeGood(load),
    await textlint(load),
    await alex(load),
    await retext(load),
    await harper(load),
  ];
}

type Load = <Module>(path: string) => Promise<Module>;

/** CommonJS modules that were compiled from others hand their default export out twice. */
type Twice<Value> = { readonly default: Value | { readonly default: Value } };
const once = <Value>({ default: value }: Twice<Value>): Value =>
  typeof value === 'object' && value !== null && 'default' in value ? value.default : value;

async function writeGood(load: Load): Promise<Engine> {
  const check = once(await load<Twice<(text: string) => readonly unknown[]>>('write-good/write-good.js'));
  return { name: 'write-good', check };
}

async function alex(load: Load): Promise<Engine> {
  const module = await load<{ text(value: string): unknown }>('alex/index.js');
  return { name: 'alex', check: (text) => module.text(text) };
}

interface Kernel {
  lintText(text: string, options: object): Promise<unknown>;
}

async function textlint(load: Load): Promise<Engine> {
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>(
    '@textlint/kernel/lib/src/index.js',
  );
  const plugin = once(await load<Twice<object>>('@textlint/textlint-plugin-text/lib/src/index.js'));
  const sentenceLength = once(
    await load<Twice<object>>('textlint-rule-sentence-length/lib/sentence-length.js'),
  );
  const writeGood = once(await load<Twice<object>>('textlint-rule-write-good/lib/write-good.js'));
  const kernel = new TextlintKernel();
  const options = {
    filePath: 'letter.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [
      { ruleId: 'sentence-length', rule: sentenceLength },
      { ruleId: 'write-good', rule: writeGood },
    ],
  };
  return { name: 'textlint', check: (text) => kernel.lintText(text, options) };
}

interface Processor {
  use(plugin: unknown): Processor;
  parse(file: unknown): unknown;
  runSync(tree: unknown, file: unknown): unknown;
}

async function retext(load: Load): Promise<Engine> {
  const { unified } = await load<{ unified: () => Processor }>('unified/index.js');
  const { VFile } = await load<{ VFile: new (value: string) => unknown }>('vfile/index.js');
  let processor = unified();
  for (const path of [
    'retext-english/index.js',
    'retext-readability/index.js',
    'retext-intensify/index.js',
    'retext-passive/index.js',
    'retext-equality/lib/en.js',
    'retext-profanities/lib/en.js',
    'retext-simplify/index.js',
  ]) {
    processor = processor.use(once(await load<Twice<unknown>>(path)));
  }
  return {
    name: 'retext',
    check(text) {
      const file = new VFile(text);
      return processor.runSync(processor.parse(file), file);
    },
  };
}

interface Linter {
  setup(): Promise<void>;
  lint(text: string): Promise<unknown>;
}

async function harper(load: Load): Promise<Engine> {
  const { LocalLinter } = await load<{ LocalLinter: new (options: object) => Linter }>(
    'harper.js/dist/index.js',
  );
  const { binary } = await load<{ binary: unknown }>('harper.js/dist/binary.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { name: 'harper.js', check: (text) => linter.lint(text) };
}
