import * as vscode from 'vscode';
import type { Edit, Finding } from '../../check/check.ts';
import { ruleOf } from '../../rules/index.ts';
import { applyEdits } from '../documents/apply-edits.ts';
import { ChangeLog } from '../documents/change-log.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { toDiagnostic } from './diagnostics.ts';
import { toRange } from '../documents/to-range.ts';
import { selector } from '../documents/documents.ts';
import { openDocument } from '../documents/open-documents.ts';
import { fixAllAction, fixAllKind } from './fix-all.ts';
import { findAgain, type OfferedFix } from '../../check/offered-fix.ts';
import { refuse } from '../notify.ts';
import { silencingActions } from './suppression-actions.ts';

const applyFixCommand = 'kindRegrets.applyFix';
const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

/** Offers the findings' fixes in the light bulb, and the ways to have them silent. */
export function registerCodeActions(diagnostics: DiagnosticsManager): vscode.Disposable {
  const log = new ChangeLog();
  return vscode.Disposable.from(
    log,
    vscode.commands.registerCommand(applyFixCommand, (uri: vscode.Uri, fix: OfferedFix) =>
      applyFix(diagnostics, log, uri, fix),
    ),
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions: (document, range, context) =>
          actions(diagnostics, log.now, document, range, context),
      },
      { providedCodeActionKinds: [QuickFix, RefactorRewrite, fixAllKind] },
    ),
  );
}

/**
 * A fix that puts the writer's words in other ones is a quick fix in the light bulb, and a rewrite where somebody
 * asks for ways to refactor; so none is offered twice.
 */
function actions(
  diagnostics: DiagnosticsManager,
  moment: number,
  document: vscode.TextDocument,
  range: vscode.Range,
  { only }: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const asks = (kind: vscode.CodeActionKind): boolean => only?.contains(kind) ?? true;
  const found = diagnostics
    .findings(document)
    .filter(({ span }) => toRange(document, span).intersection(range));
  const offered: vscode.CodeAction[] = [];
  if (asks(QuickFix)) {
    for (const finding of found) offered.push(...fixActions(document, finding, moment, QuickFix));
    // Of several in a selection, the ways to silence the first: with all of them each way would stand there twice.
    offered.push(...found.slice(0, 1).flatMap((finding) => silencingActions(document, finding)));
  } else if (asks(RefactorRewrite)) {
    for (const finding of found) offered.push(...fixActions(document, finding, moment, RefactorRewrite));
  }
  // Fixing all is for those who ask for it: on save, or from the source actions.
  if (only && asks(fixAllKind)) offered.push(...fixAllAction(diagnostics, document));
  return offered;
}

function fixActions(
  document: vscode.TextDocument,
  finding: Finding,
  moment: number,
  kind: vscode.CodeActionKind,
): vscode.CodeAction[] {
  const { rule, fixes } = finding;
  const fitting = kind === RefactorRewrite ? fixes.filter(({ edits }) => rewrites(rule, edits)) : fixes;
  return fitting.map(({ title, edits, confidence }) => {
    const action = new vscode.CodeAction(title, kind);
    const fix: OfferedFix = { rule, title, edits, moment };
    action.command = { title, command: applyFixCommand, arguments: [document.uri, fix] };
    action.diagnostics = [toDiagnostic(document, finding)];
    action.isPreferred = fixes.length === 1 && confidence !== 'likely';
    return action;
  });
}

/** Whether words of the letter give way to others that may say something else. */
function rewrites(rule: string, edits: readonly Edit[]): boolean {
  if (ruleOf(rule)?.isSafe === true) return false;
  return edits.some(({ expected, text }) => expected.trim() !== '' && text.trim() !== '');
}

/** Applies a fix if it still fits the text, and says so if it does not. One undo takes it back. */
async function applyFix(
  diagnostics: DiagnosticsManager,
  log: ChangeLog,
  uri: vscode.Uri,
  offered: OfferedFix,
): Promise<boolean> {
  const document = openDocument(uri);
  const changes = document && log.since(document, offered.moment);
  const edits = changes && findAgain(offered, diagnostics.findings(document), document.getText(), changes);
  if (!edits) return refuse();
  return (await applyEdits(document, edits)) || refuse();
}
