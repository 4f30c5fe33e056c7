import type * as vscode from 'vscode';
import { Checking } from './editor/checking.ts';
import { registerCodeActions } from './editor/code-actions.ts';
import { registerDeclineCommand } from './editor/decline-command.ts';
import { registerHover } from './editor/hover.ts';
import { registerRulePages } from './editor/rule-pages.ts';
import { registerSlashCompletions } from './editor/slash-completions.ts';

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const checking = new Checking();
  subscriptions.push(
    checking,
    registerHover(checking),
    registerRulePages(),
    registerCodeActions(checking),
    registerSlashCompletions(),
    registerDeclineCommand(),
  );
}
