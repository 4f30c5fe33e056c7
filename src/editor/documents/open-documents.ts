import * as vscode from 'vscode';
import { isOurs, languageOf, readsLikeLetter, textOf } from './documents.ts';

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
  return text !== undefined && readsLikeLetter(text, languageOf(document));
}

/** The open document of this address. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
}

/** Whether a tab shows the document of this address; its text may not have been read yet. */
export function isShown(uri: string): boolean {
  return shown().some((one) => one.toString() === uri);
}

/** The names of the untitled documents that are open, without what stands before them in their addresses. */
export function untitledNames(): ReadonlySet<string> {
  const open = [...vscode.workspace.textDocuments.map(({ uri }) => uri), ...shown()];
  const untitled = open.filter(({ scheme }) => scheme === 'untitled');
  return new Set(untitled.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
}

/** The addresses of the documents in tabs. */
function shown(): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
}
