import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { anchorOf } from '../../rules/index.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { toDiagnostic } from './diagnostics.ts';
import { openDocument } from '../documents/open-documents.ts';
import { refuse, tell } from '../notify.ts';
import { allowPhrase, reachesOf, turnRuleOff, type Reach } from '../settings.ts';
import { ignoreKey } from '../../check/suppression-key.ts';
import type { Ignored } from './ignored.ts';

const ignoreHere = 'kindRegrets.ignoreHere';
const allow = 'kindRegrets.allowPhrase';
const turnOff = 'kindRegrets.turnRuleOff';

/** Longer words, in UTF-16 units, are no phrase that comes up again. */
const longestPhrase = 60;

/** The commands behind `silencingActions`, and the one that takes back what was ignored. */
export function registerSilencing(diagnostics: DiagnosticsManager, ignored: Ignored): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(ignoreHere, async (uri: vscode.Uri, key: string) => {
      const document = openDocument(uri);
      const text = document?.getText() ?? '';
      const isThere =
        document && diagnostics.findings(document).some((found) => ignoreKey(found, text) === key);
      if (!isThere) return refuse();
      await ignored.add(key);
      return true;
    }),
    registerCommand(allow, async (uri: vscode.Uri, phrase: string) => {
      const document = openDocument(uri);
      if (!document) return refuse();
      await allowPhrase(phrase, document);
      return true;
    }),
    registerCommand(turnOff, turnRuleOff),
    registerCommand('kindRegrets.clearIgnored', async () => {
      const { size } = ignored;
      await ignored.clear();
      tell(
        'information',
        size === 0
          ? vscode.l10n.t('Nothing is ignored in this workspace.')
          : vscode.l10n.t('Ignored findings shown again: {0}.', size),
      );
    }),
  );
}

/** The ways to have a finding silent, from the narrowest to the widest. None of them changes the letter. */
export function silencingActions(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const { rule, span } = finding;
  const text = document.getText();
  const phrase = text.slice(span.start, span.end);
  const about = [toDiagnostic(document, finding)];
  const action = (title: string, command: string, ...values: unknown[]) => {
    const offered = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    offered.command = { title, command, arguments: values };
    offered.diagnostics = about;
    return offered;
  };
  const here =
    anchorOf(rule) === 'letter' ? vscode.l10n.t('Ignore in this letter') : vscode.l10n.t('Ignore here');
  return [
    action(here, ignoreHere, document.uri, ignoreKey(finding, text)),
    ...(isPhrase(rule, phrase)
      ? [action(vscode.l10n.t('Always allow “{0}”', phrase), allow, document.uri, phrase)]
      : []),
    ...reachesOf(rule, document).map((reach) =>
      action(turnOffTitle(rule, reach), turnOff, rule, reach, document.uri),
    ),
  ];
}

/** Whether the words are what the rule speaks of, and can come up again. */
function isPhrase(rule: string, words: string): boolean {
  return anchorOf(rule) === 'phrase' && words.length <= longestPhrase && !words.includes('\n');
}

function turnOffTitle(rule: string, reach: Reach): string {
  if (reach === 'user') return vscode.l10n.t('Turn the rule “{0}” off', rule);
  return reach === 'workspace'
    ? vscode.l10n.t('Turn the rule “{0}” off in this workspace', rule)
    : vscode.l10n.t('Turn the rule “{0}” off in this folder', rule);
}
