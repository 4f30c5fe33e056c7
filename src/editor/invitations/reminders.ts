import * as vscode from 'vscode';
import { newId } from '../ids.ts';
import { asLabel } from '../../text/label.ts';
import { inBackground, tell } from '../notify.ts';
import type { Correspondence } from './correspondence.ts';
import type { OpenInvitation } from '../../correspondence/invitation-record.ts';
import { claimReminders } from '../../correspondence/reminders.ts';
import { type InvitationStore, settling } from './store.ts';
import { jobLabel } from './labels.ts';

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
        show(mine, store, correspondence);
      }
    } finally {
      isLooking = false;
    }
  };
  inBackground(look());
  return store.onDidMove(() => inBackground(look()));
}

function show(
  invitations: readonly OpenInvitation[],
  store: InvitationStore,
  correspondence: Correspondence,
): void {
  const [first, ...others] = invitations;
  if (!first) return;
  if (others.length > 0) {
    const message = vscode.l10n.t('{0} invitations are waiting for your answer.', invitations.length);
    return tell('information', message, [[vscode.l10n.t('Show Invitations'), showList]]);
  }
  tell('information', messageFor(first, store), [
    [vscode.l10n.t('Open Draft'), () => correspondence.openDraft(first)],
    [vscode.l10n.t('Mark Answered'), () => correspondence.markAnswered(first)],
    [vscode.l10n.t('Dismiss'), () => correspondence.dismiss(first)],
  ]);
}

async function showList(): Promise<void> {
  await vscode.commands.executeCommand('kindRegrets.invitations.focus');
}

function messageFor(invitation: OpenInvitation, store: InvitationStore): string {
  const { content } = invitation;
  const job = jobLabel(content) || asLabel(content.recipient) || vscode.l10n.t('an invitation');
  return store.replyBy(invitation)?.state === 'late'
    ? vscode.l10n.t('{0}: your answer is late. A short one with a word of apology still helps.', job)
    : vscode.l10n.t('{0}: a good time to answer. They are holding a slot for you.', job);
}
