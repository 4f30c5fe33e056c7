import { getL10nPseudoLocalized } from '@vscode/l10n-dev';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { files, readStrings } from '../l10n/languages.ts';
import { root } from '../vscode/paths.ts';

/** The language whose words are the English ones with other letters: what has none of these was never translated. */
export const pseudoLocale = 'qps-ploc';

/** What of the extension runs, beside its strings. Links would not do: VS Code tells extensions by where their files really are. */
const parts = ['package.json', 'package.nls.json', 'dist', 'media', 'snippets'];

/** A copy of the extension, in the folder `place`, that is translated to the pseudo-locale. */
export async function pseudoLocalised(place: string): Promise<string> {
  await mkdir(join(place, 'l10n'), { recursive: true });
  await Promise.all(parts.map(async (name) => cp(join(root, name), join(place, name), { recursive: true })));
  await writeFile(join(place, 'l10n', `bundle.l10n.${pseudoLocale}.json`), translated(files.bundle()));
  await writeFile(join(place, `package.nls.${pseudoLocale}.json`), translated(files.manifest()));
  return place;
}

function translated(path: string): string {
  return JSON.stringify(getL10nPseudoLocalized(readStrings(path)));
}
