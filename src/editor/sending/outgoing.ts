import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { isToLookAt } from '../../check/finding.ts';
import { checklist } from '../../check/checklist.ts';
import { type Letter, readLetter } from '../../letter/letter.ts';
import type { DiagnosticsManager } from '../diagnostics/diagnostics-manager.ts';
import { languageOf, textOf } from '../documents/documents.ts';
import type { Correspondence } from '../invitations/correspondence.ts';

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

/** Whether the draft stands as it was read and shown: only then is it sent. */
export function isCurrent({ document, version }: Outgoing): boolean {
  return !document.isClosed && document.version === version;
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
    findings: diagnostics.read(document).filter(isToLookAt),
  };
}

/** The first warning, else the first of all. */
export function worst({ findings }: Outgoing): Finding | undefined {
  return findings.find(({ severity }) => severity === 'warning') ?? findings[0];
}

/** Whether lines that were wrapped while typing are sent as one. */
function joinLines(): boolean {
  return vscode.workspace.getConfiguration('kindRegrets.send').get<unknown>('joinLines') === true;
}

/** As the checklist counts them in a letter; what is longer than any letter is counted without being read. */
function wordsIn(text: string, languageId: ReturnType<typeof languageOf>): number {
  return text.length <= longestRead ? checklist(text, { languageId }).words : text.split(/\s+/u).length;
}
