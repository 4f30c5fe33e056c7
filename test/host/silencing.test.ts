import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, openFile, openUntitled, rulesFound, thanklessLetter, until } from './support.ts';

/** A letter with two findings of `casual-wording`: "Thx", "gonna". */
const slang = `Hi Nicole,

Thx for the invitation to interview. After careful consideration, I’m gonna stay in my current job. Let us stay in touch!

Cheers,
John
`;

const underlined = (document: vscode.TextDocument) =>
  findings(document.uri).map(({ range }) => document.getText(range));

async function shows(document: vscode.TextDocument, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  try {
    await until(`the underlines ${wanted}`, () => JSON.stringify(underlined(document)) === wanted);
  } catch (error) {
    throw new Error(`underlined are ${JSON.stringify(underlined(document))}`, { cause: error });
  }
}

async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind?.value,
  );
  return all.filter(({ command }) => command?.command.startsWith('kindRegrets.'));
}

/** The actions for the first finding of a document. */
async function actions(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  await rulesFound(document.uri);
  const [finding] = findings(document.uri);
  assert.ok(finding);
  // In a window that has just started, VS Code may not know yet whom to ask.
  return until('an action', async () => {
    const offered = await actionsAt(document, finding.range);
    return offered.length > 0 && offered;
  });
}

async function choose(offered: readonly vscode.CodeAction[], title: RegExp): Promise<unknown> {
  const action = offered.find((each) => title.test(each.title));
  assert.ok(action?.command, `no ${title} in ${offered.map((each) => each.title).join(', ')}`);
  return vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

const settings = () => vscode.workspace.getConfiguration('kindRegrets');

async function reset(): Promise<void> {
  await vscode.commands.executeCommand('kindRegrets.clearIgnored');
  await vscode.commands.executeCommand('notifications.clearAll');
  for (const key of ['severity', 'allowedPhrases']) {
    await settings().update(key, undefined, vscode.ConfigurationTarget.Global);
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
      [
        'Replace with “Thanks”',
        'Ignore here',
        'Always allow “Thx”',
        'Turn the rule “casual-wording” off',
        'Turn the rule “casual-wording” off in this workspace',
      ],
    );
    assert.deepEqual(
      offered.map(({ isPreferred }) => isPreferred === true),
      [true, false, false, false, false],
    );
    assert.ok(offered.every(({ edit }) => edit === undefined));
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

  it('ignores what is missing from a letter wherever that would be underlined', async () => {
    const editor = await openUntitled(thanklessLetter);
    const { document } = editor;
    const offered = await actions(document);
    assert.ok(offered.every(({ title }) => !title.startsWith('Always allow')));
    await choose(offered, /^Ignore in this letter$/u);
    await shows(document, []);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), 'Gardener\n'));
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
    await shows(document, []);
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
  });

  it('allows a phrase in all letters, for the user', async () => {
    const { document } = await openUntitled(slang);
    await choose(await actions(document), /^Always allow/u);
    await shows(document, ['gonna']);
    assert.deepEqual(settings().inspect('allowedPhrases')?.globalValue, ['Thx']);
    await shows((await openFile('allow.txt', slang.replace('Thx', 'THX'))).document, ['gonna']);
  });

  it('allows a phrase where phrases are set already, which would win over the user’s', async () => {
    await settings().update('allowedPhrases', ['gonna'], vscode.ConfigurationTarget.Workspace);
    const { document } = await openUntitled(slang);
    await shows(document, ['Thx']);
    await choose(await actions(document), /^Always allow/u);
    await shows(document, []);
    assert.deepEqual(settings().inspect('allowedPhrases')?.workspaceValue, ['gonna', 'Thx']);
  });

  for (const [title, target] of [
    [/off$/u, 'globalValue'],
    [/in this workspace$/u, 'workspaceValue'],
  ] as const) {
    it(`turns a rule off and leaves the others as they are set (${target})`, async () => {
      const scope =
        target === 'globalValue' ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
      await settings().update('severity', { filler: 'off' }, scope);
      const { document } = await openUntitled(slang);
      await choose(await actions(document), title);
      await shows(document, []);
      const set = settings().inspect<object>('severity');
      assert.deepEqual(set?.[target], { filler: 'off', 'casual-wording': 'off' });
    });
  }

  it('does not offer to turn a rule off where that would do nothing', async () => {
    await settings().update(
      'severity',
      { 'casual-wording': 'warning' },
      vscode.ConfigurationTarget.Workspace,
    );
    const { document } = await openUntitled(slang);
    const titles = (await actions(document)).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Turn')),
      ['Turn the rule “casual-wording” off in this workspace'],
    );
  });
});

describe('fix all', () => {
  afterEach(reset);

  const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('kindRegrets');
  const all = new vscode.Range(0, 0, 9, 0);
  const mended = slang.replace('Thx', 'Thanks').replace('gonna', 'going to');

  for (const kind of [vscode.CodeActionKind.Source, vscode.CodeActionKind.SourceFixAll, fixAllKind]) {
    it(`mends what is safe when asked for ${kind.value}, and one undo takes it back`, async () => {
      const { document } = await openUntitled(slang);
      const [action, ...others] = await actionsAt(document, all, kind);
      assert.equal(action?.kind?.value, fixAllKind.value);
      assert.deepEqual(others, []);
      await choose([action], /./u);
      assert.equal(document.getText(), mended);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), slang);
    });
  }

  it('leaves what says something else to its writer', async () => {
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    assert.deepEqual(await actionsAt(document, all, fixAllKind), []);
    await vscode.commands.executeCommand('kindRegrets.fixAll');
    assert.equal(document.getText(), thanklessLetter);
  });

  it('happens on save for those who set it', async () => {
    const editorSettings = vscode.workspace.getConfiguration('editor');
    const { document } = await openFile('save.md', '');
    const key = 'codeActionsOnSave';
    await editorSettings.update(key, { [fixAllKind.value]: 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), slang));
      await vscode.commands.executeCommand('workbench.action.files.save');
      assert.equal(document.getText(), mended);
      assert.equal(document.isDirty, false);
    } finally {
      await editorSettings.update(key, undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('rewrites', () => {
  afterEach(reset);

  const hedged = `Dear Nicole,

Thank you for inviting me to the interview. Unfortunately, I might not be able to attend. I would be glad to stay in touch.

Best regards,
John Doe
`;

  it('are offered as such where somebody asks for refactorings, and once in the light bulb', async () => {
    const { document } = await openUntitled(hedged);
    assert.deepEqual(await rulesFound(document.uri), ['hedged-decline']);
    const [finding] = findings(document.uri);
    assert.ok(finding);
    const { Refactor, RefactorRewrite, QuickFix } = vscode.CodeActionKind;
    for (const kind of [Refactor, RefactorRewrite]) {
      const rewrites = await actionsAt(document, finding.range, kind);
      assert.deepEqual(
        rewrites.map((each) => each.kind?.value),
        [RefactorRewrite.value],
      );
    }
    const fixes = await actionsAt(document, finding.range);
    assert.ok(fixes.every((each) => each.kind?.value === QuickFix.value));
    assert.ok(await choose(await actionsAt(document, finding.range, Refactor), /decided/u));
    assert.match(document.getText(), /I have decided to decline\./u);
  });
});
