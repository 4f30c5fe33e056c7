import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needKeyboard } from './keyboard.ts';
import { actions, actionsAt, choose, chooseMore, shows, slang } from './offered.ts';
import { closeAll, openFile, openUntitled, staysSilent, thanklessLetter } from './support.ts';

const settings = () => vscode.workspace.getConfiguration('kindRegrets');

async function reset(): Promise<void> {
  await vscode.commands.executeCommand('kindRegrets.clearIgnored');
  await vscode.commands.executeCommand('notifications.clearAll');
  for (const key of ['severity', 'allowedPhrases', 'run']) {
    const set = settings().inspect(key);
    // VS Code takes its time, also to take out what is not there.
    if (set?.globalValue !== undefined)
      await settings().update(key, undefined, vscode.ConfigurationTarget.Global);
    if (set?.workspaceValue !== undefined)
      await settings().update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
  await closeAll();
}

describe('silencing', () => {
  afterEach(reset);

  it('is offered below the fixes, and none of it preferred', async () => {
    const { document } = await openUntitled(slang);
    const offered = await actions(document);
    assert.deepEqual(
      offered.map(({ title }) => title),
      ['Replace with “Thanks”', 'Ignore here', 'More…'],
    );
    assert.deepEqual(
      offered.map(({ isPreferred }) => isPreferred === true),
      [true, false, false],
    );
    assert.ok(offered.every(({ edit }) => edit === undefined));
  });

  it('is offered once for all that is selected', async () => {
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx', 'gonna']);
    await actions(document);
    const offered = await actionsAt(document, new vscode.Range(0, 0, document.lineCount, 0));
    assert.deepEqual(
      offered.map(({ title }) => title),
      ['Replace with “Thanks”', 'Replace with “going to”', 'Ignore here', 'More…'],
    );
  });

  it('ignores one finding, leaves the letter as it is, and remembers it when the file is opened again', async () => {
    const { document } = await openFile('ignore.md', slang);
    await choose(await actions(document), /^Ignore here$/u);
    await shows(document, ['gonna']);
    assert.equal(document.getText(), slang);
    await closeAll();
    await shows((await openFile('ignore.md', slang)).document, ['gonna']);
    await vscode.commands.executeCommand('kindRegrets.clearIgnored');
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('ignore.md'));
    assert.ok(open);
    await shows(open, ['Thx', 'gonna']);
  });

  it('leaves the other findings, also where checks run only when somebody asks', async () => {
    await settings().update('run', 'manual', vscode.ConfigurationTarget.Global);
    const { document } = await openUntitled(slang);
    await vscode.commands.executeCommand('kindRegrets.check');
    await shows(document, ['Thx', 'gonna']);
    await choose(await actions(document), /^Ignore here$/u);
    await shows(document, ['gonna']);
    await vscode.commands.executeCommand('kindRegrets.clearIgnored');
    await shows(document, ['Thx', 'gonna']);
  });

  it('ignores what is missing from a letter wherever that would be underlined', async () => {
    const editor = await openUntitled(thanklessLetter);
    const { document } = editor;
    const offered = await actions(document);
    await choose(offered, /^Ignore in this letter$/u);
    await shows(document, []);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), 'Gardener\n'));
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
    await staysSilent(document.uri);
  });

  it('heeds comments in Markdown, also while they are written', async () => {
    const editor = await openUntitled(slang);
    await shows(editor.document, ['Thx', 'gonna']);
    const comment = '<!-- kind-regrets-ignore casual-wording -->\n';
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), comment));
    await shows(editor.document, []);
    await editor.edit((edit) => edit.delete(new vscode.Range(2, 0, 3, 0)));
    await shows(editor.document, ['Thx', 'gonna']);
  });

  it('refuses to ignore what is no longer there', async () => {
    const editor = await openUntitled(slang);
    const offered = await actions(editor.document);
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 0, 2, 3), 'Thanks'));
    assert.equal(await choose(offered, /^Ignore here$/u), false);
    assert.equal(await choose(offered, /^More…$/u), false);
  });
});

describe('more of silencing', () => {
  needKeyboard();
  afterEach(reset);

  it('goes from the narrowest way to the widest, and none is taken by an escape', async () => {
    const { document } = await openUntitled(slang);
    assert.deepEqual(await chooseMore(await actions(document)), [
      'Always allow “Thx”',
      'Turn the rule “casual-wording” off in this workspace',
      'Turn the rule “casual-wording” off everywhere',
    ]);
    await shows(document, ['Thx', 'gonna']);
  });

  it('allows no words where none of them is wrong', async () => {
    const { document } = await openUntitled(thanklessLetter);
    assert.deepEqual(await chooseMore(await actions(document)), [
      'Turn the rule “no-thanks” off in this workspace',
      'Turn the rule “no-thanks” off everywhere',
    ]);
  });

  it('allows a phrase in all letters, for the user', async () => {
    const { document } = await openUntitled(slang);
    await chooseMore(await actions(document), 'Always allow');
    await shows(document, ['gonna']);
    assert.deepEqual(settings().inspect('allowedPhrases')?.globalValue, ['Thx']);
    await shows((await openFile('allow.txt', slang.replace('Thx', 'THX'))).document, ['gonna']);
  });

  it('allows a phrase where phrases are set already, which would win over the user’s', async () => {
    await settings().update('allowedPhrases', ['gonna'], vscode.ConfigurationTarget.Workspace);
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx']);
    await chooseMore(await actions(document), 'Always allow');
    await shows(document, []);
    assert.deepEqual(settings().inspect('allowedPhrases')?.workspaceValue, ['gonna', 'Thx']);
  });

  it('turns a rule off for which the folder has a severity', async () => {
    await settings().update(
      'severity',
      { 'casual-wording': 'warning' },
      vscode.ConfigurationTarget.Workspace,
    );
    const { document } = await openFile('folder.md', slang);
    const ways = await chooseMore(await actions(document), 'in this workspace');
    assert.deepEqual(
      ways.filter((way) => way.startsWith('Turn the rule')),
      ['Turn the rule “casual-wording” off in this workspace'],
    );
    await shows(document, []);
  });

  it('puts no name into the settings', async () => {
    const { document } = await openUntitled(
      slang.replace('Hi Nicole', 'To: Anna Braun <anna@example.com>\n\nHi Nicole'),
    );
    const offered = await actions(document, 'Nicole');
    assert.deepEqual(
      offered.map(({ title }) => title),
      ['Change to “Anna”', 'Ignore here', 'More…'],
    );
    assert.equal(offered[0]?.isPreferred ?? false, false, 'which name is right is for the writer to say');
    assert.deepEqual(await chooseMore(offered), [
      'Turn the rule “name-mismatch” off in this workspace',
      'Turn the rule “name-mismatch” off everywhere',
    ]);
  });

  for (const [way, target] of [
    ['everywhere', 'globalValue'],
    ['in this workspace', 'workspaceValue'],
  ] as const) {
    it(`turns a rule off and leaves the others as they are set (${target})`, async () => {
      const scope =
        target === 'globalValue' ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
      await settings().update('severity', { filler: 'off' }, scope);
      const { document } = await openUntitled(slang);
      await chooseMore(await actions(document), way);
      await shows(document, []);
      const set = settings().inspect<object>('severity');
      assert.deepEqual(set?.[target], { filler: 'off', 'casual-wording': 'off' });
    });
  }
});
