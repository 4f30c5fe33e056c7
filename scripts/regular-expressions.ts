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

/** Where each expression stands first, by its source and flags. */
const places = new Map<string, { pattern: string; flags: string; place: string }>();
const add = (pattern: string, flags: string, place: string): void => {
  const key = `/${pattern}/${flags}`;
  if (!places.has(key)) places.set(key, { pattern, flags, place });
};
/** Its expressions are written where they are needed, as templates. */
const letterPattern = join('src', 'text', 'letter-pattern.ts');
/** Files that put expressions together when they are loaded. */
const builders = new Set<string>();
for (const file of globSync('src/**/*.ts', { cwd: root }).toSorted()) {
  const text = readFileSync(join(root, file), 'utf8');
  const visitor = new Visitor({
    Literal({ start, ...literal }) {
      if (!('regex' in literal)) return;
      const { pattern, flags } = literal.regex;
      const line = text.slice(0, start).split('\n').length;
      add(pattern, flags, `${file}:${line}`);
    },
    NewExpression({ callee, arguments: [source, flags], start }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'RegExp' && file !== letterPattern) builders.add(file);
      if (callee.name !== 'LetterPattern' || source?.type !== 'TaggedTemplateExpression') return;
      const pattern = source.quasi.quasis.map(({ value }) => value.raw).join('');
      const line = text.slice(0, start).split('\n').length;
      add(pattern, flags?.type === 'Literal' ? String(flags.value) : 'u', `${file}:${line}`);
    },
  });
  visitor.visit(parseSync(file, text).program);
}

for (const file of builders) {
  const built = RegExp;
  let count = 0;
  globalThis.RegExp = new Proxy(built, {
    construct(target, [pattern, flags]: [string, string?]) {
      count += 1;
      add(pattern, flags ?? '', file);
      return new target(pattern, flags);
    },
  });
  // Anew, as another file may have loaded it.
  await import(`${pathToFileURL(join(root, file)).href}?anew`);
  globalThis.RegExp = built;
  if (count === 0) throw new Error(`${file} hides an expression until it is called`);
}

const unsafe = [...places].filter(([key, { pattern, flags, place }]) => {
  const result = checkSync(pattern, flags, { timeout });
  if (result.status === 'safe') return false;
  console.error(
    `${place}: ${key} ${result.status === 'vulnerable' ? result.complexity.summary : 'is unclear'}`,
  );
  return true;
});
if (unsafe.length > 0) {
  console.error(`${unsafe.length} of ${places.size} regular expressions can take too long.`);
  process.exitCode = 1;
} else console.log(`All ${places.size} regular expressions take linear time.`);
