import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, sleep, until, workspaceUri } from '../support.ts';
import { blocksOf } from './blocks.ts';

/** Milliseconds between two keys: 100 words of five letters a minute. */
const pace = 120;
/** So many keys are typed in one place, and then elsewhere. */
const keysInPlace = 40;

type Settings = Readonly<Record<string, unknown>>;
const cases: readonly (readonly [title: string, file: string, settings: Settings])[] = [
  ['a letter, every document a letter', 'letter.md', { documents: 'always' }],
  ['a letter, each key checked', 'letter.md', { documents: 'always' }],
  ['a letter, each key checked, as it comes', 'letter.md', {}],
  ['a README, each key checked', 'readme.md', {}],
  ['5 MB, which is left alone', 'too-long.md', {}],
  ['22 MB, which is left alone', 'far-too-long.md', {}],
];

async function set(settings: Settings, isOn: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('kindRegrets');
  for (const [key, value] of Object.entries(settings))
    await configuration.update(key, isOn ? value : undefined, vscode.ConfigurationTarget.Global);
}

describe('typing', () => {
  afterEach(closeAll);

  for (const [title, file, settings] of cases) {
    it(title, async function () {
      this.timeout(0);
      await set(settings, true);
      try {
        const ours = `${vscode.extensions.getExtension('kind-regrets.kind-regrets')?.extensionPath}/dist/`;
        let editor!: vscode.TextEditor;
        const opening = await blocksOf(ours, async () => {
          const document = await vscode.workspace.openTextDocument(workspaceUri(file));
          editor = await vscode.window.showTextDocument(document);
          await until('findings', () => findings(document.uri).length > 0 || !settings['documents']);
          await sleep(3000);
        });
        tell(`${title}: opened`, opening);
        const { document } = editor;
        const length = document.getText().length;
        const keys = Math.round(((await secondsToType()) * 1000) / pace);
        const blocks: number[] = [];
        const started = performance.now();
        for (let typed = 0; typed < keys; typed += keysInPlace) {
          const at = document.positionAt((typed * 997_331) % length);
          editor.selection = new vscode.Selection(at, at);
          editor.revealRange(editor.selection);
          blocks.push(...(await blocksOf(ours, async () => type(title.includes('each key') && editor))));
        }
        const perSecond = ((document.getText().length - length) / (performance.now() - started)) * 1000;
        tell(`${title}: ${perSecond.toFixed(1)} keys a second`, blocks);
        assert.ok(document.getText().length >= length + keys);
      } finally {
        await set(settings, false);
      }
    });
  }
});

/**
 * Types without waiting until a key is there, as people do.
 * @param asked the editor of which after each key is asked what was found, so that it is checked at once
 */
async function type(asked: vscode.TextEditor | false): Promise<void> {
  const keys: Thenable<unknown>[] = [];
  for (let key = 0; key < keysInPlace; key++) {
    await sleep(pace);
    keys.push(vscode.commands.executeCommand('type', { text: 'so it is '.charAt(key % 9) }));
    if (!asked) continue;
    const { document, selection } = asked;
    keys.push(vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, selection.active));
  }
  await Promise.all(keys);
}

async function secondsToType(): Promise<number> {
  const bytes = await vscode.workspace.fs.readFile(workspaceUri('typing.json'));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { seconds: number }).seconds;
}

function tell(what: string, blocks: readonly number[]): void {
  const sorted = blocks.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  console.log(
    `[test] ${what}: ${blocks.length} blocks, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`,
  );
}
