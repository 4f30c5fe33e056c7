import { getL10nPseudoLocalized } from '@vscode/l10n-dev';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files, readStrings } from '../l10n/languages.ts';
import { root } from '../vscode/paths.ts';
import { runHostSuite } from './host.ts';
import type { Outcome } from './suite.ts';

/** The language whose words are the English ones with other letters: what has none of these was never translated. */
const pseudoLocale = 'qps-ploc';

/** Has everything said in a language that nobody speaks, and looks for what is not. */
export async function runPseudoLocaleSuite(vscode: string, testsPath: string): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), 'kind-regrets-pseudo-'));
  try {
    return await runHostSuite({
      vscode,
      developmentPath: await pseudoLocalised(join(temporary, 'kind-regrets')),
      testsPath,
      host: 'node',
      locale: pseudoLocale,
    });
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What of the extension runs, beside its strings. Links would not do: VS Code tells extensions by where their files really are. */
const parts = ['package.json', 'package.nls.json', 'dist', 'media', 'snippets'];

/** A copy of the extension, in the folder `place`, that is translated to the pseudo-locale. */
async function pseudoLocalised(place: string): Promise<string> {
  await mkdir(join(place, 'l10n'), { recursive: true });
  await Promise.all(parts.map(async (name) => cp(join(root, name), join(place, name), { recursive: true })));
  await writeFile(join(place, 'l10n', `bundle.l10n.${pseudoLocale}.json`), translated(files.bundle()));
  await writeFile(join(place, `package.nls.${pseudoLocale}.json`), translated(files.manifest()));
  return place;
}

function translated(path: string): string {
  return JSON.stringify(getL10nPseudoLocalized(readStrings(path)));
}
