import * as vscode from 'vscode';

/** Whether a tab shows the document of this address; its text may not have been read yet. */
export function isShown(uri: string): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri);
}
