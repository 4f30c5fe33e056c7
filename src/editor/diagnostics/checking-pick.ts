import * as vscode from 'vscode';
import { isOurs } from '../documents/documents.ts';
import type { Mode, Modes } from '../documents/modes.ts';
import type { Ignored } from './ignored.ts';
import { showIgnoredAgain } from './suppression-actions.ts';

interface Choice extends vscode.QuickPickItem {
  readonly run: () => unknown;
}

/** One list for all that turns checks on and off: what is so now stands above, and each row would change something. */
export function registerChecking(modes: Modes, ignored: Ignored): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.checking', async () => {
    const front = vscode.window.activeTextEditor?.document;
    const document = front && isOurs(front) ? front : undefined;
    const chosen = await vscode.window.showQuickPick(
      [
        ...(document ? ofDocument(modes, document) : []),
        ofWindow(modes),
        ...(ignored.size > 0 ? [ofIgnored(ignored)] : []),
      ],
      { title: vscode.l10n.t('Checking: On or Off'), placeHolder: stateOf(modes, document) },
    );
    await chosen?.run();
  });
}

function stateOf(modes: Modes, document: vscode.TextDocument | undefined): string {
  if (!modes.isOn) return vscode.l10n.t('Now: paused in this window');
  if (!document) return vscode.l10n.t('Now: on');
  const mode = modes.of(document);
  if (mode === 'paused') return vscode.l10n.t('Now: paused for this document');
  return mode === 'checked'
    ? vscode.l10n.t('Now: this document is checked as a letter')
    : vscode.l10n.t('Now: this document is checked if it reads like a letter');
}

function ofDocument(modes: Modes, document: vscode.TextDocument): Choice[] {
  const { l10n } = vscode;
  const mode = modes.of(document);
  const choice = (label: string, wanted: Mode | undefined): Choice => ({
    label,
    run: () => modes.set(document, wanted),
  });
  const check = choice(l10n.t('Check this document as a letter'), 'checked');
  const pause = choice(l10n.t('Pause for this document'), 'paused');
  const decide = choice(l10n.t('Check this document only if it reads like a letter'), undefined);
  if (!modes.isOn) return [check];
  if (mode === 'paused') return [choice(l10n.t('Resume for this document'), undefined), check];
  return mode === 'checked' ? [pause, decide] : [pause, check];
}

function ofWindow(modes: Modes): Choice {
  const label = modes.isOn ? vscode.l10n.t('Pause in this window') : vscode.l10n.t('Resume in this window');
  return { label, run: () => modes.toggle() };
}

function ofIgnored(ignored: Ignored): Choice {
  const { size } = ignored;
  const label =
    size === 1
      ? vscode.l10n.t('Show 1 ignored finding again')
      : vscode.l10n.t('Show {0} ignored findings again', size);
  return { label, run: async () => showIgnoredAgain(ignored) };
}
