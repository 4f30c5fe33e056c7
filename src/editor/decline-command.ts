import * as vscode from 'vscode';
import { compose } from '../letter/compose.ts';
import { toMarkdown, toPlainText } from '../letter/draft-text.ts';
import type { Letter } from '../letter/letter.ts';
import { singleLine } from '../letter/sanitise.ts';
import { declineSteps } from '../wizard/decline.ts';
import { runWizard } from '../wizard/run.ts';
import { askWith } from './ask.ts';
import { isOurs, languageOf } from './documents.ts';
import { rememberedName, rememberName } from './settings.ts';

export function registerDeclineCommand(): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.decline', decline);
}

async function decline(): Promise<void> {
  const answers = await runWizard(declineSteps, askWith(vscode.l10n.t('Decline an Interview')), {
    name: rememberedName(),
  });
  if (!answers) return;
  const { recipient = '', role = '', company = '', name = '' } = answers;
  await write(compose({ ...answers, recipient, role, company, name }));
  await remember(singleLine(name));
}

/** Into the active draft if it is empty, else into a new one. One undo takes the letter out again. */
async function write(letter: Letter): Promise<void> {
  const active = vscode.window.activeTextEditor;
  if (active && isEmptyDraft(active.document) && (await insert(active, letter))) return;
  // Opened empty: text given as a new document's first content could not be undone.
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  await insert(await vscode.window.showTextDocument(document), letter);
}

function isEmptyDraft(document: vscode.TextDocument): boolean {
  return isOurs(document) && document.getText().trim() === '';
}

/** Inserts as plain text, never as a snippet: `$` and `}` in a name are just that. False for a read-only document. */
async function insert(editor: vscode.TextEditor, letter: Letter): Promise<boolean> {
  const { active } = editor.selection;
  const text = languageOf(editor.document) === 'markdown' ? toMarkdown(letter) : toPlainText(letter);
  if (!(await editor.edit((edit) => edit.insert(active, text)))) return false;
  const end = editor.document.lineAt(active.line + thanksLine(text)).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(active, end));
  return true;
}

/** The paragraph of thanks: the place for a word of one's own. Headers, greeting and it are set off by empty lines. */
function thanksLine(text: string): number {
  return text.split('\n').indexOf('') + 3;
}

async function remember(name: string): Promise<void> {
  try {
    await rememberName(name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The letter is written, but your name could not be remembered: {0}', reason),
    );
  }
}
