import type * as vscode from 'vscode';
import { registerAnotherWording } from './editor/another-wording.ts';
import { Checking } from './editor/checking.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDeclineCommand } from './editor/decline-command.ts';
import { registerFixAll } from './editor/fix-all.ts';
import { registerForget } from './editor/forget.ts';
import { registerHover } from './editor/hover.ts';
import { Correspondence } from './editor/invitations/correspondence.ts';
import { Drafts } from './editor/invitations/drafts.ts';
import { remind } from './editor/invitations/reminders.ts';
import { InvitationStore } from './editor/invitations/store.ts';
import { registerInvitationsView } from './editor/invitations/view.ts';
import { Memory } from './editor/memory.ts';
import { Modes, registerModeCommands } from './editor/modes.ts';
import { registerSilencing } from './editor/silencing/actions.ts';
import { Ignored } from './editor/silencing/ignored.ts';
import { registerSlashCompletions } from './editor/slash-completions.ts';
import { registerChecklist } from './editor/status/checklist-pick.ts';
import { registerLetterStatus } from './editor/status/letter-status.ts';
import { windowId } from './editor/window-id.ts';

export function activate({ subscriptions, globalState, workspaceState }: vscode.ExtensionContext): void {
  const memory = new Memory(globalState);
  const window = windowId(workspaceState);
  const store = new InvitationStore(memory);
  const drafts = new Drafts(store, window);
  const correspondence = new Correspondence(store, drafts);
  const ignored = new Ignored(workspaceState);
  const modes = new Modes();
  const checking = new Checking(ignored, modes, (document) => drafts.lateSince(document));
  subscriptions.push(
    store,
    drafts,
    ignored,
    modes,
    checking,
    store.onDidMove(() => checking.clockMoved()),
    registerHover(checking),
    registerCodeActions(checking),
    registerFixAll(checking),
    registerSilencing(checking, ignored),
    registerModeCommands(modes),
    registerLetterStatus(checking, (document) => drafts.replyBy(document), store.onDidMove),
    registerChecklist(),
    registerSlashCompletions(),
    registerDeclineCommand(memory, correspondence),
    registerAnotherWording(drafts),
    registerInvitationsView(store, correspondence),
    remind(store, correspondence, window),
    registerForget(memory, store),
  );
}
