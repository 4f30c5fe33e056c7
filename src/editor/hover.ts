import * as vscode from 'vscode';
import { rules } from '../rules/index.ts';
import type { Checking } from './checking.ts';
import { toRange } from './diagnostics.ts';
import { selector } from './documents.ts';

/** Tells why something is underlined and where that is known from. The letter's own words never go into Markdown. */
export function registerHover(checking: Checking): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const findings = checking
        .findings(document)
        .filter(({ span }) => toRange(document, span).contains(position));
      const [first] = findings;
      if (!first) return undefined;
      const named = new Set(findings.map((finding) => finding.rule));
      const explained = rules.filter(({ id }) => named.has(id)).map(explain);
      return new vscode.Hover(explained, toRange(document, first.span));
    },
  });
}

function explain({ id, why, source, grade }: (typeof rules)[number]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(why);
  text.appendMarkdown('\n\n');
  text.appendText(`${vscode.l10n.t('Source')} (${vscode.l10n.t(grade)}): ${source}`);
  text.appendMarkdown(`\n\n\`${id}\``);
  return text;
}
