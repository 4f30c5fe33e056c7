/**
 * `npm run rule -- <id>`: adds a rule. Writes it and its test from a template, puts it on the list of rules, brings the
 * manifest, the documentation and the strings to translate in step, and says what is left to write.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { leftToDo, problemOfId, ruleFile, testFile, withRule } from './rule/template.ts';
import { root } from './vscode/paths.ts';

const [id] = process.argv.slice(2);
const taken = readdirSync(join(root, 'src/rules')).map((name) => name.replace(/\.ts$/u, ''));
const problem = problemOfId(id, taken);
if (id === undefined || problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
} else {
  await add(id);
}

async function add(id: string): Promise<void> {
  const index = 'src/rules/index.ts';
  const files = {
    [`src/rules/${id}.ts`]: ruleFile(id),
    [`test/rules/${id}.test.ts`]: testFile(id),
    [index]: withRule(readFileSync(join(root, index), 'utf8'), id),
  };
  for (const [path, text] of Object.entries(files)) {
    const filepath = join(root, path);
    writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  // Each reads the list of rules as it is now.
  const outputs = ['manifest', 'docs', 'l10n'].map((name) => run(`scripts/write-${name}.ts`));
  console.log(leftToDo(id, outputs.join('').trim()));
}

/** @throws if the script fails, with what it said */
function run(script: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return stdout;
}
