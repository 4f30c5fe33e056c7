import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/paths.ts';

/** The languages that VS Code's window is translated to beside English, as VS Code names them. */
export const languages = ['de', 'es', 'fr', 'ja'] as const;

export type Strings = Readonly<Record<string, string>>;

/** Where the strings are: those shown at run time by their English wording, those of the manifest by their keys. */
export const files = {
  bundle: (language?: string) => join(root, 'l10n', `bundle.l10n.${language ? `${language}.` : ''}json`),
  manifest: (language?: string) => join(root, `package.nls.${language ? `${language}.` : ''}json`),
} as const;

export function readStrings(path: string): Strings {
  return JSON.parse(readFileSync(path, 'utf8')) as Strings;
}
