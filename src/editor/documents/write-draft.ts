import * as vscode from 'vscode';
import { toDraft } from '../../letter/draft-text.ts';
import type { Letter } from '../../letter/letter.ts';
import { asFileName } from '../../text/file-name.ts';
import { newNumber } from '../ids.ts';
import { isOurs, languageOf } from './documents.ts';
import { editIn } from './apply-edits.ts';
import { openDocument, untitledNames } from './open-documents.ts';

/**
 * Writes the letter into the active draft if it is empty, else into a new one. One undo takes it out again.
 * @param name what the tab of a new draft says; it is also what VS Code proposes to save it as
 * @param quoted the message that it answers, to stand below it; empty for none
 * @returns the document that it stands in
 */
export async function writeDraft(letter: Letter, name: string, quoted: string): Promise<vscode.TextDocument> {
  const active = vscode.window.activeTextEditor;
  if (active && isEmptyDraft(active.document) && (await insert(active, letter, quoted)))
    return active.document;
  const document = await newDraft(name);
  // VS Code would call an untitled document by its first line, whoever stands there, if there were words in it.
  await insert(await vscode.window.showTextDocument(document), letter, quoted, '\n');
  return document;
}

function isEmptyDraft(document: vscode.TextDocument): boolean {
  return isOurs(document) && document.getText().trim() === '';
}

/** An empty untitled Markdown document. Empty, as text given as its first content could not be undone. */
async function newDraft(name: string): Promise<vscode.TextDocument> {
  const uri = freeUri(asFileName(name));
  // `openTextDocument` would take the name for that of a file, dirty from the start and saved without asking where.
  await vscode.commands.executeCommand('vscode.open', uri);
  const document = openDocument(uri);
  if (!document) return vscode.workspace.openTextDocument({ language: 'markdown' });
  return document.languageId === 'markdown'
    ? document
    : vscode.languages.setTextDocumentLanguage(document, 'markdown');
}

/**
 * An address that no document has, in this window or another, and of a name that none has in this one. VS Code takes an
 * untitled document for a file that is to come unless it is called by a number somewhere, as its own are. Two tabs of a
 * browser on one folder have their backups in common, by address: under the same one, each would write over the other's.
 */
function freeUri(name: string): vscode.Uri {
  const taken = untitledNames();
  for (let number = 1; ; number++) {
    const file = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(file))
      return vscode.Uri.from({ scheme: 'untitled', path: `Untitled-${newNumber()}/${file}` });
  }
}

/**
 * Inserts as plain text, never as a snippet: `$` and `}` in a name are just that. False for a read-only document.
 * @param above what is to stand above the letter
 */
async function insert(
  editor: vscode.TextEditor,
  letter: Letter,
  quoted: string,
  above = '',
): Promise<boolean> {
  const { active } = editor.selection;
  const { text, caretLine } = toDraft(letter, languageOf(editor.document), quoted);
  if (!(await editIn(editor, (edit) => edit.insert(active, above + text)))) return false;
  const line = active.line + above.length + caretLine;
  const end = editor.document.lineAt(line).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(active, end));
  return true;
}
