/**
 * `npm run bench`: what checking costs beside other checkers, which are fetched into the cache on first use, and
 * beside the least that reading a text can cost. All run in one process and in turns; the figures are medians, and
 * what they tell are the ratios. `npm run bench -- hostile` measures texts that are made to be slow instead.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledBytes, starters, timeColdStart } from './bench/cold.ts';
import { lowerBounds, type Engine } from './bench/engine.ts';
import { timeHostile } from './bench/hostile.ts';
import { timeInTurns, type Timing } from './bench/measure.ts';
import { bundleOurs, loadOurs } from './bench/ours.ts';
import { installPeers, loadPeers } from './bench/peers.ts';
import { documentOf, letters } from './bench/texts.ts';
import { timeTyping } from './bench/typing.ts';

const sizes = [100, 1000, 10_000, 100_000];
/** How long each engine is measured with texts of one size. */
const milliseconds = 2000;
/** Engines that need longer for a text are not asked about one ten times as long. */
const patience = 2000;

const folder = await mkdtemp(join(tmpdir(), 'kind-regrets-bench-'));
try {
  const bundle = await bundleOurs(folder);
  const ours = await loadOurs(bundle);
  if (process.argv[2] === 'hostile') printHostile(ours);
  else await compare(bundle.path, ours);
} finally {
  await rm(folder, { recursive: true, force: true });
}
// Peers keep workers of their own alive.
process.exit();

function printHostile(ours: readonly Engine[]): void {
  const rows = timeHostile(ours);
  console.table(
    rows.map(({ text, checker, ms, doubling }) => ({
      text,
      checker,
      'ms for 1 MB': rounded(ms),
      'of half as much': `${rounded(doubling)}×`,
    })),
  );
}

async function compare(bundle: string, ours: readonly [Engine, Engine]): Promise<void> {
  const peerFolder = await installPeers();
  const peers = await loadPeers(peerFolder);
  const all = [...ours, ...peers, ...lowerBounds];
  const table = new Map<Engine, Record<string, string>>(all.map((engine) => [engine, {}]));
  const tell = (column: string, timings: ReadonlyMap<Engine, number>) => {
    for (const engine of all) {
      const row = table.get(engine);
      if (row) row[column] = cell(engine, timings, ours);
    }
  };
  let engines = all;
  for (const words of sizes) {
    const texts =
      words === 100
        ? letters
        : Array.from({ length: words > 1000 ? 1 : 8 }, (_, seed) => documentOf(words, seed));
    const timings = await timeInTurns(engines, texts, milliseconds);
    tell(`${words.toLocaleString('en')} words`, medians(timings));
    engines = engines.filter((engine) => (timings.get(engine)?.p50 ?? Infinity) < patience);
  }
  const keys = new Map<Engine, readonly [letter: Timing, long: Timing]>();
  for (const engine of all) {
    const letter = await timeTyping(engine, documentOf(100, 1), milliseconds);
    keys.set(engine, [letter, await timeTyping(engine, documentOf(10_000, 1), milliseconds)]);
  }
  const keyTimes = (pick: (pair: readonly [Timing, Timing]) => number) =>
    new Map([...keys].map(([engine, pair]) => [engine, pick(pair)]));
  tell(
    'a key, 100 words',
    keyTimes(([letter]) => letter.p50),
  );
  tell(
    'a key, 10,000 words',
    keyTimes(([, long]) => long.p50),
  );
  tell(
    'its 99th percentile',
    keyTimes(([, long]) => long.p99),
  );
  for (const [name, starter] of Object.entries(starters(bundle, peerFolder))) {
    const row = table.get(all.find((engine) => engine.name === name) ?? (all[0] as Engine));
    const ms = await timeColdStart(starter, letters[0] ?? '', 15);
    const bytes = await bundledBytes(starter);
    if (row) Object.assign(row, { 'first check': rounded(ms), 'KB minified': rounded(bytes / 1024) });
  }
  console.log('Milliseconds; × is how many times as long as ours takes, as it comes and always');
  console.table(Object.fromEntries([...table].map(([{ name }, row]) => [name, row])));
  for (const engine of ours) {
    const few = await timeInTurns([engine], [documentOf(10_000, 2)], milliseconds);
    const many = await timeInTurns([engine], [documentOf(1_000_000, 2)], milliseconds * 3);
    const growth = Math.log((many.get(engine)?.p50 ?? NaN) / (few.get(engine)?.p50 ?? NaN)) / Math.log(100);
    console.log(
      `${engine.name}: time grows from 10,000 to 1,000,000 words with the power ${growth.toFixed(3)}`,
    );
    const [letter, long] = keys.get(engine) ?? [];
    if (letter && long)
      console.log(
        `${engine.name}: a key in 10,000 words takes ${rounded(long.p50 / letter.p50)} times a key in 100, ` +
          `and at its 99th percentile ${rounded(long.p99 / long.p50)} times as long`,
      );
  }
}

function medians(timings: ReadonlyMap<Engine, Timing>): Map<Engine, number> {
  return new Map([...timings].map(([engine, { p50 }]) => [engine, p50]));
}

function cell(engine: Engine, timings: ReadonlyMap<Engine, number>, ours: readonly Engine[]): string {
  const time = timings.get(engine);
  if (time === undefined) return '';
  if (ours.includes(engine)) return rounded(time);
  return `${rounded(time)} ${ours.map((each) => `${rounded(time / (timings.get(each) ?? NaN))}×`).join(' ')}`;
}

/** Three digits that count. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
