/**
 * `npm run docs`: writes what documentation is made of declarations: a page for each rule and the list of them in
 * docs/rules/, the page of the rooms, what a language model is told, and the table of rules in the README.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { escapeMarkdown } from '../src/check/markdown.ts';
import { rulePage } from '../src/check/rule-page.ts';
import { rules } from '../src/rules/index.ts';
import { modelsPage } from './chat/page.ts';
import { housePage } from './house/page.ts';
import { rooms } from './house/rooms.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** The folder that has nothing but pages of rules. */
const rulesFolder = 'docs/rules/';

/** The text of each file that is written, by its path. */
export async function docsFiles(): Promise<ReadonlyMap<string, string>> {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const files = [
    [`${rulesFolder}README.md`, `# Rules\n\n${ruleTable((id) => `${id}.md`)}`],
    ...rules.map((rule) => [`${rulesFolder}${rule.id}.md`, rulePage(rule)] as const),
    ['docs/house.md', housePage(rooms)],
    ['docs/language-models.md', modelsPage()],
    [
      'README.md',
      withTable(
        readme,
        ruleTable((id) => `${rulesFolder}${id}.md`),
      ),
    ],
  ] as const;
  return new Map(
    await Promise.all(files.map(async ([path, text]) => [path, await tidy(path, text)] as const)),
  );
}

function ruleTable(pageOf: (id: string) => string): string {
  const rows = rules.map(
    ({ id, summary, severity }) =>
      `| [\`${id}\`](${pageOf(id)}) | ${escapeMarkdown(summary).replaceAll('|', '\\|')} | ${severity} |`,
  );
  return ['| Rule | What it asks | Severity |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

const [begin, end] = ['<!-- rules: written by `npm run docs` -->', '<!-- end of rules -->'];

/** @throws if the text has no place for the table */
function withTable(text: string, table: string): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(
      `README.md has no lines “${begin}” and “${end}”, between which the table of rules stands.`,
    );
  return `${before}${begin}\n\n${table}\n${end}${after}`;
}

async function tidy(path: string, text: string): Promise<string> {
  const filepath = `${root}${path}`;
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

if (import.meta.main) {
  const files = await docsFiles();
  rmSync(`${root}${rulesFolder}`, { recursive: true, force: true });
  mkdirSync(`${root}${rulesFolder}`, { recursive: true });
  for (const [path, text] of files) writeFileSync(`${root}${path}`, text);
}
