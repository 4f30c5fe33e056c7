import * as vscode from 'vscode';
import { hoverText } from '../../check/hover-text.ts';
import { ruleOf } from '../../rules/index.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { toRange } from '../documents/to-range.ts';
import { selector } from '../documents/documents.ts';
import { translate } from '../translate.ts';

/**
 * Tells why something is underlined and what would be better. The message itself is shown by VS Code; where it is known
 * from stands on the rule's page, which the diagnostic's code leads to. The letter's own words never go into Markdown.
 */
export function registerHover(diagnostics: DiagnosticsManager): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const finding = diagnostics
        .findings(document)
        .find(({ span }) => toRange(document, span).contains(position));
      const rule = finding && ruleOf(finding.rule);
      if (!rule) return undefined;
      const text = new vscode.MarkdownString(hoverText(rule, finding.kind, translate));
      return new vscode.Hover(text, toRange(document, finding.span));
    },
  });
}
