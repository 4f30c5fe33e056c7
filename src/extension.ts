import type * as vscode from 'vscode';
import { Checking } from './editor/checking.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDeclineCommand } from './editor/decline-command.ts';
import { registerFixAll } from './editor/fix-all.ts';
import { registerHover } from './editor/hover.ts';
import { Modes, registerModeCommands } from './editor/modes.ts';
import { registerSilencing } from './editor/silencing/actions.ts';
import { Ignored } from './editor/silencing/ignored.ts';
import { registerChecklist } from './editor/status/checklist-pick.ts';
import { registerLetterStatus } from './editor/status/letter-status.ts';
import { registerSlashCompletions } from './editor/slash-completions.ts';

export function activate({ subscriptions, workspaceState }: vscode.ExtensionContext): void {
  const ignored = new Ignored(workspaceState);
  const modes = new Modes();
  const checking = new Checking(ignored, modes);
  subscriptions.push(
    ignored,
    modes,
    checking,
    registerHover(checking),
    registerCodeActions(checking),
    registerFixAll(checking),
    registerSilencing(checking, ignored),
    registerModeCommands(modes),
    registerLetterStatus(checking),
    registerChecklist(),
    registerSlashCompletions(),
    registerDeclineCommand(),
  );
}
