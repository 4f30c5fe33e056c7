/**
 * `npm run docs`: writes what documentation is made of declarations: a page for each rule and the list of them in
 * docs/rules/, the page of the settings, that of the rooms, and what a language model is told.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { escapeMarkdown } from '../src/check/markdown.ts';
import { rulePage } from '../src/check/rule-page.ts';
import { rules } from '../src/rules/index.ts';
import { modelsPage } from './chat/page.ts';
import { settingsPage, type Setting } from './docs/settings.ts';
import { housePage } from './house/page.ts';
import { rooms } from './house/rooms.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
/** The folder that has nothing but pages of rules. */
const rulesFolder = 'docs/rules/';

/** package.json, as much of it as is told. */
interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

/** The text of each file that is written, by its path. */
export async function docsFiles(): Promise<ReadonlyMap<string, string>> {
  const { contributes }: Manifest = JSON.parse(read('package.json'));
  const strings: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  const files = [
    [`${rulesFolder}README.md`, `# Rules\n\n${ruleIntroduction}\n\n${ruleTable()}`],
    ...rules.map((rule) => [`${rulesFolder}${rule.id}.md`, rulePage(rule)] as const),
    ['docs/settings.md', settingsPage(contributes.configuration.properties, strings)],
    ['docs/house.md', housePage(rooms)],
    ['docs/language-models.md', modelsPage()],
  ] as const;
  return new Map(
    await Promise.all(files.map(async ([path, text]) => [path, await tidy(path, text)] as const)),
  );
}

const ruleIntroduction =
  'What is looked at in a letter or a message. Each page tells why, from which source and how well founded that is, and gives examples; the same pages open inside VS Code, without a network.';

function ruleTable(): string {
  const rows = rules.map(
    ({ id, summary, severity }) =>
      `| [\`${id}\`](${id}.md) | ${escapeMarkdown(summary).replaceAll('|', '\\|')} | ${severity} |`,
  );
  return ['| Rule | What it asks | Severity |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function read(name: string): string {
  return readFileSync(`${root}${name}`, 'utf8');
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
