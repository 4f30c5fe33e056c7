import type * as vscode from 'vscode';
import { Checking } from './editor/checking.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDeclineCommand } from './editor/decline-command.ts';
import { registerFixAll } from './editor/fix-all.ts';
import { registerHover } from './editor/hover.ts';
import { registerSilencing } from './editor/silencing/actions.ts';
import { Ignored } from './editor/silencing/ignored.ts';
import { registerSlashCompletions } from './editor/slash-completions.ts';

export function activate({ subscriptions, workspaceState }: vscode.ExtensionContext): void {
  const ignored = new Ignored(workspaceState);
  const checking = new Checking(ignored);
  subscriptions.push(
    ignored,
    checking,
    registerHover(checking),
    registerCodeActions(checking),
    registerFixAll(checking),
    registerSilencing(checking, ignored),
    registerSlashCompletions(),
    registerDeclineCommand(),
  );
}
