import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { toRange } from '../documents/to-range.ts';
import { pageUri } from './page-uri.ts';

const severities = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const satisfies Record<Finding['severity'], vscode.DiagnosticSeverity>;

export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    finding.message,
    severities[finding.severity],
  );
  diagnostic.source = 'Kind Regrets';
  diagnostic.code = { value: finding.rule, target: pageUri(finding.rule) };
  return diagnostic;
}
