import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  checksSettled,
  closeAll,
  closeOneByOne,
  findings,
  longLetter,
  openFile,
  openUntitled,
  staysSilent,
  until,
  workspaceUri,
  save,
} from './support.ts';

/** Of documents, and of changes of language. The web worker gets fewer, for its host does the same. */
const count = 'importScripts' in globalThis ? 40 : 100;

/** So many side by side: none of the tests takes long on a busy machine. */
const atATime = 20;

const settings = () => vscode.workspace.getConfiguration('kindRegrets');

/** The addresses for which anything of ours is published, wherever that is. */
function published(): string[] {
  return vscode.languages
    .getDiagnostics()
    .filter(([, found]) => found.some(({ source }) => source === 'Kind Regrets'))
    .map(([uri]) => uri.toString());
}

async function onlyPublished(...uris: readonly vscode.Uri[]): Promise<void> {
  const wanted = JSON.stringify(uris.map(String).toSorted());
  await until(`findings in ${wanted} alone`, () => JSON.stringify(published().toSorted()) === wanted);
  for (const uri of uris) assert.equal(findings(uri).length, 1, 'found once');
}

/** Writes long letters into files of these names and opens each in a tab of its own, until all are found once. */
async function openFound(names: readonly string[]): Promise<readonly vscode.Uri[]> {
  // An editor that another one covers at once is not told of, but its tab stands.
  await Promise.allSettled(names.map(async (name) => openFile(name, longLetter)));
  const uris = names.map(workspaceUri);
  await until('all tabs', () => uris.every((uri) => tabs().includes(uri.toString())));
  await onlyPublished(...uris);
  return uris;
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap((group) =>
    group.tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : [])),
  );
}

async function edited(make: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  make(edit);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function insertBlank(editor: vscode.TextEditor): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\n')));
}

async function openHastily(names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const editor = await openFile(name, longLetter);
    if (at % 2 === 0) await insertBlank(editor);
    await closeAll();
  }
}
describe('in the life of a document', () => {
  afterEach(async () => {
    await closeAll();
    await onlyPublished();
    // Nor does anything come late.
    await checksSettled();
    assert.deepEqual(published(), []);
  });

  /** One test for some of the documents each. */
  function often(
    what: string,
    test: (names: readonly string[], round: number) => Promise<void>,
    total = count,
  ): void {
    for (let from = 0; from < total; from += atATime) {
      const names = Array.from(
        { length: atATime },
        (_, at) => `${what.replaceAll(' ', '-')}-${from + at}.md`,
      );
      const title = `${what} (${from + 1} to ${from + atATime} of ${total})`;
      it(title, async () => test(names, from / atATime)).timeout(120_000);
    }
  }

  often('findings go with it when it is closed', async (names, round) => {
    await openFound(names);
    // One by one, or all at once.
    if (round % 2 === 0) await closeOneByOne();
    else await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await onlyPublished();
  });

  often('none are published when it was closed before it was read', openHastily, 40);

  often('findings go with it when it is deleted', async (names) => {
    const uris = await openFound(names);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await insertBlank(editor);
    await save(editor.document);
    // The check after that is pending.
    await edited((edit) => uris.forEach((uri) => edit.deleteFile(uri)));
    await onlyPublished();
  });

  often('findings follow it when it is renamed', async (names) => {
    const uris = await openFound(names);
    const renamed = uris.map((uri) => uri.with({ path: uri.path.replace('.md', ' ü.txt') }));
    await edited((edit) => {
      for (const [at, after] of renamed.entries()) edit.renameFile(uris[at] ?? assert.fail(), after);
    });
    await onlyPublished(...renamed);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await onlyPublished();
  });

  for (const what of ['deleted', 'renamed'] as const) {
    it(`findings go or follow with its folder when that is ${what}`, async () => {
      const folder = workspaceUri(`letters-${what}`);
      const other = (await openFile(`letters-${what}.md`, longLetter)).document.uri;
      const names = ['a.md', 'b.txt', 'deeper/c.md', 'ü & 100% d.md'];
      for (const name of names) await openFile(`letters-${what}/${name}`, longLetter);
      const within = (place: vscode.Uri) => names.map((name) => vscode.Uri.joinPath(place, name));
      await onlyPublished(other, ...within(folder));
      if (what === 'deleted') {
        await edited((edit) => edit.deleteFile(folder, { recursive: true }));
        return onlyPublished(other);
      }
      const after = workspaceUri('letters-moved');
      await edited((edit) => edit.renameFile(folder, after));
      await onlyPublished(other, ...within(after));
    });
  }

  it('findings stay away once its last tab is closed, whatever happens to it then', async () => {
    const { document } = await openFile('away.md', longLetter);
    await onlyPublished(document.uri);
    await closeAll();
    await onlyPublished();
    await settings().update('replyWithinHours', 20, vscode.ConfigurationTarget.Global);
    await settings().update('replyWithinHours', undefined, vscode.ConfigurationTarget.Global);
    await edited((edit) => edit.insert(document.uri, new vscode.Position(1, 0), '\n'));
    await save(document);
    // On a slow machine VS Code has opened a tab by itself, as it does where something stays unsaved for a moment.
    await closeAll();
    await staysSilent(document.uri);
    await vscode.window.showTextDocument(document);
    await onlyPublished(document.uri);
  });

  it(`findings go and come back when its language changes (${count} times)`, async () => {
    const { document } = await openUntitled(longLetter);
    await onlyPublished(document.uri);
    for (let at = 0; at < count; at++) {
      await vscode.languages.setTextDocumentLanguage(document, 'json');
      await onlyPublished();
      await vscode.languages.setTextDocumentLanguage(document, at % 2 === 0 ? 'plaintext' : 'markdown');
      await onlyPublished(document.uri);
    }
  }).timeout(120_000);
});
