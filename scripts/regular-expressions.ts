/**
 * Part of `npm run check`: holds that no regular expression that ships backtracks more than linearly, whatever text
 * it meets. Ends with an error that names the ones that do.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { root } from './vscode/paths.ts';

// The pure back end is the same everywhere; the others start a program of their own.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Milliseconds for one expression; the slowest take a few thousand. */
const timeout = 60_000;

interface Expression {
  readonly pattern: string;
  readonly flags: string;
  readonly place: string;
}

/** Each expression once, by its source and flags. */
const expressions = new Map<string, Expression>();
function add(expression: Expression): void {
  const key = `/${expression.pattern}/${expression.flags}`;
  if (!expressions.has(key)) expressions.set(key, expression);
}

/** Adds the literals of a file; tells whether it makes expressions of strings besides. */
function readLiterals(file: string): boolean {
  const source = readFileSync(join(root, file), 'utf8');
  let makesOthers = false;
  const visitor = new Visitor({
    Literal({ start, ...literal }) {
      if ('regex' in literal)
        add({ ...literal.regex, place: `${file}:${source.slice(0, start).split('\n').length}` });
    },
    NewExpression({ callee }) {
      makesOthers ||= callee.type === 'Identifier' && callee.name === 'RegExp';
    },
  });
  visitor.visit(parseSync(file, source).program);
  return makesOthers;
}

/** Adds the expressions that a module makes of strings when it is loaded. */
async function readMade(file: string): Promise<void> {
  const { RegExp: plain } = globalThis;
  const before = expressions.size;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags]: [string, string?]) {
      add({ pattern, flags: flags ?? '', place: file });
      return new target(pattern, flags);
    },
  });
  await import(pathToFileURL(join(root, file)).href);
  globalThis.RegExp = plain;
  if (expressions.size === before)
    throw new Error(`${file} hides an expression: make it a literal, or make it when the module is loaded.`);
}

for (const file of globSync('src/**/*.ts', { cwd: root }).toSorted())
  if (readLiterals(file)) await readMade(file);

const unsafe = [...expressions].filter(([key, { pattern, flags, place }]) => {
  const result = checkSync(pattern, flags, { timeout });
  if (result.status === 'safe') return false;
  console.error(
    `${place}: ${key} ${result.status === 'vulnerable' ? result.complexity.summary : 'is unclear'}`,
  );
  return true;
});
if (unsafe.length > 0) {
  console.error(`${unsafe.length} of ${expressions.size} regular expressions can take too long.`);
  process.exitCode = 1;
} else console.log(`All ${expressions.size} regular expressions take linear time.`);
