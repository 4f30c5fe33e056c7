import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { anchorOf } from '../../rules/index.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { toDiagnostic } from './diagnostics.ts';
import { openDocument } from '../documents/open-documents.ts';
import { refuse, tell } from '../notify.ts';
import { allowPhrase, reachesOf, turnRuleOff, type Reach } from '../settings.ts';
import { ignoreKey } from '../../check/suppression-key.ts';
import { withoutIcons } from '../../text/label.ts';
import type { Ignored } from './ignored.ts';

const ignoreHere = 'kindRegrets.ignoreHere';
const silenceMore = 'kindRegrets.silenceMore';

/** Longer words, in UTF-16 units, are no phrase that comes up again. */
const longestPhrase = 60;

/** The commands behind `silencingActions`, and the one that takes back what was ignored. */
export function registerSilencing(diagnostics: DiagnosticsManager, ignored: Ignored): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  /** The finding with this key, in the document as it is now. */
  const find = (uri: vscode.Uri, key: string) => {
    const document = openDocument(uri);
    const text = document?.getText() ?? '';
    const finding =
      document && diagnostics.findings(document).find((found) => ignoreKey(found, text) === key);
    return finding && { document, finding };
  };
  return vscode.Disposable.from(
    registerCommand(ignoreHere, async (uri: vscode.Uri, key: string) => {
      if (!find(uri, key)) return refuse();
      await ignored.add(key);
      return true;
    }),
    registerCommand(silenceMore, async (uri: vscode.Uri, key: string) => {
      const found = find(uri, key);
      return found ? pickMore(found.document, found.finding) : refuse();
    }),
    registerCommand('kindRegrets.clearIgnored', async () => {
      const { size } = ignored;
      await ignored.clear();
      tell(
        'information',
        size === 0
          ? vscode.l10n.t('Nothing is ignored in this workspace.')
          : vscode.l10n.t('Ignored findings in this workspace that speak again: {0}.', size),
      );
    }),
  );
}

/** The ways to have a finding silent: just this one, or more. None of them changes the letter. */
export function silencingActions(document: vscode.TextDocument, finding: Finding): vscode.CodeAction[] {
  const key = ignoreKey(finding, document.getText());
  const action = (title: string, command: string) => {
    const offered = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    offered.command = { title, command, arguments: [document.uri, key] };
    offered.diagnostics = [toDiagnostic(document, finding)];
    return offered;
  };
  const here =
    anchorOf(finding.rule) === 'letter'
      ? vscode.l10n.t('Ignore in this letter')
      : vscode.l10n.t('Ignore here');
  return [action(here, ignoreHere), action(vscode.l10n.t('More…'), silenceMore)];
}

interface Way extends vscode.QuickPickItem {
  readonly go: () => Promise<void>;
}

/**
 * Asks for one of the wider ways to have a finding silent.
 * @returns whether one was picked
 */
async function pickMore(document: vscode.TextDocument, finding: Finding): Promise<boolean> {
  const picked = await vscode.window.showQuickPick(widerWays(document, finding), {
    title: vscode.l10n.t('Less of This'),
    placeHolder: vscode.l10n.t('Pick what is not to be underlined any more'),
  });
  await picked?.go();
  return picked !== undefined;
}

/** From the narrowest to the widest. */
function widerWays(document: vscode.TextDocument, { rule, span }: Finding): Way[] {
  const phrase = document.getText().slice(span.start, span.end);
  const allow: Way = {
    label: vscode.l10n.t('Always allow “{0}”', withoutIcons(phrase)),
    iconPath: new vscode.ThemeIcon('check'),
    go: async () => allowPhrase(phrase, document),
  };
  const reaches = reachesOf(rule, document).toSorted((one, other) => width[one] - width[other]);
  return [
    ...(isPhrase(rule, phrase) ? [allow] : []),
    ...reaches.map((reach) => ({
      label: turnOffTitle(rule, reach),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      go: async () => turnRuleOff(rule, reach, document.uri),
    })),
  ];
}

const width: Readonly<Record<Reach, number>> = { folder: 0, workspace: 1, user: 2 };

/** Whether the words are what the rule speaks of, and can come up again. */
function isPhrase(rule: string, words: string): boolean {
  return anchorOf(rule) === 'phrase' && words.length <= longestPhrase && !words.includes('\n');
}

function turnOffTitle(rule: string, reach: Reach): string {
  if (reach === 'user') return vscode.l10n.t('Turn the rule “{0}” off everywhere', rule);
  return reach === 'workspace'
    ? vscode.l10n.t('Turn the rule “{0}” off in this workspace', rule)
    : vscode.l10n.t('Turn the rule “{0}” off in this folder', rule);
}
