import * as vscode from 'vscode';
import { rulePage } from '../../check/rule-page.ts';
import { rules } from '../../rules/index.ts';
import { pageUri, ruleOfPage } from './page-uri.ts';
import { translate } from '../translate.ts';

/** The command that opens a rule's page; the codes of diagnostics lead to the same. */
export function registerRulePages(): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.explainRule', explainRule);
}

/** The text of the rule's page with this address. */
export function pageAt(uri: vscode.Uri): string {
  const rule = rules.find(({ id }) => id === ruleOfPage(uri));
  return rule ? rulePage(rule, translate) : vscode.l10n.t('There is no rule “{0}”.', ruleOfPage(uri));
}

/** @param id the rule to explain; asked for unless it names one. */
async function explainRule(id?: unknown): Promise<void> {
  const named = rules.find((rule) => rule.id === id)?.id ?? (await pickRule());
  // In the Markdown preview, as the manifest asks for; as a document where its user has switched that off.
  if (named !== undefined) await vscode.commands.executeCommand('vscode.open', pageUri(named));
}

async function pickRule(): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    rules.map(({ id, summary }) => ({ label: id, detail: translate(`${summary}.`) })),
    {
      title: vscode.l10n.t('Explain a Rule'),
      placeHolder: vscode.l10n.t('Pick a rule to read why it exists and what to write instead'),
      matchOnDetail: true,
    },
  );
  return picked?.label;
}
