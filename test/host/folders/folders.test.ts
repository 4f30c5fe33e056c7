import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, chooseMore } from '../offered.ts';
import {
  checksSettled,
  closeAll,
  findings,
  longLetter,
  ruleOf,
  rulesFound,
  staysSilent,
  thanklessLetter,
  until,
} from '../support.ts';

const { Information, Hint } = vscode.DiagnosticSeverity;

/** The workspace's folders: the outer one, the one within it, and the one beside it. */
function roots(): readonly [outer: vscode.Uri, inner: vscode.Uri, beside: vscode.Uri] {
  const [outer, inner, beside, ...others] = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  assert.ok(outer && inner && beside && others.length === 0);
  return [outer, inner, beside];
}

async function open(folder: vscode.Uri, name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function severity(document: vscode.TextDocument): Promise<vscode.DiagnosticSeverity | undefined> {
  assert.deepEqual(await rulesFound(document.uri), ['long-sentence']);
  return findings(document.uri)[0]?.severity;
}

describe('in a workspace of three folders, one within another,', () => {
  afterEach(closeAll);

  it('each finding and each fix is there once', async () => {
    const [outer, inner] = roots();
    for (const [folder, name] of [
      [outer, 'letter.md'],
      [inner, 'letter.md'],
      // The same file, by its path from the outer folder.
      [outer, 'inner/letter.md'],
    ] as const) {
      const document = await open(folder, name, thanklessLetter);
      assert.deepEqual(await rulesFound(document.uri), ['no-thanks']);
      await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      await staysAs(document, ['no-thanks']);
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        all,
      );
      assert.equal(actions.filter(({ command }) => command?.command === 'kindRegrets.applyFix').length, 1);
    }
    const everywhere = vscode.languages.getDiagnostics().filter(([, found]) => found.some(isOurs));
    assert.equal(everywhere.length, 2, 'two files, under one name each');
  });

  it('what a folder sets is so in that folder alone', async () => {
    const [outer, inner, beside] = roots();
    const letters = {
      outer: await open(outer, 'long.md', longLetter),
      inner: await open(inner, 'long.md', longLetter),
      beside: await open(beside, 'long.md', longLetter),
    };
    assert.equal(await severity(letters.outer), Information);
    assert.equal(await severity(letters.inner), Hint);
    await staysSilent(letters.beside.uri);
  });

  it('a change in one folder changes nothing in the others', async () => {
    const [outer, inner, beside] = roots();
    const inOuter = await open(outer, 'change.md', longLetter);
    const inInner = await open(inner, 'change.md', longLetter);
    const inBeside = await open(beside, 'change.md', longLetter);
    const settings = vscode.workspace.getConfiguration('kindRegrets', beside);
    const { WorkspaceFolder } = vscode.ConfigurationTarget;
    await settings.update('documents', undefined, WorkspaceFolder);
    try {
      assert.equal(await severity(inBeside), Information);
      assert.equal(await severity(inOuter), Information);
      assert.equal(await severity(inInner), Hint);
    } finally {
      await settings.update('documents', 'never', WorkspaceFolder);
    }
    await until('silence in that folder', () => findings(inBeside.uri).length === 0);
    assert.equal(await severity(inOuter), Information);
    assert.equal(await severity(inInner), Hint);
  });

  it('a rule is turned off where it is set most closely', async () => {
    const [outer, inner] = roots();
    const inOuter = await open(outer, 'off.md', longLetter);
    const inInner = await open(inner, 'off.md', longLetter);
    assert.equal(await severity(inInner), Hint);
    const settings = vscode.workspace.getConfiguration('kindRegrets', inner);
    const before = settings.inspect('severity')?.workspaceFolderValue;
    try {
      const ways = await chooseMore(await actions(inInner), 'in this folder');
      assert.deepEqual(ways, ['Turn the rule “long-sentence” off in this folder']);
      await until('silence in that folder', () => findings(inInner.uri).length === 0);
      assert.equal(await severity(inOuter), Information);
    } finally {
      await settings.update('severity', before, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    assert.equal(await severity(inInner), Hint);
  });

  it('a folder that goes takes no findings with it, and leaves none twice', async () => {
    const [, inner] = roots();
    const document = await open(inner, 'stays.md', longLetter);
    assert.equal(await severity(document), Hint);
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await until('the outer folder’s severity', () => findings(document.uri)[0]?.severity === Information);
    await staysAs(document, ['long-sentence']);
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: inner });
    await until('the inner folder’s severity', () => findings(document.uri)[0]?.severity === Hint);
    await staysAs(document, ['long-sentence']);
  });
});

const isOurs = ({ source }: vscode.Diagnostic): boolean => source === 'Kind Regrets';

/** Passes if just this is found, now and at each change until all checks are done. */
async function staysAs({ uri }: vscode.TextDocument, rules: readonly string[]): Promise<void> {
  const rulesNow = () => findings(uri).map(ruleOf);
  const seen = [rulesNow()];
  const listener = vscode.languages.onDidChangeDiagnostics(() => seen.push(rulesNow()));
  try {
    await checksSettled();
  } finally {
    listener.dispose();
  }
  for (const found of [...seen, rulesNow()]) assert.deepEqual(found, rules);
}
