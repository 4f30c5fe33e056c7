import type * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { checklist } from '../../check/checklist.ts';
import { type Letter, readLetter } from '../../letter/letter.ts';
import type { DiagnosticsManager } from '../diagnostics/diagnostics-manager.ts';
import { languageOf, textOf } from '../documents/documents.ts';
import type { Correspondence } from '../invitations/correspondence.ts';
import { joinLines } from './send-settings.ts';

/** UTF-16 units: ten times the longest letter. */
const longestRead = 60_000;

/** A draft as it would be sent. */
export interface Outgoing {
  readonly document: vscode.TextDocument;
  /** The version of the document that was read. */
  readonly version: number;
  readonly letter: Letter;
  readonly words: number;
  /** What the reader would better look at first: hints are left out. */
  readonly findings: readonly Finding[];
}

/** Undefined if the document is longer than any letter. */
export function readOutgoing(
  document: vscode.TextDocument,
  diagnostics: DiagnosticsManager,
  correspondence: Correspondence,
): Outgoing | undefined {
  const text = textOf(document);
  if (text === undefined) return undefined;
  const languageId = languageOf(document);
  return {
    document,
    version: document.version,
    letter: {
      ...readLetter(text, { languageId, joinLines: joinLines() }),
      ...correspondence.headersFor(document),
    },
    words: wordsIn(text, languageId),
    // Whoever sends a letter wants to know, whenever checks run.
    findings: diagnostics.read(document).filter(({ severity }) => severity !== 'hint'),
  };
}

/** As the checklist counts them in a letter; what is longer than any letter is counted without being read. */
function wordsIn(text: string, languageId: ReturnType<typeof languageOf>): number {
  return text.length <= longestRead ? checklist(text, { languageId }).words : text.split(/\s+/u).length;
}
