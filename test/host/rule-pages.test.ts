import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasKeyboard, keyboard } from './keyboard.ts';
import { closeAll, findings, longLetter, openUntitled, rulesFound, until } from './support.ts';

const page = vscode.Uri.parse('kind-regrets-rule:/long-sentence.md');

/** Whether the active tab shows the page in the Markdown preview. */
function previewIsShown(): boolean {
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof vscode.TabInputCustom && input.uri.toString() === page.toString();
}

describe('the pages of rules', () => {
  afterEach(closeAll);

  it('are where the codes of diagnostics lead', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    const [finding] = findings(document.uri);
    assert.ok(typeof finding?.code === 'object');
    assert.equal(finding.code.target.toString(), page.toString());
    const opened = await vscode.workspace.openTextDocument(finding.code.target);
    assert.equal(opened.languageId, 'markdown');
    assert.match(opened.getText(), /^# long-sentence\n/);
  });

  it('say so where there is none', async () => {
    const document = await vscode.workspace.openTextDocument(page.with({ path: '/no-such-rule.md' }));
    assert.match(document.getText(), /no rule “no-such-rule”/);
  });

  it('open in the preview by the command', async () => {
    await vscode.commands.executeCommand('kindRegrets.explainRule', 'long-sentence');
    await until('the preview', previewIsShown);
  });

  it('open at a click on the code in the hover, and are picked from a list', async function () {
    if (!(await hasKeyboard())) this.skip();
    const editor = await openUntitled(longLetter);
    await rulesFound(editor.document.uri);
    const [finding] = findings(editor.document.uri);
    assert.ok(finding);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await keyboard([
      { press: 'Control+k' },
      { press: 'Control+i' },
      { click: '.monaco-hover:not(.hidden) a.code-link' },
    ]);
    await until('the preview', previewIsShown);
    await closeAll();
    const explained = vscode.commands.executeCommand('kindRegrets.explainRule');
    await keyboard([
      { waitFor: '.quick-input-title:has-text("Explain a Rule")' },
      { type: 'long-sentence' },
      { press: 'Enter' },
    ]);
    await explained;
    await until('the preview', previewIsShown);
  });
});
