import * as vscode from 'vscode';
import type { Edit, Finding } from '../../check/check.ts';
import { ruleOf } from '../../rules/index.ts';
import { applyEdits } from '../documents/apply-edits.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { isOurs } from '../documents/documents.ts';
import { openDocument } from '../documents/open-documents.ts';

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('kindRegrets');

const fixAllCommand = 'kindRegrets.fixAll';

/** Offers to fix all that is safe, also on save. */
export function registerFixAll(diagnostics: DiagnosticsManager): vscode.Disposable {
  return vscode.commands.registerCommand(fixAllCommand, async (uri?: vscode.Uri) => {
    const document = uri ? openDocument(uri) : vscode.window.activeTextEditor?.document;
    return document !== undefined && isOurs(document) && fixAll(diagnostics, document);
  });
}

/** A command in place of edits, which VS Code would apply to whatever text is there then. */
export function fixAllAction(
  diagnostics: DiagnosticsManager,
  document: vscode.TextDocument,
): vscode.CodeAction[] {
  if (safeEdits(diagnostics.read(document)).length === 0) return [];
  const title = vscode.l10n.t('Fix everything that doesn’t change your meaning');
  const action = new vscode.CodeAction(title, fixAllKind);
  action.command = { title, command: fixAllCommand, arguments: [document.uri] };
  return [action];
}

/** Whether anything was fixed. One undo takes all of it back. */
async function fixAll(diagnostics: DiagnosticsManager, document: vscode.TextDocument): Promise<boolean> {
  const edits = safeEdits(diagnostics.read(document));
  if (edits.length === 0) return false;
  return applyEdits(document, edits);
}

/** The edits of all fixes that are safe and the only one of their finding, as far as they do not touch each other. */
function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { rule, fixes } of findings) {
    const [fix, other] = fixes;
    if (!fix || other || ruleOf(rule)?.isSafe !== true) continue;
    const touches = fix.edits.some(({ span }) =>
      chosen.some((edit) => span.start <= edit.span.end && edit.span.start <= span.end),
    );
    if (!touches) chosen.push(...fix.edits);
  }
  return chosen;
}
