/** `npm run docs`: writes a page for each rule into docs/rules/, from the rules' declarations. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { escapeMarkdown } from '../src/check/markdown.ts';
import { rulePage } from '../src/check/rule-page.ts';
import { rules } from '../src/rules/index.ts';

export const docsFolder = fileURLToPath(new URL('../docs/rules/', import.meta.url));

/** What the folder must hold, by file name: a page for each rule, and the list of them. */
export async function docsFiles(): Promise<ReadonlyMap<string, string>> {
  const items = rules.map(({ id, summary }) => `- [\`${id}\`](${id}.md): ${escapeMarkdown(summary)}`);
  const files = [
    ['README.md', `# Rules\n\n${items.join('\n')}\n`],
    ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
  ] as const;
  return new Map(
    await Promise.all(files.map(async ([name, text]) => [name, await tidy(name, text)] as const)),
  );
}

async function tidy(name: string, text: string): Promise<string> {
  const filepath = `${docsFolder}${name}`;
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

if (import.meta.main) {
  rmSync(docsFolder, { recursive: true, force: true });
  mkdirSync(docsFolder, { recursive: true });
  for (const [name, text] of await docsFiles()) writeFileSync(`${docsFolder}${name}`, text);
}
