import type * as vscode from 'vscode';

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
