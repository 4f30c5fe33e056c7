import * as vscode from 'vscode';
import type { Span } from '../../text/span.ts';

/** The range of a span, which counts in UTF-16 offsets from the start of the document. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
