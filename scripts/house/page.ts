import type { Room } from './rooms.ts';

/** The page of the rooms and what each may import, as Markdown; the same table is what the test holds. */
export function housePage(rooms: readonly Room[]): string {
  const core = rooms.filter(({ packages = [] }) => !packages.includes('vscode'));
  const others = rooms.filter((room) => !core.includes(room));
  const coreNames = new Set(core.map(({ name }) => name));
  return [
    '# The house',
    'Data flows one way. Each folder of `src/` is a room that imports only rooms above it, types included, and `test/house.test.ts` holds that over the import graph: it names the arrow that breaks a wall and why it is forbidden. No two files import each other in a circle. The table is `scripts/house/rooms.ts`; `npm run docs` writes this page from it.',
    'Each room has a page that says where to start reading, what always holds there and what is deliberately absent.',
    '## The core',
    'Knows nothing of VS Code, reads no clock and no file, and runs anywhere.',
    table(core, ({ imports }) => imports),
    '## The editor',
    'Each of these may import the whole core and `vscode`, but for the entry points, which load `editor/activate/` and nothing else. What they may import beside the core:',
    table(others, ({ imports }) => imports.filter((name) => !coreNames.has(name))),
    '## Why nothing else',
    rooms.map(({ name, reason }) => `- ${shown(name)}: ${reason}`).join('\n'),
    '',
  ].join('\n\n');
}

function table(rooms: readonly Room[], importsOf: (room: Room) => readonly string[]): string {
  const rows = rooms.map((room) => {
    const imports = importsOf(room).map((name) => `\`${name}/\``);
    return `| ${shown(room.name)} | ${room.purpose} | ${imports.join(', ') || 'none'} |`;
  });
  return ['| Room | What stands there | May import |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The room's name, which leads to its page; the rooms of a room share one. */
function shown(name: string): string {
  const [folder] = name.split('/');
  return folder ? `[\`${name}/\`](../src/${folder}/README.md)` : 'entry points';
}
