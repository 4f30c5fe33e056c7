/**
 * Part of `npm run check`: holds that nothing that ships can reach the network, run a program or make code of text.
 * Ends with an error that names the places that could. What the user asks for by command is allowed, in one place each
 * (`privacy/ways-out.ts`): handing a link to VS Code, and having a language model read a draft.
 */
import { buildInMemory, type Built } from './build.ts';
import { reaches } from './privacy/reaches.ts';
import { misplacedWays, sourcesBelow, waysOut } from './privacy/ways-out.ts';
import { root } from './vscode/paths.ts';

/** The modules that a bundle may load: VS Code's API, and the file of ours that Node loads on demand. */
const allowed: ReadonlySet<string> = new Set(['vscode', './extension.cjs']);

/** The packages of others that may ship inside the bundles, where their code is read like ours: parsers, no more. */
const parsers = ['postal-mime', 'htmlparser2', 'domutils'];

function mayShip(path: string): boolean {
  return path.startsWith('src/') || parsers.some((name) => path.startsWith(`node_modules/${name}/`));
}

function problems({ name, code, metafile }: Built): string[] {
  const found = reaches(code, allowed);
  // The first of each name; where that stands in the sources is looked at below.
  const known = new Set([...waysOut.keys()].map((name) => found.find(({ what }) => what === name)));
  const loaded = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.flatMap(({ path, external }) => (external && !allowed.has(path) ? [path] : [])),
  );
  const strangers = Object.keys(metafile.inputs)
    .filter((path) => !mayShip(path))
    .concat(loaded);
  return [
    ...strangers.map((path) => `${name} holds or loads ${path}, which may not ship`),
    ...found
      .filter((reach) => !known.has(reach))
      .map(({ start, what }) => `${name}: ${what}: …${code.slice(Math.max(0, start - 40), start + 60)}…`),
  ];
}

const bundles = await buildInMemory();
const found = [...bundles.flatMap(problems), ...misplacedWays(sourcesBelow(root))];
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error(
    'What ships must not reach out: leave this out, or do it through VS Code where its user sees it.',
  );
  process.exitCode = 1;
} else {
  console.log(
    `Nothing in ${bundles.map(({ name }) => name).join(', ')} can reach the network or run a program. What the user asks for goes out by ${[...waysOut.keys()].join(', ')}, once each.`,
  );
}
