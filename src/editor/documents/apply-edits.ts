import * as vscode from 'vscode';
import type { Edit } from '../../check/check.ts';
import { toRange } from './to-range.ts';

/**
 * Makes edits that are meant for the document as it is now; one undo takes them back. In an editor VS Code holds them
 * against the text in the very moment, else a little before: somebody may type in between.
 * @returns whether that was done, all of it or nothing
 */
export async function applyEdits(document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const replacements = edits.map(({ span, text }) => ({ range: toRange(document, span), text }));
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  if (editor) {
    return editIn(editor, (edit) => {
      for (const { range, text } of replacements) edit.replace(range, text);
    });
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, text } of replacements) edit.replace(document.uri, range, text);
  return vscode.workspace.applyEdit(edit);
}

/**
 * Edits the document in its editor; one undo takes that back. The edits must change something.
 * @returns whether that was done: VS Code says yes of a read-only editor too, and leaves the text as it was
 */
export async function editIn(
  editor: vscode.TextEditor,
  edit: (builder: vscode.TextEditorEdit) => void,
): Promise<boolean> {
  const { version } = editor.document;
  return (await editor.edit(edit)) && editor.document.version !== version;
}
