/**
 * `npm run mail-programs`: hands ten letters to Mutt, Claws Mail and Thunderbird, each as a link and as a message file,
 * and tells what has arrived otherwise; `npm run mail-programs -- mutt` asks only programs with such names. Takes
 * Debian with the packages that it names where one is missing; installs nothing, and sends nothing. The drafts and a
 * picture of each are in `.vscode-test/mail-programs/` then. docs/mail-programs.md says what was found.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Letter } from '../src/letter/letter.ts';
import { route } from '../src/letter/routes.ts';
import { differences, type Difference } from './mail-programs/arrived.ts';
import { claws } from './mail-programs/claws.ts';
import { Desktop, desktopCommands } from './mail-programs/desktop.ts';
import { letters } from './mail-programs/letters.ts';
import { mutt } from './mail-programs/mutt.ts';
import type { Handover, MailProgram, Running } from './mail-programs/program.ts';
import { thunderbird } from './mail-programs/thunderbird.ts';
import { cache } from './vscode/paths.ts';

const results = join(cache, 'mail-programs');
const wanted = process.argv.slice(2);
const programs = [mutt, claws, thunderbird].filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part.toLowerCase())),
);

/** What did not arrive where it should, or did where it is said not to. */
const surprises: string[] = [];

function missingPackages(): string[] {
  const commands = Object.entries(
    Object.assign({}, desktopCommands, ...programs.map(({ commands }) => commands)),
  );
  return commands
    .filter(([command]) => spawnSync('which', [command]).status !== 0)
    .map(([, name]) => String(name));
}

async function tryProgram(program: MailProgram, desktop: Desktop, home: string): Promise<void> {
  const kept = join(results, program.name);
  await rm(kept, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const running = await program.start(desktop, home);
  for (const [name, letter] of Object.entries(letters)) {
    for (const way of ['mailto', 'eml'] as const) {
      const label = `${way}, ${name}`;
      const isAll = await tryLetter(running, join(kept, `${name}.${way}`), way, letter).then(
        (found) => tell(`${program.name}, ${label}`, found),
        (error: unknown) => {
          console.log(`${program.name}, ${label}: ${String(error)}`);
          return false;
        },
      );
      if (isAll === program.ownWays.includes(label)) surprises.push(`${program.name}, ${label}`);
    }
  }
  await running.stop();
}

/** Whether all that was sent has arrived. */
function tell(label: string, found: readonly Difference[]): boolean {
  if (found.length === 0) console.log(`${label}: the same`);
  for (const { field, blanksOnly, sent, arrived } of found) {
    console.log(`${label}: ${field} differs${blanksOnly ? ' in blanks' : ''}`);
    console.log(`    sent    ${JSON.stringify(sent)}\n    arrived ${JSON.stringify(arrived)}`);
  }
  return found.every(({ blanksOnly }) => blanksOnly);
}

/** Keeps the message file, the draft and the picture as `file` with their endings. */
async function tryLetter(
  running: Running,
  file: string,
  way: Handover['way'],
  letter: Letter,
): Promise<Difference[]> {
  const draft = await running.draft(await handOver(way, letter, `${file}.sent.eml`), `${file}.png`);
  await writeFile(`${file}.draft.eml`, draft);
  return differences(letter, way, draft);
}

/** As the extension does. */
async function handOver(way: Handover['way'], letter: Letter, file: string): Promise<Handover> {
  const sent = route(way, letter);
  if (!sent.ok) throw new Error(`The letter can't be sent as ${way}: ${sent.problem.kind}.`);
  if ('url' in sent) return { way: 'mailto', link: sent.url };
  await writeFile(file, sent.text);
  return { way: 'eml', file };
}

const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Install these packages of Debian first: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
const home = await mkdtemp(join(tmpdir(), 'kind-regrets-mail-'));
const desktop = await Desktop.open(home);
// What waits for a program fails then, and all is tidied up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void desktop.close());
try {
  for (const program of programs) await tryProgram(program, desktop, home);
} finally {
  await desktop.close();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
console.log(
  surprises.length === 0
    ? '\nAll is as docs/mail-programs.md says.'
    : `\nOtherwise than docs/mail-programs.md says:\n${surprises.join('\n')}`,
);
process.exit(surprises.length === 0 ? 0 : 1);
