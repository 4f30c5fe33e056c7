import * as vscode from 'vscode';
import type { ReplyBy } from '../../invitation/clock.ts';
import type { DiagnosticsManager, Status } from './diagnostics-manager.ts';
import { isOurs, selector } from '../documents/documents.ts';
import { clockLabel } from '../invitations/labels.ts';

/**
 * One item in the language status: what the document in front is taken for, how long it is and how long somebody waits
 * for it. Selecting it has the document checked, or left alone.
 * @param replyBy the clock of the invitation that a document answers
 * @param onDidMoveClock tells that such a clock shows another time
 */
export function registerLanguageStatus(
  diagnostics: DiagnosticsManager,
  replyBy: (document: vscode.TextDocument) => ReplyBy | undefined,
  onDidMoveClock: vscode.Event<void>,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kindRegrets.document', selector);
  item.name = 'Kind Regrets';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isOurs(document)) return;
    const { text, detail, command } = describe(diagnostics.status(document), replyBy(document));
    item.text = text;
    item.detail = detail;
    item.command = command;
    item.accessibilityInformation = { label: vscode.l10n.t('Kind Regrets: {0}. {1}', text, detail) };
  };
  update();
  return vscode.Disposable.from(
    item,
    diagnostics.onDidPublish(update),
    onDidMoveClock(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

interface Description {
  readonly text: string;
  readonly detail: string;
  readonly command: vscode.Command | undefined;
}

function describe(status: Status, clock: ReplyBy | undefined): Description {
  const { l10n } = vscode;
  const check = { title: l10n.t('Check This Document'), command: 'kindRegrets.check' };
  // Somebody may wait for an answer, whether it is checked or not.
  const withClock = (...parts: string[]) => [...parts, ...(clock ? [clockLabel(clock)] : [])].join(' · ');
  if (status === 'tooLong')
    return {
      text: l10n.t('Too long for a letter'),
      detail: l10n.t('Documents above one megabyte are left alone.'),
      command: undefined,
    };
  if (status === 'paused')
    return { text: withClock(l10n.t('Paused')), detail: l10n.t('Nothing is checked here.'), command: check };
  if (status === 'unread')
    return {
      text: withClock(l10n.t('Not read yet')),
      detail: l10n.t('Checks run when you ask for them.'),
      command: check,
    };
  if (status.kind === 'other')
    return {
      text: withClock(l10n.t('No letter')),
      detail: l10n.t('Nothing is checked here.'),
      command: check,
    };
  const words = status.words === 1 ? l10n.t('1 word') : l10n.t('{0} words', status.words);
  const isMessage = status.kind === 'message';
  return {
    text: withClock(isMessage ? l10n.t('Message') : l10n.t('Letter'), words),
    detail: isMessage ? l10n.t('All is checked but what only a letter has.') : l10n.t('All is checked.'),
    command: { title: l10n.t('Pause'), command: 'kindRegrets.pause' },
  };
}
