import type { ImportGraph } from './imports.ts';
import type { Room } from './rooms.ts';

/** What is wrong with the import graph of a house with these rooms, a line each; empty if every wall holds. */
export function brokenWalls(graph: ImportGraph, rooms: readonly Room[]): readonly string[] {
  return [...tableProblems(rooms), ...arrowProblems(graph, rooms), ...cycles(graph)];
}

/** A table in which each room imports only rooms above it has no cycle of rooms. */
function* tableProblems(rooms: readonly Room[]): Generator<string> {
  for (const [index, { name, imports }] of rooms.entries()) {
    const above = new Set(rooms.slice(0, index).map((room) => room.name));
    for (const other of imports) {
      if (!above.has(other))
        yield `${shown(name)} may import ${shown(other)}, which is not above it in the table.`;
    }
  }
}

function* arrowProblems(graph: ImportGraph, rooms: readonly Room[]): Generator<string> {
  for (const [file, imported] of graph) {
    const room = roomOf(file, rooms);
    if (!room) {
      yield `src/${file} is in no room: name its folder in the table of rooms, or move it into one.`;
      continue;
    }
    for (const other of imported) {
      const problem = graph.has(other) ? arrowProblem(room, other, rooms) : packageProblem(room, other);
      if (problem !== undefined) yield `src/${file} → ${graph.has(other) ? 'src/' : ''}${other}: ${problem}`;
    }
  }
}

function arrowProblem(room: Room, file: string, rooms: readonly Room[]): string | undefined {
  const other = roomOf(file, rooms);
  // A file in no room is named by itself.
  if (!other || other === room || room.imports.includes(other.name)) return undefined;
  return `${shown(room.name)} must not import ${shown(other.name)}. ${room.reason}`;
}

function packageProblem({ name, packages = [] }: Room, imported: string): string | undefined {
  if (packages.includes(imported)) return undefined;
  if (imported.startsWith('.') || imported.endsWith('.ts')) return 'there is no such file below src/.';
  if (imported.startsWith('node:')) return 'the extension runs in a web worker too, where there is no Node.';
  if (imported === 'vscode')
    return `${shown(name)} must not know VS Code. Only editor/ does, so that all else runs anywhere.`;
  return `${shown(name)} must not import this package: what ships is kept small and is named in the table of rooms.`;
}

function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const around = rooms.filter(
    ({ name }) => name === folder || (name !== '' && folder.startsWith(`${name}/`)),
  );
  return around.toSorted((a, b) => b.name.length - a.name.length)[0];
}

function shown(name: string): string {
  return name === '' ? 'an entry point' : `${name}/`;
}

/** A line for each group of files that import each other, in a circle or several: one circle of it. */
function* cycles(graph: ImportGraph): Generator<string> {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const circle = circleFrom(start, graph, done);
    if (circle)
      yield `${circle.map((file) => `src/${file}`).join(' → ')}: files must not import each other in a circle, types included. Move what they share into a file below them.`;
  }
}

/** The first circle on a walk from `start`; what the walk has left behind is added to `done`. */
function circleFrom(start: string, graph: ImportGraph, done: Set<string>): readonly string[] | undefined {
  const path: string[] = [];
  const walk = (file: string): readonly string[] | undefined => {
    const at = path.indexOf(file);
    if (at !== -1) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = graph.has(next) ? walk(next) : undefined;
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  const circle = walk(start);
  for (const file of path) done.add(file);
  return circle;
}
