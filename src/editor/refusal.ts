import * as vscode from 'vscode';

/** The open document of this address. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
}

/** Tells that an action was not done because the text it was offered for has changed. */
export function refuse(): false {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Nothing was changed: the text is no longer as it was when this fix was offered. Open the light bulb again for what fits now.',
    ),
  );
  return false;
}

/** Tells that a document takes no edits. */
export function cannotChange(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Nothing was written: this document cannot be changed.'),
  );
}
