import * as vscode from 'vscode';
import { countParts, wantedParts } from '../../check/parts.ts';
import type { ReplyBy } from '../../invitation/clock.ts';
import type { DiagnosticsManager, Status } from './diagnostics-manager.ts';
import { isOurs, selector } from '../documents/documents.ts';
import { clockLabel } from '../invitations/labels.ts';
import { checklistCommand, partTitles } from './checklist-pick.ts';

/**
 * One item in the language status: how the document in front stands as a letter. Selecting it leads to the checklist,
 * or to having the document checked where it is not.
 * @param replyBy the clock of the invitation that a document answers
 * @param onDidMoveClock tells that such a clock shows another time
 */
export function registerLetterStatus(
  diagnostics: DiagnosticsManager,
  replyBy: (document: vscode.TextDocument) => ReplyBy | undefined,
  onDidMoveClock: vscode.Event<void>,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kindRegrets.letter', selector);
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
      text: withClock(l10n.t('Not checked yet')),
      detail: l10n.t('Checks run when you ask for them.'),
      command: check,
    };
  if (status.kind === 'other')
    return {
      text: withClock(l10n.t('Not a letter')),
      detail: l10n.t('Nothing is checked here.'),
      command: check,
    };
  const words = status.words === 1 ? l10n.t('1 word') : l10n.t('{0} words', status.words);
  if (status.kind === 'message')
    return {
      text: withClock(l10n.t('Message'), words),
      detail: l10n.t('Everything is checked except the form of a letter.'),
      command: check,
    };
  const missing = wantedParts.filter((name) => !status[name]).map((name) => partTitles()[name]);
  const parts = l10n.t('{0}/{1} parts', countParts(status), wantedParts.length);
  return {
    text: withClock(parts, words),
    detail:
      missing.length === 0 ? l10n.t('Nothing is missing.') : l10n.t('Still missing: {0}', missing.join(', ')),
    command: { title: l10n.t('Checklist'), command: checklistCommand },
  };
}
