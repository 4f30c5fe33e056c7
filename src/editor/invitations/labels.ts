import * as vscode from 'vscode';
import type { ReplyBy } from '../../invitation/clock.ts';
import type { DraftAnswers } from '../../correspondence/invitation-record.ts';
import { asLabel } from '../../text/label.ts';

/** The clock of an invitation: "30 hours left", "late by 2 days"; "answered" for none. */
export function clockLabel(clock: ReplyBy | undefined): string {
  if (!clock) return vscode.l10n.t('answered');
  const time = duration(Math.abs(clock.hoursLeft));
  if (clock.state === 'late') return vscode.l10n.t('late by {0}', time);
  return clock.state === 'due' ? vscode.l10n.t('due, {0} left', time) : vscode.l10n.t('{0} left', time);
}

interface Job {
  readonly role?: string | undefined;
  readonly company?: string | undefined;
}

/** "Accountant Specialist at Chocolate Works", with whatever of it is known; empty for nothing. */
export function jobLabel({ role = '', company = '' }: Job): string {
  if (role && company) return vscode.l10n.t('{0} at {1}', asLabel(role), asLabel(company));
  return asLabel(role || company);
}

/** What a draft is, for its tab: "Decline - Tidewater Studio". A colon could not stand in the name of every file. */
export function draftName({ kind = 'interview', company, recipient, role }: DraftAnswers): string {
  const about = company || recipient || role || vscode.l10n.t('an invitation');
  if (kind === 'agreed') return vscode.l10n.t('Cancel - {0}', about);
  if (kind === 'reschedule') return vscode.l10n.t('Move - {0}', about);
  if (kind === 'withdraw') return vscode.l10n.t('Withdraw - {0}', about);
  return kind === 'why' ? vscode.l10n.t('Answer - {0}', about) : vscode.l10n.t('Decline - {0}', about);
}

function duration(hours: number): string {
  if (hours >= 72) return vscode.l10n.t('{0} days', Math.floor(hours / 24));
  const whole = Math.floor(hours);
  if (whole === 0) return vscode.l10n.t('less than an hour');
  return whole === 1 ? vscode.l10n.t('1 hour') : vscode.l10n.t('{0} hours', whole);
}
