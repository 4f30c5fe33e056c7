/**
 * `npm run typing`: what the extension costs somebody who types in a document of a megabyte, in a real VS Code: how
 * long its own code holds up the extension host in one go. `npm run typing -- SECONDS` types for so long in each;
 * `npm run typing -- soak` tells what 10,000 edits and 500 openings leave on the heap instead.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from './bench/texts.ts';
import { build } from './build.ts';
import { bundleMeasuring } from './testing/bundle.ts';
import { runHostSuite } from './testing/host.ts';
import { describeOutcome } from './testing/suite.ts';
import { seconds } from './vscode/install.ts';
import { launcher, root } from './vscode/paths.ts';
import { installChromium } from './vscode/chromium.ts';
import { installServer } from './vscode/server.ts';

const size = 1_000_000;

/** In the workspace folder: 1 MB of letters without an end, a README that is as long, and what is longer still. */
async function writeTexts(folder: string): Promise<void> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const letter = documentOf(200_000, 1).slice(0, size);
  await writeFile(join(folder, 'letter.md'), letter);
  await writeFile(join(folder, 'too-long.md'), letter.repeat(5));
  await writeFile(join(folder, 'far-too-long.md'), letter.repeat(22));
  await writeFile(join(folder, 'readme.md'), readme.repeat(Math.ceil(size / readme.length)).slice(0, size));
  await writeFile(join(folder, 'typing.json'), JSON.stringify({ seconds: Number(process.argv[2]) || 60 }));
}

const started = performance.now();
await build();
await installServer();
await installChromium();
const outcome = await runHostSuite({
  vscode: launcher,
  developmentPath: root,
  testsPath: await bundleMeasuring(process.argv[2] === 'soak' ? 'soak' : 'typing'),
  host: 'node',
  prepare: writeTexts,
  minutes: 20,
});
console.log(describeOutcome('typing', outcome, seconds(started)));
process.exit(outcome.failed > 0 ? 1 : 0);
