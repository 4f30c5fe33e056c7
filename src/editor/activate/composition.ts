import * as vscode from 'vscode';
import { registerAnotherWording } from '../decline/another-wording.ts';
import { DiagnosticsManager } from '../diagnostics/diagnostics-manager.ts';
import { registerChecking } from '../diagnostics/checking-pick.ts';
import { registerCodeActions } from '../diagnostics/code-actions.ts';
import { registerDeclineCommand } from '../decline/decline-command.ts';
import { registerFixAll } from '../diagnostics/fix-all.ts';
import { registerForget } from '../invitations/forget.ts';
import { registerHover } from '../diagnostics/hover.ts';
import { Correspondence } from '../invitations/correspondence.ts';
import { Drafts } from '../invitations/drafts.ts';
import { remind } from '../invitations/reminders.ts';
import { InvitationStore } from '../invitations/store.ts';
import { registerInvitationsView, type ShowInvitations } from '../invitations/view.ts';
import { Memory } from '../memory.ts';
import { Modes, registerModeCommands } from '../documents/modes.ts';
import { registerRulePages } from '../diagnostics/rule-pages.ts';
import { SavedAs } from '../documents/saved-as.ts';
import { registerSendCommand } from '../sending/send-command.ts';
import { registerSilencing } from '../diagnostics/suppression-actions.ts';
import { Ignored } from '../diagnostics/ignored.ts';
import { registerSlashCompletions } from '../decline/slash-completions.ts';
import { registerChecklist } from '../diagnostics/checklist-pick.ts';
import { registerLanguageStatus } from '../diagnostics/language-status.ts';
import { registerLetterStatus } from '../diagnostics/letter-status.ts';
import { registerSecondOpinion } from '../chat/register-second-opinion.ts';
import { windowId } from '../ids.ts';

export { pageAt } from '../diagnostics/rule-pages.ts';

/** Loads the tools when a model calls one. */
export async function toolOf(name: string): Promise<vscode.LanguageModelTool<unknown>> {
  return (await import('../chat/tools.ts')).toolOf(name);
}

/** Builds everything the extension does in the editor. */
export function registerParts(
  { globalState, workspaceState }: vscode.ExtensionContext,
  show: ShowInvitations,
): vscode.Disposable {
  const memory = new Memory(globalState);
  const window = windowId(workspaceState);
  const store = new InvitationStore(memory);
  const savedAs = new SavedAs();
  const drafts = new Drafts(store, savedAs, window);
  const correspondence = new Correspondence(store, drafts);
  const ignored = new Ignored(workspaceState);
  const modes = new Modes(savedAs);
  const diagnostics = new DiagnosticsManager(ignored, modes, (document) => drafts.lateSince(document));
  return vscode.Disposable.from(
    store,
    savedAs,
    drafts,
    ignored,
    modes,
    diagnostics,
    store.onDidMove(() => diagnostics.clockMoved()),
    registerHover(diagnostics),
    registerRulePages(),
    registerCodeActions(diagnostics),
    registerFixAll(diagnostics),
    registerSilencing(diagnostics, ignored),
    registerModeCommands(modes),
    registerChecking(modes, ignored),
    registerLanguageStatus(diagnostics, (document) => drafts.replyBy(document), store.onDidMove),
    registerLetterStatus(diagnostics),
    registerChecklist(diagnostics),
    registerSlashCompletions(),
    registerDeclineCommand(memory, correspondence),
    registerAnotherWording(drafts),
    registerSendCommand({ diagnostics, memory, correspondence }),
    registerInvitationsView(store, correspondence, show),
    remind(store, correspondence),
    registerSecondOpinion(memory),
    registerForget(memory, store),
  );
}
