import * as vscode from 'vscode';
import { Checking } from './checking.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerDeclineCommand } from './decline-command.ts';
import { registerHover } from './hover.ts';
import { registerRulePages } from './rule-pages.ts';
import { registerSlashCompletions } from './slash-completions.ts';

/** Everything the extension does in the editor. */
export function registerParts(): vscode.Disposable {
  const checking = new Checking();
  return vscode.Disposable.from(
    checking,
    registerHover(checking),
    registerRulePages(),
    registerCodeActions(checking),
    registerSlashCompletions(),
    registerDeclineCommand(),
  );
}
