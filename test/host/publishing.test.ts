import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, choose, shows, slang } from './offered.ts';
import {
  closeAll,
  debounce,
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

/** Lets one message pass, which takes less than any timer: whatever is shown for a turn is seen. */
async function nextMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage('');
  });
  port1.close();
}

/** How many findings documents have while something is done, each time that it is another number; the first is from before. */
async function countsWhile(
  documents: readonly vscode.TextDocument[],
  act: () => Promise<void>,
): Promise<readonly (readonly number[])[]> {
  const counts = documents.map(({ uri }) => [findings(uri).length]);
  const look = () => {
    for (const [at, { uri }] of documents.entries()) {
      const { length } = findings(uri);
      if (counts[at]?.at(-1) !== length) counts[at]?.push(length);
    }
  };
  const ending = new AbortController();
  const watch = async () => {
    while (!ending.signal.aborted) {
      await nextMessage();
      look();
    }
  };
  const watching = watch();
  try {
    await act();
  } finally {
    ending.abort();
    await watching;
  }
  return counts;
}

describe('publishing', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('kindRegrets.clearIgnored');
    await vscode.commands.executeCommand('notifications.clearAll');
    await set('severity', undefined);
    await closeAll();
  });

  it('waits a moment after the last key, whoever asks for findings meanwhile', async () => {
    // Opened as a file: it has its text at once, and is checked without a wait.
    const editor = await openFile('debounce.md', slang);
    const { document } = editor;
    await shows(document, ['Thx', 'gonna']);
    const started = Date.now();
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'I wanna thank you. '));
    const counts = await countsWhile([document], async () => {
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(2, 3),
      );
      await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, all);
      await until('the third', () => findings(document.uri).length === 3);
    });
    assert.deepEqual(counts, [[2, 3]]);
    assert.ok(Date.now() - started >= debounce, `published after ${Date.now() - started} ms`);
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
    assert.deepEqual(ignoring, [[2, 1], [1]]);
    const clearing = await countsWhile([document, other], async () => {
      await vscode.commands.executeCommand('kindRegrets.clearIgnored');
      await shows(document, ['Thx', 'gonna']);
    });
    assert.deepEqual(clearing, [[1, 2], [1]]);
  });

  it('keeps what is shown until a change of settings has its result', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const counts = await countsWhile([document], async () => {
      await set('severity', { 'casual-wording': 'hint' });
      await until('a hint', () => findings(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint);
    });
    assert.deepEqual(counts, [[2]]);
  });

  it('keeps what is shown until a document that is checked by command has its result', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    const [counts = []] = await countsWhile([document], async () => {
      await vscode.commands.executeCommand('kindRegrets.check');
      await sleep(500);
    });
    assert.ok(
      counts.every((count) => count >= 2),
      String(counts),
    );
  });
});
