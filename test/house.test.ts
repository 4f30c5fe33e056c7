import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importGraph, importsOf, type ImportGraph } from '../scripts/house/imports.ts';
import { rooms, type Room } from '../scripts/house/rooms.ts';
import { brokenWalls } from '../scripts/house/walls.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

describe('the house', () => {
  it('has walls that hold', () => {
    const broken = brokenWalls(importGraph(source), rooms);
    assert.ok(broken.length === 0, broken.join('\n'));
  });

  for (const { name } of rooms.filter((room) => room.name !== '')) {
    const [folder = '', room] = name.split('/');
    it(`has a page that tells what always holds in ${name}/`, () => {
      const page = readFileSync(join(source, folder, 'README.md'), 'utf8');
      assert.ok(page.startsWith(`# ${folder}/\n`));
      assert.match(page, /^- Deliberately absent: /mu);
      if (room !== undefined) assert.ok(page.includes(`\n- \`${room}/\`: `), name);
    });
  }
});

describe('what a file imports', () => {
  const cases: readonly [code: string, imported: readonly string[]][] = [
    ["import { a } from './a.ts';", ['room/a.ts']],
    ["import type { A } from '../other/a.ts';", ['other/a.ts']],
    ["import { type A } from './a.ts';", ['room/a.ts']],
    ["import './a.ts';", ['room/a.ts']],
    ["export { a } from './a.ts';", ['room/a.ts']],
    ["export type { A } from './a.ts';", ['room/a.ts']],
    ["export * from './a.ts';", ['room/a.ts']],
    ["const a = () => import('./a.ts');", ['room/a.ts']],
    ["type A = import('./a.ts').A;", ['room/a.ts']],
    ["import * as vscode from 'vscode';", ['vscode']],
    ["import { a } from './a.ts';\nimport type { A } from './a.ts';", ['room/a.ts']],
    ["const text = \"import './a.ts'\"; // import './b.ts'", []],
  ];
  for (const [code, imported] of cases) {
    it(`is read from ${JSON.stringify(code)}`, () =>
      assert.deepEqual(importsOf('room/file.ts', code), imported));
  }

  it('must be known without running it', () => {
    assert.throws(() => importsOf('room/file.ts', 'import(name)'), /room\/file\.ts .+: name/u);
  });
});

describe('a wall', () => {
  const made: readonly Room[] = [
    { name: 'low', purpose: '', imports: [], reason: 'All stand on it.' },
    { name: 'high', purpose: '', imports: ['low'], reason: 'It is high.' },
    { name: 'editor', purpose: '', imports: ['low', 'high'], packages: ['vscode'], reason: 'It is shared.' },
    {
      name: 'editor/room',
      purpose: '',
      imports: ['low', 'editor'],
      packages: ['vscode'],
      reason: 'It is a room.',
    },
    { name: '', purpose: '', imports: ['editor/room'], packages: ['vscode'], reason: 'It only begins.' },
  ];
  const sound = {
    'extension.ts': ['editor/room/r.ts', 'vscode'],
    'editor/room/r.ts': ['editor/e.ts', 'low/deep/l.ts', 'vscode'],
    'editor/e.ts': ['high/h.ts', 'vscode'],
    'high/h.ts': ['low/l.ts'],
    'low/l.ts': ['low/deep/l.ts'],
    'low/deep/l.ts': [],
  };
  /** The lines about the sound house with one more file in it, or other imports of one. */
  const broken = (change: Record<string, readonly string[]>, rooms = made): readonly string[] =>
    brokenWalls(new Map(Object.entries({ ...sound, ...change })) satisfies ImportGraph, rooms);

  it('holds in a house without a forbidden arrow', () => assert.deepEqual(broken({}), []));

  const cases: Readonly<Record<string, [change: Record<string, readonly string[]>, line: string]>> = {
    'an arrow up': [
      { 'low/l.ts': ['high/a.ts'], 'high/a.ts': [] },
      'src/low/l.ts → src/high/a.ts: low/ must not import high/. All stand on it.',
    ],
    'an arrow from a folder in the room': [
      { 'low/deep/l.ts': ['high/a.ts'], 'high/a.ts': [] },
      'src/low/deep/l.ts → src/high/a.ts: low/ must not import high/. All stand on it.',
    ],
    'an arrow past a room': [
      { 'editor/room/a.ts': ['high/h.ts'] },
      'src/editor/room/a.ts → src/high/h.ts: editor/room/ must not import high/. It is a room.',
    ],
    'a shared file that imports a room': [
      { 'editor/a.ts': ['editor/room/b.ts'], 'editor/room/b.ts': [] },
      'src/editor/a.ts → src/editor/room/b.ts: editor/ must not import editor/room/. It is shared.',
    ],
    'an entry point that reaches further': [
      { 'extension.ts': ['low/l.ts'] },
      'src/extension.ts → src/low/l.ts: an entry point must not import low/. It only begins.',
    ],
    'VS Code in the core': [
      { 'high/a.ts': ['vscode'] },
      'src/high/a.ts → vscode: high/ must not know VS Code. Only editor/ does, so that all else runs anywhere.',
    ],
    'Node in the editor': [
      { 'editor/a.ts': ['node:fs'] },
      'src/editor/a.ts → node:fs: the extension runs in a web worker too, where there is no Node.',
    ],
    'a package that nobody asked for': [
      { 'low/a.ts': ['left-pad'] },
      'src/low/a.ts → left-pad: low/ must not import this package: what ships is kept small and is named in the table of rooms.',
    ],
    'a file that is not there': [
      { 'low/a.ts': ['low/gone.ts'] },
      'src/low/a.ts → low/gone.ts: there is no such file below src/.',
    ],
    'a folder that is no room': [
      { 'attic/a.ts': [] },
      'src/attic/a.ts is in no room: name its folder in the table of rooms, or move it into one.',
    ],
    'a circle of files, be it of types alone': [
      { 'low/a.ts': ['low/b.ts'], 'low/b.ts': ['low/c.ts'], 'low/c.ts': ['low/b.ts'] },
      'src/low/b.ts → src/low/c.ts → src/low/b.ts: files must not import each other in a circle, types included. Move what they share into a file below them.',
    ],
    'a file that imports itself': [
      { 'low/a.ts': ['low/a.ts'] },
      'src/low/a.ts → src/low/a.ts: files must not import each other in a circle, types included. Move what they share into a file below them.',
    ],
  };
  for (const [name, [change, line]] of Object.entries(cases)) {
    it(`stops ${name}`, () => assert.deepEqual(broken(change), [line]));
  }

  it('finds each circle, also behind what was already walked', () => {
    const two = broken({
      'low/a.ts': ['low/b.ts', 'low/c.ts'],
      'low/b.ts': ['low/a.ts'],
      'low/c.ts': ['low/l.ts', 'low/d.ts'],
      'low/d.ts': ['low/c.ts'],
    });
    assert.deepEqual(
      two.map((line) => line.split(':')[0]),
      ['src/low/a.ts → src/low/b.ts → src/low/a.ts', 'src/low/c.ts → src/low/d.ts → src/low/c.ts'],
    );
  });

  it('stands in a table in which rooms import those above them', () => {
    const [low, ...others] = made;
    assert.ok(low);
    assert.deepEqual(broken({}, [{ ...low, imports: ['high'] }, ...others]), [
      'low/ may import high/, which is not above it in the table.',
    ]);
  });
});
