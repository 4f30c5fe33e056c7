/**
 * `npm run rule -- <id>`: adds a rule. Writes it and its test from a template, puts it on the list of rules, brings the
 * manifest, the documentation and the strings to translate in step, and says what is left to write.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { problemOfId, ruleFile, testFile, withRule } from './rule/template.ts';
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

function leftToDo(id: string, missing: string): string {
  return `The rule ${id} is written and works, about a sample phrase. It is on the list, and settings and pages are in step.

What is left to write, which the tests ask for until it is done:
1. In src/rules/${id}.ts its own summary, why, source, message, phrases and examples.
2. In test/rules/${id}.test.ts its own cases: keep the places in which the words stand, and go through the edge cases in docs/writing-a-rule.md.
3. Run npm run manifest && npm run docs && npm run l10n once more, then translate what it names as missing. With the sample texts that is:
${missing}
4. Run npm run check && npm test.

${asToWording}`;
}

const asToWording = `As to its wording: the summary begins with Disallow or Require; the message says how the words may come across and what to consider, never that the writer is wrong; the source can be looked up; the fix leaves a sentence that stands by itself and loses no thanks, no decline and no open door.`;
