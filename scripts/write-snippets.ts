import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { snippets } from '../src/letter/snippet.ts';

export const snippetPath = fileURLToPath(new URL('../snippets/decline.json', import.meta.url));

/** What the file must hold: the form VS Code reads, one entry for each of our snippets. */
export async function snippetFile(): Promise<string> {
  const entries = snippets.map(({ name, prefix, description, body, whole }) => [
    name,
    { prefix, description, ...(whole && { isFileTemplate: true }), body: body.split('\n') },
  ]);
  const settings = await resolveConfig(snippetPath);
  return format(JSON.stringify(Object.fromEntries(entries)), { ...settings, filepath: snippetPath });
}

if (import.meta.main) writeFileSync(snippetPath, await snippetFile());
