import * as vscode from 'vscode';
import { checklist } from '../../check/checklist.ts';
import { isOurs, languageOf, textOf } from './documents.ts';
import { isShown } from './shown.ts';

/**
 * The editor that a command is meant for: the one in front. Where none is in front, as when the walkthrough is, it is
 * that of the letter in a tab, if there is only one.
 */
export async function editorInFront(): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor) return isOurs(editor.document) ? editor : undefined;
  const [letter, other] = vscode.workspace.textDocuments.filter(isLetterInTab);
  return letter && !other ? vscode.window.showTextDocument(letter) : undefined;
}

function isLetterInTab(document: vscode.TextDocument): boolean {
  if (!isOurs(document) || !isShown(document.uri.toString())) return false;
  const text = textOf(document);
  return text !== undefined && checklist(text, { languageId: languageOf(document) }).kind === 'letter';
}
