import * as vscode from 'vscode';
import { betterExample } from '../../check/better-example.ts';
import { escapeMarkdown } from '../../check/markdown.ts';
import { rules } from '../../rules/index.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { toRange } from '../documents/to-range.ts';
import { selector } from '../documents/documents.ts';
import { translate } from '../translate.ts';

/** Tells why something is underlined and where that is known from. The letter's own words never go into Markdown. */
export function registerHover(diagnostics: DiagnosticsManager): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover(document, position) {
      const findings = diagnostics
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

function explain(rule: (typeof rules)[number]): vscode.MarkdownString {
  const { why, source, grade } = rule;
  const founded = vscode.l10n.t('Source ({0}): {1}', translate(grade), translate(source));
  const lines = [translate(why), founded, ...example(rule)];
  return new vscode.MarkdownString(lines.map(escapeMarkdown).join('\n\n'));
}

/** What of an example of our own is better how. */
function example(rule: (typeof rules)[number]): string[] {
  const changed = betterExample(rule);
  if (!changed) return [];
  const before = oneLine(changed.before);
  const after = oneLine(changed.after);
  if (!before) return [vscode.l10n.t('For example: “{0}”', after)];
  if (!after) return [vscode.l10n.t('For example, better without: “{0}”', before)];
  return [vscode.l10n.t('For example: “{0}” instead of “{1}”', after, before)];
}

const oneLine = (text: string): string => text.split('\n').filter(Boolean).join(' / ');
