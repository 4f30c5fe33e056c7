import * as vscode from 'vscode';
import { newId } from '../new-id.ts';
import { asLabel } from '../../text/label.ts';
import { inBackground } from '../notify.ts';
import type { Correspondence } from './correspondence.ts';
import type { OpenInvitation } from '../../correspondence/invitation-record.ts';
import { claimReminders } from '../../correspondence/reminders.ts';
import type { InvitationStore } from './store.ts';
import { jobLabel } from './labels.ts';

/** Milliseconds after which all windows have what one of them stored; VS Code takes about a tenth of that. */
const settling = 1500;

/** Reminds of each invitation once when its answer is due and once when it is late, in one window. */
export function remind(store: InvitationStore, correspondence: Correspondence): vscode.Disposable {
  // Not the window's lasting id: two tabs of a browser on one folder have that in common.
  const window = newId();
  let isLooking = false;
  let isDue = false;
  const look = async () => {
    isDue = true;
    if (isLooking) return;
    isLooking = true;
    try {
      while (isDue) {
        isDue = false;
        const mine = await claimReminders({
          list: () => store.list(),
          change: (reduce) => store.change(reduce),
          stateOf: (invitation) => store.replyBy(invitation)?.state,
          window,
          settle: () => new Promise((resolve) => void setTimeout(resolve, settling)),
        });
        inBackground(show(mine, store, correspondence));
      }
    } finally {
      isLooking = false;
    }
  };
  inBackground(look());
  return store.onDidMove(() => inBackground(look()));
}

async function show(
  invitations: readonly OpenInvitation[],
  store: InvitationStore,
  correspondence: Correspondence,
): Promise<void> {
  const [first, ...others] = invitations;
  if (!first) return;
  if (others.length > 0) {
    const list = vscode.l10n.t('Show Invitations');
    const message = vscode.l10n.t('{0} invitations wait for your answer.', invitations.length);
    if ((await vscode.window.showInformationMessage(message, list)) === list) {
      await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    }
    return;
  }
  const [open, answered, dismiss] = [
    vscode.l10n.t('Open Draft'),
    vscode.l10n.t('Mark Answered'),
    vscode.l10n.t('Dismiss'),
  ];
  const picked = await vscode.window.showInformationMessage(
    messageFor(first, store),
    open,
    answered,
    dismiss,
  );
  if (picked === open) await correspondence.openDraft(first);
  else if (picked === answered) await correspondence.markAnswered(first);
  else if (picked === dismiss) await correspondence.dismiss(first);
}

function messageFor(invitation: OpenInvitation, store: InvitationStore): string {
  const { content } = invitation;
  const job = jobLabel(content) || asLabel(content.recipient) || vscode.l10n.t('an invitation');
  return store.replyBy(invitation)?.state === 'late'
    ? vscode.l10n.t('{0}: your answer is late by now. A short one with a word of apology still helps.', job)
    : vscode.l10n.t('{0}: a good time to answer. Somebody keeps a place for you until they hear.', job);
}
