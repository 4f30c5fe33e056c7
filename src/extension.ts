import type * as vscode from 'vscode';
import { registerAnotherWording } from './editor/another-wording.ts';
import { Checking } from './editor/checking.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDeclineCommand } from './editor/decline-command.ts';
import { registerForget } from './editor/forget.ts';
import { registerHover } from './editor/hover.ts';
import { Correspondence } from './editor/invitations/correspondence.ts';
import { Drafts } from './editor/invitations/drafts.ts';
import { remind } from './editor/invitations/reminders.ts';
import { InvitationStore } from './editor/invitations/store.ts';
import { registerInvitationsView } from './editor/invitations/view.ts';
import { Memory } from './editor/memory.ts';
import { registerSendCommand } from './editor/sending/send-command.ts';
import { registerSlashCompletions } from './editor/slash-completions.ts';
import { windowId } from './editor/window-id.ts';

export function activate({ subscriptions, globalState, workspaceState }: vscode.ExtensionContext): void {
  const memory = new Memory(globalState);
  const window = windowId(workspaceState);
  const store = new InvitationStore(memory);
  const drafts = new Drafts(store, window);
  const correspondence = new Correspondence(store, drafts);
  const checking = new Checking((document) => drafts.lateSince(document));
  subscriptions.push(
    store,
    drafts,
    checking,
    store.onDidMove(() => checking.clockMoved()),
    registerHover(checking),
    registerCodeActions(checking),
    registerSlashCompletions(),
    registerDeclineCommand(memory, correspondence),
    registerAnotherWording(drafts),
    registerSendCommand({ checking, memory, correspondence }),
    registerInvitationsView(store, correspondence),
    remind(store, correspondence, window),
    registerForget(memory, store),
  );
}
