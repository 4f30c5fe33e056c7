import * as vscode from 'vscode';
import type { Checklist } from '../../check/checklist.ts';
import { isToLookAt } from '../../check/finding.ts';
import { isOurs } from '../documents/documents.ts';
import { checklistCommand } from './checklist-pick.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';

const sendCommand = 'kindRegrets.sendDraft';

/** Beside the count of problems. On the right, where VS Code's own items stand, a narrow window has no room for more. */
const priority = 45;

/**
 * The word that a writer looks for at the end, in the status bar while a letter or a message is in front: ready to
 * send, or how much is to be looked at first. Selecting it leads to the ways to send, or to the list. What is optional
 * is not counted, and what is still being written is not judged.
 */
export function registerLetterStatus(diagnostics: DiagnosticsManager): vscode.Disposable {
  const { window } = vscode;
  const item = window.createStatusBarItem('kindRegrets.letter', vscode.StatusBarAlignment.Left, priority);
  item.name = vscode.l10n.t('Kind Regrets: Letter');
  const update = () => {
    const word = wordOn(diagnostics, window.activeTextEditor?.document);
    if (!word) return item.hide();
    item.text = `$(${word.icon}) ${word.text}`;
    item.tooltip = word.leadsTo;
    item.command = word.command;
    item.accessibilityInformation = {
      label: vscode.l10n.t('Kind Regrets: {0}. {1}', word.text, word.leadsTo),
      role: 'button',
    };
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    diagnostics.onDidPublish(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

interface Word {
  readonly icon: string;
  readonly text: string;
  readonly command: string;
  /** What happens when it is selected. */
  readonly leadsTo: string;
}

/** Undefined where no letter is in front, or none that is checked. */
function wordOn(
  diagnostics: DiagnosticsManager,
  document: vscode.TextDocument | undefined,
): Word | undefined {
  if (!document || !isOurs(document)) return undefined;
  const status = diagnostics.status(document);
  if (typeof status === 'string' || status.kind === 'other') return undefined;
  const { l10n } = vscode;
  const list = {
    command: checklistCommand,
    leadsTo: l10n.t('Shows what the letter has and what to look at.'),
  };
  const count = diagnostics.findings(document).filter(isToLookAt).length;
  if (count > 0) {
    const text = count === 1 ? l10n.t('1 to look at') : l10n.t('{0} to look at', count);
    return { icon: 'eye', text, ...list };
  }
  if (diagnostics.isBeingFilled(document) || !isFinished(status))
    return { icon: 'edit', text: l10n.t('Being written'), ...list };
  return {
    icon: 'pass',
    text: l10n.t('Ready to send'),
    command: sendCommand,
    leadsTo: l10n.t('Shows the ways to send it.'),
  };
}

/** A letter that is signed is checked for all that it may lack. A message need not be signed, but says its no. */
function isFinished({ kind, signOff, decline }: Checklist): boolean {
  return signOff || (kind === 'message' && decline);
}
