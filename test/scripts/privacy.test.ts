import assert from 'node:assert/strict';
import { importGraph } from '../../scripts/house/imports.ts';
import { reaches } from '../../scripts/privacy/reaches.ts';
import { misplacedWays, sourcesBelow } from '../../scripts/privacy/ways-out.ts';
import { root } from '../../scripts/vscode/paths.ts';

const allowed = new Set(['vscode', './extension.cjs']);
const found = (code: string): string[] => reaches(code, allowed).map(({ what }) => what);

describe('the check that nothing that ships reaches out', () => {
  const rejects: readonly [string, string][] = [
    ['fetch("https://example.com")', 'fetch'],
    ['const f = fetch', 'fetch'],
    ['x.fetch("")', 'fetch'],
    ['x?.["fetch"]("")', 'fetch'],
    ['x[`fetch`]("")', 'fetch'],
    ['const { fetch: f } = x', 'fetch'],
    ['const { fetch } = x', 'fetch'],
    ['const { "fetch": f } = x', 'fetch'],
    ['f({ fetch })', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket("wss://example.com")', 'WebSocket'],
    ['new EventSource("https://example.com")', 'EventSource'],
    ['x.sendBeacon("https://example.com", y)', 'sendBeacon'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new Worker("x.js")', 'Worker'],
    ['importScripts("x.js")', 'importScripts'],
    ['globalThis[name]', 'globalThis'],
    ['self[name]', 'self'],
    ['Reflect.get(x, name)', 'Reflect'],
    ['process.binding("tcp_wrap")', 'process'],
    ['navigator.userAgent', 'navigator'],
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['Function("return 1")()', 'Function'],
    ['(() => {}).constructor("return 1")()', 'constructor'],
    ['new x.constructor("return 1")', 'constructor'],
    ['const AsyncFunction = (async () => {}).constructor', 'constructor'],
    ['const { constructor: make } = x', 'constructor'],
    ['x.constructor.call(undefined, "return 1")', 'constructor'],
    ['x.constructor === y', 'constructor'],
    ['const m = module', 'module'],
    ['x.require("net")', 'require'],
    ['caches.open("a")', 'caches'],
    ['new FontFace("a", "url(https://example.com)")', 'FontFace'],
    ['vscode.debug.startDebugging()', 'startDebugging'],
    ['vscode.env.openExternal(link)', 'openExternal'],
    ['setTimeout("run()", 1)', 'setTimeout of text'],
    ['setInterval(`run(${x})`, 1)', 'setInterval of text'],
    ['import("./" + name)', 'import of a computed name'],
    ['import("node:http")', 'import node:http'],
    ['require(name)', 'require of a computed name'],
    ...['http', 'https', 'net', 'dgram', 'tls', 'dns', 'child_process', 'worker_threads', 'vm', 'fs'].flatMap(
      (name): [string, string][] => [
        [`require("${name}")`, `require ${name}`],
        [`require("node:${name}")`, `require node:${name}`],
        [`require(\`node:${name}\`)`, `require node:${name}`],
      ],
    ),
    ['const r = require', 'require'],
    ['require.resolve("x")', 'require'],
    ['x.getBuiltinModule("net")', 'getBuiltinModule'],
    ['vscode.window.createTerminal()', 'createTerminal'],
    ['vscode.lm.selectChatModels()', 'selectChatModels'],
    ['const { selectChatModels: find } = vscode.lm', 'selectChatModels'],
    ['model.sendRequest([])', 'sendRequest'],
    ['model["sendRequest"]([])', 'sendRequest'],
    ['model.countTokens(letter)', 'countTokens'],
    ['vscode.lm.invokeTool("a", { input: { letter } })', 'invokeTool'],
    ['vscode.chat.createChatParticipant("a", run)', 'createChatParticipant'],
    ['vscode.window.createWebviewPanel()', 'createWebviewPanel'],
    ['context.globalState.setKeysForSync(["name"])', 'setKeysForSync'],
    ['class A { run() { return fetch } }', 'fetch'],
  ];
  for (const [code, what] of rejects) {
    it(`refuses ${code}`, () => assert.deepEqual(found(code), [what]));
  }

  const accepts: readonly string[] = [
    'const vscode = require("vscode")',
    'Promise.resolve().then(() => require("./extension.cjs"))',
    'const text = "fetch eval Function process require"',
    '// fetch\nlet a = 1',
    'const { process: steps } = letter',
    'letter.process; letter.parent; letter.location; letter.document',
    'class A { constructor() {} process() {} self = 1 }',
    'class A extends B { constructor() { super() } }',
    'setTimeout(() => run(), 1); setTimeout(run)',
    'module.exports = a',
  ];
  for (const code of accepts) {
    it(`accepts ${code}`, () => assert.deepEqual(found(code), []));
  }

  it('names the place', () => {
    assert.deepEqual(reaches('let a;\nfetch(a)', allowed), [{ start: 7, what: 'fetch' }]);
  });

  it('throws at what is no JavaScript', () => {
    assert.throws(() => reaches('let let = ;', allowed), /can't be read/);
  });
});

describe('the check where the ways out stand', () => {
  const sources = sourcesBelow(root);
  const opener = 'src/editor/sending/hand-over.ts';
  const asker = 'src/editor/chat/ask-model.ts';
  const other = 'src/editor/settings.ts';
  /** All others name no way out: what ships passes. */
  const homes = [...sources].filter(([file]) => file === opener || file === asker);
  /** The sources with more code at the end of a file. */
  const withMore = (file: string, code: string) =>
    misplacedWays(new Map([...homes, [file, `${sources.get(file) ?? ''}\n${code}`]]));

  it('passes what ships', () => assert.deepEqual(misplacedWays(sources), []));

  for (const [file, code] of [
    [other, 'void model.sendRequest([]);'],
    [other, 'void model["sendRequest"]([]);'],
    [other, 'void model[`sendRequest`]([]);'],
    [other, 'const name = "sendRequest";'],
    [other, 'const { sendRequest: ask } = model;'],
    [other, 'void vscode.lm.selectChatModels();'],
    [other, 'void vscode.env.openExternal(link);'],
    [opener, 'void model.sendRequest([]);'],
    [asker, 'void model.sendRequest([]);'],
    [asker, 'void vscode.lm.selectChatModels();'],
    ['src/editor/chat/tools.ts', 'void model.sendRequest([]);'],
    ['src/new.ts', 'void model.sendRequest([]);'],
  ] as const) {
    it(`refuses ${code} in ${file}`, () => assert.equal(withMore(file, code).length, 1));
  }

  it('refuses a way out that has moved', () => {
    const moved = new Map([...homes, [asker, ''], ['src/editor/chat/other.ts', sources.get(asker) ?? '']]);
    assert.equal(misplacedWays(moved).length, 2);
  });

  it('leaves one way to the file that asks models: the command', () => {
    const graph = importGraph(`${root}/src`);
    const importersOf = (name: string) =>
      [...graph].flatMap(([file, imported]) => (imported.includes(name) ? [file] : []));
    const inChat = importersOf('editor/chat/ask-model.ts');
    assert.deepEqual(inChat, ['editor/chat/choose-model.ts', 'editor/chat/second-opinion.ts']);
    assert.deepEqual(importersOf('editor/chat/choose-model.ts'), ['editor/chat/second-opinion.ts']);
    assert.deepEqual(importersOf('editor/chat/second-opinion.ts'), [
      'editor/chat/register-second-opinion.ts',
    ]);
    assert.deepEqual(importersOf('editor/chat/register-second-opinion.ts'), [
      'editor/activate/composition.ts',
    ]);
  });
});
