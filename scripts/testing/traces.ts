import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where VS Code itself keeps what is being written, so that nothing is lost: its backups and its local history. */
const draftsOfVSCode = /(?:^|[\\/])(?:Backups|History)[\\/]/u;

/** The files below `folder` in which one of `words` stands, as UTF-8 or UTF-16, with the word: `logs/a.log: word`. */
export async function findTraces(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const traces: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (!entry.isFile() || draftsOfVSCode.test(name)) continue;
    const bytes = await readFile(path);
    const found = words.filter(
      (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
    );
    traces.push(...found.map((word) => `${name}: ${word}`));
  }
  return traces;
}
