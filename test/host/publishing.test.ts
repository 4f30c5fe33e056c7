import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, choose, shows, slang } from './offered.ts';
import {
  closeAll,
  findings,
  longLetter,
  openFile,
  openUntitled,
  rulesFound,
  sleep,
  until,
} from './support.ts';

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('kindRegrets')
    .update(key, value, vscode.ConfigurationTarget.Global);
}

/** What is published of documents while something is done, as counts of findings, each time that it is another. */
async function countsWhile(
  documents: readonly vscode.TextDocument[],
  act: () => Promise<void>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const counts = new Map(documents.map(({ uri }) => [uri.toString(), [] as number[]]));
  const recording = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) counts.get(uri.toString())?.push(findings(uri).length);
  });
  try {
    await act();
    // Events come in the order of what they tell: after those of this marker, nothing of before is to come.
    const marker = vscode.languages.createDiagnosticCollection('marker');
    const place = vscode.Uri.parse('marker:/marker');
    const come = new Promise<void>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (!uris.some((uri) => uri.toString() === place.toString())) return;
        listening.dispose();
        resolve();
      });
    });
    marker.set(place, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'marker')]);
    await come;
    marker.dispose();
  } finally {
    recording.dispose();
  }
  return counts;
}

describe('publishing', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('kindRegrets.clearIgnored');
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const key of ['debounce', 'severity']) await set(key, undefined);
    await closeAll();
  });

  it('waits for the last key and the debounce, whoever asks for findings meanwhile', async () => {
    await set('debounce', 4000);
    // Opened as a file: it has its text at once, and is checked without a wait.
    const editor = await openFile('debounce.md', slang);
    const { document } = editor;
    await shows(document, ['Thx', 'gonna']);
    const started = Date.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'I wanna thank you. '));
    const early = await countsWhile([document], async () => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(2, 3),
      );
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, all);
    });
    assert.deepEqual(early.get(document.uri.toString()), []);
    await until('the third', () => findings(document.uri).length === 3);
    assert.ok(Date.now() - started >= 3900, `published after ${Date.now() - started} ms`);
  });

  it('changes one underline where one is ignored, and nothing else', async () => {
    const { document: other } = await openFile('other.md', longLetter);
    await rulesFound(other.uri);
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const offered = await actions(document);
    const ignoring = await countsWhile([document, other], async () => {
      await choose(offered, /^Ignore here$/u);
      await shows(document, ['gonna']);
    });
    assert.deepEqual([...ignoring.values()], [[1], []]);
    const clearing = await countsWhile([document, other], async () => {
      await vscode.commands.executeCommand('kindRegrets.clearIgnored');
      await shows(document, ['Thx', 'gonna']);
    });
    assert.deepEqual([...clearing.values()], [[2], []]);
  });

  it('keeps what is shown until a change of settings has its result', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const counts = await countsWhile([document], async () => {
      await set('severity', { 'casual-wording': 'hint' });
      await until('a hint', () => findings(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
    });
    const seen = counts.get(document.uri.toString()) ?? [];
    assert.ok(seen.length > 0 && seen.every((count) => count === 2), String(seen));
  });

  it('keeps what is shown until a document that is checked by command has its result', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const counts = await countsWhile([document], async () => {
      await vscode.commands.executeCommand('kindRegrets.check');
      await until('another check', () => findings(document.uri).length >= 2);
      await sleep(300);
    });
    const seen = counts.get(document.uri.toString()) ?? [];
    assert.ok(seen.length > 0 && seen.every((count) => count >= 2), String(seen));
  });
});
