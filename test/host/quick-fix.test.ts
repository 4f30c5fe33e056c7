import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  fixesAt,
  longLetter,
  openUntitled,
  rulesFound,
  thanklessLetter,
  until,
} from './support.ts';

/** The fixes offered for the first finding. */
async function fixes(
  document: vscode.TextDocument,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  await rulesFound(document.uri);
  const [finding] = findings(document.uri);
  assert.ok(finding);
  await fixesAt(document, finding.range);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    kind?.value,
  );
  return actions.filter(({ command }) => command?.command === 'kindRegrets.applyFix');
}

async function apply(action: vscode.CodeAction | undefined): Promise<boolean> {
  assert.ok(action?.command);
  assert.equal(action.edit, undefined, 'a held edit would be applied to whatever text is there then');
  return vscode.commands.executeCommand<boolean>(action.command.command, ...(action.command.arguments ?? []));
}

describe('quick fix', () => {
  afterEach(closeAll);

  for (const letter of [thanklessLetter, longLetter, thanklessLetter.replaceAll('\n', '\r\n')]) {
    it('mends the text, and one undo takes it back', async () => {
      const { document } = await openUntitled(letter);
      const [fix] = await fixes(document);
      const [finding] = findings(document.uri);
      assert.ok(await apply(fix));
      assert.notEqual(document.getText(), letter);
      await until('the finding to go', () =>
        findings(document.uri).every((found) => found.message !== finding?.message),
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), letter);
    });
  }

  it('is a quick fix and nothing else', async () => {
    const { document } = await openUntitled(thanklessLetter);
    const [fix] = await fixes(document, vscode.CodeActionKind.QuickFix);
    assert.equal(fix?.kind?.value, vscode.CodeActionKind.QuickFix.value);
    assert.equal(fix.isPreferred, true);
    assert.deepEqual(await fixes(document, vscode.CodeActionKind.Refactor), []);
  });

  it('follows the text when it has moved', async () => {
    const editor = await openUntitled(thanklessLetter);
    const fresh = await fixes(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Subject: Interview Invitation\n\n'));
    assert.ok(await apply(fresh[0]));
    assert.match(editor.document.getText(), /^Subject: .*\n\nDear Nicole,\n\nThank you .*\n\nAfter/);
  });

  it('is refused when the text is no longer what it was made for', async () => {
    const editor = await openUntitled(thanklessLetter);
    const [stale] = await fixes(editor.document);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(2, 0), 'Thank you so much for the invitation. '),
    );
    const text = editor.document.getText();
    assert.equal(await apply(stale), false);
    assert.equal(editor.document.getText(), text);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is refused when the document is closed', async () => {
    const { document } = await openUntitled(thanklessLetter);
    const [stale] = await fixes(document);
    await closeAll();
    assert.equal(await apply(stale), false);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('hover', () => {
  afterEach(closeAll);

  it('tells why and shows what is better, in two lines that can run nothing', async () => {
    const { document } = await openUntitled(thanklessLetter);
    await rulesFound(document.uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 2),
    );
    const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
    const ours = texts.find(({ value }) => value.includes('made time for you'));
    const [, example, ...more] = ours?.value.split('\n\n') ?? [];
    assert.match(example ?? '', /^For example: “Thank you very much for considering me/u);
    assert.deepEqual(more, []);
    assert.ok(
      texts.every(({ value }) => !value.includes('arXiv')),
      'sources are on the rule’s page',
    );
    assert.ok(!ours?.isTrusted && !ours?.supportHtml);
    assert.ok(texts.every(({ value }) => !value.includes('Nicole')));
  });
});
