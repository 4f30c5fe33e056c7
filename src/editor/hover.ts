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

function explain({ why, source, grade }: (typeof rules)[number]): vscode.MarkdownString {
  const founded = `${vscode.l10n.t('Source')} (${vscode.l10n.t(grade)}): ${source}`;
  return new vscode.MarkdownString(`${escapeMarkdown(why)}\n\n${escapeMarkdown(founded)}`);
}

/** Not `appendText`: it makes every space a no-break space, and lines then break inside words. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}
