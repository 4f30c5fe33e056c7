import * as vscode from 'vscode';
import { registerAnotherWording } from './another-wording.ts';
import { Checking } from './checking.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerDeclineCommand } from './decline-command.ts';
import { registerForget } from './forget.ts';
import { registerHover } from './hover.ts';
import { Correspondence } from './invitations/correspondence.ts';
import { Drafts } from './invitations/drafts.ts';
import { remind } from './invitations/reminders.ts';
import { InvitationStore } from './invitations/store.ts';
import { registerInvitationsView } from './invitations/view.ts';
import { Memory } from './memory.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSendCommand } from './sending/send-command.ts';
import { registerSlashCompletions } from './slash-completions.ts';
import { windowId } from './window-id.ts';

/** Builds everything the extension does in the editor. */
export function registerParts({ globalState, workspaceState }: vscode.ExtensionContext): vscode.Disposable {
  const memory = new Memory(globalState);
  const window = windowId(workspaceState);
  const store = new InvitationStore(memory);
  const drafts = new Drafts(store, window);
  const correspondence = new Correspondence(store, drafts);
  const checking = new Checking((document) => drafts.lateSince(document));
  return vscode.Disposable.from(
    store,
    drafts,
    checking,
    store.onDidMove(() => checking.clockMoved()),
    registerHover(checking),
    registerRulePages(),
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
