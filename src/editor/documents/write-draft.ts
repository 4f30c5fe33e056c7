import * as vscode from 'vscode';
import { toDraft } from '../../letter/draft-text.ts';
import type { Letter } from '../../letter/letter.ts';
import { isOurs, languageOf } from './documents.ts';
import { editIn } from './apply-edits.ts';

/**
 * Writes the letter into the active draft if it is empty, else into a new one. One undo takes it out again.
 * @param quoted the message that it answers, to stand below it; empty for none
 * @returns the document that it stands in
 */
export async function writeDraft(letter: Letter, quoted: string): Promise<vscode.TextDocument> {
  const active = vscode.window.activeTextEditor;
  if (active && isEmptyDraft(active.document) && (await insert(active, letter, quoted)))
    return active.document;
  // Opened empty: text given as a new document's first content could not be undone.
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  await insert(await vscode.window.showTextDocument(document), letter, quoted);
  return document;
}

function isEmptyDraft(document: vscode.TextDocument): boolean {
  return isOurs(document) && document.getText().trim() === '';
}

/** Inserts as plain text, never as a snippet: `$` and `}` in a name are just that. False for a read-only document. */
async function insert(editor: vscode.TextEditor, letter: Letter, quoted: string): Promise<boolean> {
  const { active } = editor.selection;
  const { text, caretLine } = toDraft(letter, languageOf(editor.document), quoted);
  if (!(await editIn(editor, (edit) => edit.insert(active, text)))) return false;
  const end = editor.document.lineAt(active.line + caretLine).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(active, end));
  return true;
}
