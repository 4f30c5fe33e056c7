import * as vscode from 'vscode';
import type { ReplyBy } from '../../invitation/clock.ts';
import { asLabel } from '../../text/label.ts';
import type { OpenInvitation } from '../../correspondence/invitation-record.ts';

/** How the clock of an invitation stands: "30 hours left", "late by 2 days"; "answered" for none. */
export function waiting(clock: ReplyBy | undefined): string {
  if (!clock) return vscode.l10n.t('answered');
  const time = duration(Math.abs(clock.hoursLeft));
  if (clock.state === 'late') return vscode.l10n.t('late by {0}', time);
  return clock.state === 'due' ? vscode.l10n.t('due, {0} left', time) : vscode.l10n.t('{0} left', time);
}

/** "Accountant Specialist at Chocolate Works", with whatever of it is known. */
export function jobOf({ content: { recipient, role, company } }: OpenInvitation): string {
  if (role && company) return vscode.l10n.t('{0} at {1}', asLabel(role), asLabel(company));
  return asLabel(role || company || recipient) || vscode.l10n.t('an invitation');
}

function duration(hours: number): string {
  if (hours >= 72) return vscode.l10n.t('{0} days', Math.floor(hours / 24));
  const whole = Math.floor(hours);
  if (whole === 0) return vscode.l10n.t('less than an hour');
  return whole === 1 ? vscode.l10n.t('1 hour') : vscode.l10n.t('{0} hours', whole);
}
