import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** Files by their path below src/, with what each imports: other such paths, and names of packages. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The import graph of the TypeScript files below `folder`. Imports of types count. */
export function importGraph(folder: string): ImportGraph {
  const files = globSync('**/*.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files.toSorted().map((file) => [file, importsOf(file, readFileSync(join(folder, file), 'utf8'))]),
  );
}

/**
 * What a file imports, exports from elsewhere, or imports when it runs, once each.
 * @param file its path, to which relative imports are resolved
 * @throws if `code` is no TypeScript, or what is imported is not a string
 */
export function importsOf(file: string, code: string): readonly string[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file} can't be read: ${errors[0].message}`);
  const imported = new Set<string>();
  const add = ({ source }: { readonly source: Source | null }): void => {
    if (!source) return;
    if (typeof source.value !== 'string')
      throw new Error(
        `${file} imports what only running it can tell: ${code.slice(source.start, source.end)}`,
      );
    imported.add(resolve(file, source.value));
  };
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  }).visit(program);
  return [...imported];
}

/** As much of a node of the syntax tree as is looked at: the name of a module, or what makes one. */
interface Source {
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}
