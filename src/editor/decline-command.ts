import * as vscode from 'vscode';
import { compose } from '../letter/compose.ts';
import { toDraft } from '../letter/draft-text.ts';
import type { Letter } from '../letter/letter.ts';
import { singleLine } from '../letter/sanitise.ts';
import { declineSteps } from '../wizard/decline.ts';
import { prefill } from '../wizard/prefill.ts';
import { toAnswers } from '../wizard/replies.ts';
import { runWizard } from '../wizard/run.ts';
import { askWith } from './ask.ts';
import { isOurs, languageOf } from './documents.ts';
import { judgeReason } from './judge-reason.ts';
import { rememberedName, rememberName } from './settings.ts';

export function registerDeclineCommand(): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.decline', decline);
}

async function decline(): Promise<void> {
  const steps = declineSteps({ judge: judgeReason });
  const known = prefill(undefined, { name: rememberedName() }, new Date());
  const replies = await runWizard(steps, askWith(vscode.l10n.t('Decline an Interview')), known);
  if (!replies) return;
  const answers = toAnswers(replies);
  await write(compose(answers));
  await remember(singleLine(answers.name));
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
  const { text, caretLine } = toDraft(letter, languageOf(editor.document));
  if (!(await editor.edit((edit) => edit.insert(active, text)))) return false;
  const end = editor.document.lineAt(active.line + caretLine).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(active, end));
  return true;
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
