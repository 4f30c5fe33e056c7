import * as vscode from 'vscode';
import { until, workspaceUri } from './support.ts';

/** Opens an untitled document that VS Code saves under this name in the workspace, without asking. */
export async function openNamed(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = workspaceUri(name).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, 'markdown');
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (text !== '') await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return editor;
}

/** Saves such a document; returns the file that it has become. */
export async function saveAs(draft: vscode.TextDocument, name: string): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(draft);
  await vscode.commands.executeCommand('workbench.action.files.save');
  return until('the file', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && !document.isUntitled && document.uri.path.endsWith(`/${name}`) && document;
  });
}
