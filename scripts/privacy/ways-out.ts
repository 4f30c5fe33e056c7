import { parseSync, Visitor } from 'oxc-parser';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The calls by which something leaves the machine because the user asks for it, each with the only file that may name
 * it, once: what they send is handed to VS Code, and what a model is to read is handed to that model.
 */
export const waysOut: ReadonlyMap<string, string> = new Map([
  ['openExternal', 'src/editor/sending/hand-over.ts'],
  ['selectChatModels', 'src/editor/chat/ask-model.ts'],
  ['sendRequest', 'src/editor/chat/ask-model.ts'],
]);

/** The code of the TypeScript files in src/, by their paths below `root`. */
export function sourcesBelow(root: string): ReadonlyMap<string, string> {
  const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** What is wrong with where the ways out stand, a line each: each stands once, in its file, and nowhere else. */
export function misplacedWays(sources: ReadonlyMap<string, string>): readonly string[] {
  const found = [...sources].flatMap(([file, code]) => namedIn(file, code).map((name) => ({ file, name })));
  return [...waysOut].flatMap(([name, home]) => {
    const places = found.filter((one) => one.name === name).map(({ file }) => file);
    if (places.length === 1 && places[0] === home) return [];
    return [`${name} may stand once, in ${home}; it stands in: ${places.join(', ') || 'no file'}`];
  });
}

/** The ways out that a file's code names, as names or as texts, each as often as it does. */
function namedIn(file: string, code: string): readonly string[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file} can't be read: ${errors[0].message}`);
  const names: string[] = [];
  const note = (name: string): void => void (waysOut.has(name) && names.push(name));
  new Visitor({
    Identifier: ({ name }) => note(name),
    Literal: ({ value }) => note(String(value)),
    TemplateElement: ({ value: { cooked } }) => note(cooked ?? ''),
  }).visit(program);
  return names;
}
