import * as vscode from 'vscode';
import { asLabel } from '../../text/label.ts';
import type { Correspondence, Named } from './correspondence.ts';
import { byUrgency, type OpenInvitation } from '../../correspondence/invitation-record.ts';
import type { InvitationStore } from './store.ts';
import { clockLabel } from './labels.ts';

const view = 'kindRegrets.invitations';

/** Has the view show the items of a provider, until what is given back is disposed of. */
export type ShowInvitations = (provider: vscode.TreeDataProvider<OpenInvitation>) => vscode.Disposable;

/** Lists the invitations that wait for an answer, the most urgent first, and below them what was answered lately. */
export function registerInvitationsView(
  store: InvitationStore,
  correspondence: Correspondence,
  show: ShowInvitations,
): vscode.Disposable {
  const moved = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<OpenInvitation> = {
    onDidChangeTreeData: moved.event,
    getChildren: (parent) =>
      parent ? [] : [...byUrgency(store.list(), (one) => store.replyBy(one)?.lateAt)],
    getTreeItem: (invitation) => toItem(store, invitation),
  };
  return vscode.Disposable.from(
    moved,
    store.onDidMove(() => moved.fire(undefined)),
    show(provider),
    command('openDraft', (invitation) => correspondence.openDraft(invitation)),
    command('markAnswered', (invitation) => correspondence.markAnswered(invitation)),
    command('dismiss', (invitation) => correspondence.dismiss(invitation)),
  );
}

function command(name: string, run: (invitation: Named) => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand(`${view}.${name}`, async (chosen?: Named) => {
    if (chosen) await run(chosen);
  });
}

function toItem(store: InvitationStore, invitation: OpenInvitation): vscode.TreeItem {
  const { recipient, role, company } = invitation.content;
  const name = asLabel(company) || asLabel(recipient) || vscode.l10n.t('An invitation');
  const clock = store.replyBy(invitation);
  const item = new vscode.TreeItem(name);
  item.id = invitation.id;
  // What is urgent comes first: a narrow side bar cuts the rest off.
  item.description = [clockLabel(clock), asLabel(role)].filter(Boolean).join(' · ');
  item.tooltip = [
    [asLabel(recipient), asLabel(role), name].filter(Boolean).join(', '),
    clockLabel(clock),
  ].join('\n');
  item.accessibilityInformation = {
    label: [...new Set([name, clockLabel(clock), asLabel(role), asLabel(recipient)])]
      .filter(Boolean)
      .join(', '),
  };
  item.iconPath = new vscode.ThemeIcon(clock ? icons[clock.state] : 'check');
  item.contextValue = clock ? 'open' : 'answered';
  item.command = {
    command: `${view}.openDraft`,
    title: vscode.l10n.t('Open Draft'),
    arguments: [{ id: invitation.id }],
  };
  return item;
}

const icons = { open: 'mail', due: 'clock', late: 'warning' } as const;
