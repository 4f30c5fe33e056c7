import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, slang } from './offered.ts';
import { closeAll, findings, openFile, openUntitled, rulesFound, thanklessLetter } from './support.ts';

describe('fix all', () => {
  afterEach(closeAll);

  const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('kindRegrets');
  const all = new vscode.Range(0, 0, 9, 0);
  const mended = slang.replace('Thx', 'Thanks').replace('gonna', 'going to');

  for (const kind of [vscode.CodeActionKind.Source, vscode.CodeActionKind.SourceFixAll, fixAllKind]) {
    it(`mends what is safe when asked for ${kind.value}, and one undo takes it back`, async () => {
      const { document } = await openUntitled(slang);
      await rulesFound(document.uri);
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
  afterEach(closeAll);

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
