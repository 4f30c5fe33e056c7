import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftToDo, problemOfId, ruleFile, testFile, withRule } from '../../scripts/rule/template.ts';
import { root } from '../../scripts/vscode/paths.ts';
import { rules } from '../../src/rules/index.ts';

const index = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');
const ids = rules.map(({ id }) => id);

/** The ids in the imports of the list, and the names in the list itself. */
const listed = (text: string): { imported: string[]; named: string[] } => ({
  imported: [...text.matchAll(/^import \{ rule as \w+ \} from '\.\/(.+)\.ts';$/gmu)].map(([, id = '']) => id),
  named: [...text.matchAll(/^ {2}(\w+),$/gmu)].map(([, name = '']) => name),
});
const camelCase = (id: string) => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

describe('the id of a new rule', () => {
  const taken = ['filler', 'filler-phrases', 'index', 'rule'];

  for (const id of ['vague-promise', 'vague', 'a-b-c'])
    it(`may be ${id}`, () => assert.equal(problemOfId(id, taken), undefined));

  const rejects: Readonly<Record<string, RegExp>> = {
    'Vague-Promise': /small letters with single hyphens/,
    vague_promise: /small letters with single hyphens/,
    'vague--promise': /small letters with single hyphens/,
    '-vague': /small letters with single hyphens/,
    'vague-': /small letters with single hyphens/,
    '../vague': /small letters with single hyphens/,
    vague2: /small letters with single hyphens/,
    filler: /choose another id/,
    rule: /choose another id/,
    class: /add a word, such as class-wording/,
    rules: /add a word, such as rules-wording/,
    '': /Say which rule: npm run rule -- <id>/,
  };
  for (const [id, problem] of Object.entries(rejects))
    it(`can’t be “${id}”`, () => assert.match(problemOfId(id, taken) ?? '', problem));
});

describe('the list of rules with one more', () => {
  for (const id of ['aa', 'no-answer', 'no-thanks-at-all', 'rulings', 'zz']) {
    it(`is sorted with ${id} on it, and is else as it was`, () => {
      const text = withRule(index, id);
      const sorted = [...ids, id].toSorted();
      assert.deepEqual(listed(text), { imported: sorted, named: sorted.map(camelCase) });
      const isNew = (line: string) => line.includes(`'./${id}.ts'`) || line === `  ${camelCase(id)},`;
      const kept = text.split('\n').filter((line) => !isNew(line));
      assert.equal(kept.join('\n'), index);
    });
  }

  it('is refused where it is no such list', () => {
    assert.throws(() => withRule('export const rules = [];\n', 'aa'), /src\/rules\/index\.ts/);
  });
});

describe('what is left to do for a new rule', () => {
  it('names its files, the guide and the missing translations', () => {
    const text = leftToDo('vague-promise', 'missing in de: a\nmissing in fr: a');
    for (const part of [
      'src/rules/vague-promise.ts',
      'test/rules/vague-promise.test.ts',
      'docs/writing-a-rule.md',
      '\nmissing in de: a\nmissing in fr: a\n',
    ])
      assert.ok(text.includes(part), part);
  });
});

describe('a new rule', () => {
  const id = 'made-for-a-test';
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kind-regrets-rule-'));
    for (const part of ['src', 'test/support', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, `src/rules/${id}.ts`), ruleFile(id));
    writeFileSync(join(folder, 'src/rules/index.ts'), withRule(index, id));
    // Only what the rule needs: the rest is compiled elsewhere.
    const settings = { extends: './tsconfig.json', include: ['src/rules', 'test/rules'] };
    writeFileSync(join(folder, 'tsconfig.made.json'), JSON.stringify(settings));
    mkdirSync(join(folder, 'test/rules'));
    writeFileSync(join(folder, `test/rules/${id}.test.ts`), testFile(id));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (program: string, ...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout };
  };

  it('compiles', function () {
    this.timeout(60_000);
    assert.deepEqual(run('typescript/bin/tsc', '-p', 'tsconfig.made.json'), { status: 0, stdout: '' });
  });

  it('passes its own tests', function () {
    this.timeout(60_000);
    const { status, stdout } = run('mocha/bin/mocha.js', '--reporter', 'min', `test/rules/${id}.test.ts`);
    assert.equal(status, 0, stdout);
  });
});
