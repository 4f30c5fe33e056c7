/**
 * `npm run l10n`: writes l10n/bundle.l10n.json, the English wordings that are shown at run time, takes stale strings
 * out of the translations, and names those that are missing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { files, languages, readStrings, type Strings } from './l10n/languages.ts';
import { wordings } from './l10n/wordings.ts';
import { root } from './vscode/paths.ts';

async function write(filepath: string, strings: Strings): Promise<void> {
  const options = { ...(await resolveConfig(filepath)), filepath };
  mkdirSync(dirname(filepath), { recursive: true });
  writeFileSync(filepath, await format(JSON.stringify(strings), options));
}

await write(files.bundle(), await wordings());
for (const fileOf of Object.values(files)) {
  const keys = Object.keys(readStrings(fileOf()));
  for (const language of languages) {
    const path = fileOf(language);
    const translated = existsSync(path) ? readStrings(path) : {};
    const kept = keys.flatMap((key) => (translated[key] === undefined ? [] : [[key, translated[key]]]));
    await write(path, Object.fromEntries(kept));
    for (const key of keys)
      if (translated[key] === undefined) console.log(`missing in ${relative(root, path)}: ${key}`);
  }
}
