import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearEditors, twoEnters, invitation, letter, row, set } from './copied-invitation.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import {
  activeText,
  backAtFirst,
  change,
  decline,
  forget,
  hidden,
  listed,
  sampleAnswers,
  shown,
} from './questions.ts';
import { openNamed, saveAs } from './saving.ts';
import {
  closeAll,
  openUntitled,
  rulesFound,
  sampleLetter,
  staysSilent,
  until,
  workspaceUri,
} from './support.ts';

/** Passes if the document answers an invitation, by a clock that has run out: that of the extension host runs ahead. */
async function isLate(uri: vscode.Uri): Promise<void> {
  const real = globalThis.Date;
  const now = () => real.now() + threeDays;
  globalThis.Date = new Proxy(real, {
    construct: (date, args: []) => (args.length === 0 ? new date(now()) : Reflect.construct(date, args)),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  });
  try {
    // Has the clock looked at.
    await set('replyWithinHours', 1);
    assert.deepEqual(await rulesFound(uri), ['late-reply']);
  } finally {
    globalThis.Date = real;
    await set('replyWithinHours', undefined);
  }
}

const threeDays = 3 * 86_400_000;

describe('an open invitation', () => {
  needKeyboard();
  afterEach(async () => {
    await clearEditors();
    await forget();
  });

  it('is listed with the hours left; its draft opens again, and it is marked answered and dismissed', async () => {
    await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    await keyboard([{ waitFor: '.pane:has-text("Invitations") :text("No invitation is waiting")' }]);
    await vscode.env.clipboard.writeText(invitation());
    await decline(twoEnters);
    await closeAll();
    await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    await keyboard([
      { waitFor: row('44 hours left · Accountant Specialist') },
      // A double click opens one draft all the same.
      { click: row('Chocolate Works') },
      { click: row('Chocolate Works') },
    ]);
    await until('the draft', () => activeText() === letter);
    // A second draft would be there before the document that is opened by the same steps later.
    await openUntitled('The marker');
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
    await keyboard([
      { click: `${row('Chocolate Works')} .action-label.codicon-check` },
      { waitFor: row('answered') },
      { click: `${row('Chocolate Works')} .action-label.codicon-close` },
      { waitFor: '.pane:has-text("Invitations") :text("No invitation is waiting")' },
    ]);
  });

  it('reminds when its answer is due, once', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await decline(twoEnters);
    await set('replyWithinHours', 1);
    try {
      // VS Code under test shows nothing on top of its window; its list has everything.
      await vscode.commands.executeCommand('notifications.showList');
      const reminder =
        '.notifications-center .notification-list-item:has-text("Accountant Specialist at Chocolate Works: a good time to answer")';
      await keyboard([
        { waitFor: reminder },
        { click: `${reminder} .monaco-button:has-text("Mark Answered")` },
        { waitGone: reminder },
      ]);
      await vscode.commands.executeCommand('kindRegrets.invitations.focus');
      await keyboard([{ waitFor: row('answered') }]);
    } finally {
      await set('replyWithinHours', undefined);
    }
  });

  it('that came longer ago has its apology, and the draft is underlined without it', async () => {
    await decline([shown(1), ...change('When it came', 'Earlier'), backAtFirst, ...sampleAnswers]);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    const apology = ' Please accept my apologies for the late reply.';
    assert.ok(document.getText().includes(apology));
    await staysSilent(document.uri);
    const start = document.positionAt(document.getText().indexOf(apology));
    await editor.edit((edit) => edit.delete(new vscode.Range(start, start.translate(0, apology.length))));
    assert.equal(document.getText(), `\n${sampleLetter}`);
    assert.deepEqual(await rulesFound(document.uri), ['late-reply']);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    assert.deepEqual(await rulesFound(document.uri), ['late-reply']);
  });

  it('whose draft was in time is late when the clock says so', async () => {
    await decline(sampleAnswers);
    const uri = vscode.window.activeTextEditor?.document.uri;
    assert.ok(uri);
    await staysSilent(uri);
    await isLate(uri);
  });

  it('keeps its draft when that is saved', async () => {
    await decline(sampleAnswers);
    // A name of its own for each try: VS Code asks before it writes over a file.
    const name = `saved-${Date.now()}`;
    // Before it has read the folder, the dialog takes no Enter, and the name is not selected up to its ending.
    await keyboard([
      { press: 'Control+s' },
      { waitFor: listed('..') },
      { type: name },
      { press: 'Enter' },
      hidden,
    ]);
    const editor = await until('the file', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith(`/${name}.md`) && active;
    });
    await until('its text', () => editor.document.getText() === `\n${sampleLetter}`);
    await staysSilent(editor.document.uri);
    await isLate(editor.document.uri);
  });

  it('goes with its draft, trimmed as it is saved, into a folder that is renamed', async () => {
    const folder = `folder-${Date.now()}`;
    const { document: draft } = await openNamed(`${folder}/letter.md`, '');
    await decline(sampleAnswers);
    assert.equal(draft.getText(), sampleLetter);
    const files = vscode.workspace.getConfiguration('files');
    const trim = async (value: true | undefined) =>
      files.update('trimTrailingWhitespace', value, vscode.ConfigurationTarget.Global);
    const editor = await vscode.window.showTextDocument(draft);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, draft.lineAt(0).text.length), '  '));
    await trim(true);
    try {
      const document = await saveAs(draft, 'letter.md');
      await until('the letter without what was trimmed', () => document.getText() === sampleLetter);
      await isLate(document.uri);
    } finally {
      await trim(undefined);
    }
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(workspaceUri(folder), workspaceUri(`${folder}-2`));
    assert.ok(await vscode.workspace.applyEdit(renaming));
    const { uri } = await vscode.workspace.openTextDocument(workspaceUri(`${folder}-2/letter.md`));
    await vscode.window.showTextDocument(uri);
    await isLate(uri);
  });
});
