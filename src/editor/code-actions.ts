import * as vscode from 'vscode';
import type { Checking } from './checking.ts';
import { toDiagnostic, toRange } from './diagnostics.ts';
import { selector } from './documents.ts';
import { findAgain, type OfferedFix } from './offered-fix.ts';

const applyFixCommand = 'kindRegrets.applyFix';

/** Offers the findings' fixes in the light bulb. */
export function registerCodeActions(checking: Checking): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(applyFixCommand, (uri: vscode.Uri, fix: OfferedFix) =>
      applyFix(checking, uri, fix),
    ),
    vscode.languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, range, context) => quickFixes(checking, document, range, context) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function quickFixes(
  checking: Checking,
  document: vscode.TextDocument,
  range: vscode.Range,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const kind = vscode.CodeActionKind.QuickFix;
  if (only && !only.contains(kind)) return [];
  return checking
    .findings(document)
    .filter(({ span }) => toRange(document, span).intersection(range))
    .flatMap((finding) =>
      finding.fixes.map(({ title, edits }) => {
        const action = new vscode.CodeAction(title, kind);
        const fix: OfferedFix = { rule: finding.rule, title, edits };
        action.command = { title, command: applyFixCommand, arguments: [document.uri, fix] };
        action.diagnostics = [toDiagnostic(document, finding)];
        action.isPreferred = finding.fixes.length === 1;
        return action;
      }),
    );
}

/** Applies a fix if it still fits the text, and says so if it does not. One undo takes it back. */
async function applyFix(checking: Checking, uri: vscode.Uri, offered: OfferedFix): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const edits = document && findAgain(offered, checking.findings(document), document.getText());
  if (document && edits) {
    const edit = new vscode.WorkspaceEdit();
    for (const { span, text } of edits) edit.replace(uri, toRange(document, span), text);
    if (await vscode.workspace.applyEdit(edit)) return true;
  }
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Nothing was changed: the text is no longer as it was when this fix was offered. Open the light bulb again for what fits now.',
    ),
  );
  return false;
}
