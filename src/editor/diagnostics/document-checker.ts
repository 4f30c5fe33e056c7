import type * as vscode from 'vscode';
import {
  type Change,
  type Checker,
  type CheckOptions,
  createChecker,
  type Finding,
} from '../../check/check.ts';
import type { Checklist } from '../../check/checklist.ts';
import { type DocumentKind, kindOfText } from '../../check/kind.ts';
import { languageOf, textOf } from '../documents/documents.ts';

/** How late an answer is. */
export interface Lateness {
  readonly receivedAt: Date;
  readonly now: Date;
}

const millisecondsPerHour = 3_600_000;

/** A key that is the same as long as a reader is told the same of it: that an answer is late by so many hours. */
export function latenessKey(lateness: Lateness | undefined): string {
  if (!lateness) return '';
  const { receivedAt, now } = lateness;
  return `${receivedAt.getTime()} ${Math.floor((now.getTime() - receivedAt.getTime()) / millisecondsPerHour)}`;
}

/** What was found in one version of a document. */
export interface Reading {
  /** In the order of their places, also those that somebody has told to ignore. */
  readonly findings: readonly Finding[];
  readonly kind: DocumentKind;
  /** The `latenessKey` that the document was held against. */
  readonly lateness: string;
}

/**
 * The checker of one open document: its findings by the version of its text, and by the hours that its answer is late.
 * It is made for settings that stay: other settings want another one. It shows nothing to anybody.
 */
export class DocumentChecker {
  readonly #options: CheckOptions;
  readonly #isPaused: boolean;
  #checker: Checker | undefined;
  #changes: Change[] = [];
  #version: number | undefined;
  #reading: Reading | undefined;

  /** @param isPaused whether nothing is found, though the text may be a letter that can be sent */
  constructor(options: CheckOptions, isPaused: boolean) {
    this.#options = isPaused ? { ...options, documents: 'never' } : options;
    this.#isPaused = isPaused;
  }

  /** Hints what was edited, where it is told of each edit. */
  note(changes: readonly Change[]): void {
    for (const change of changes) this.#changes.push(change);
  }

  /** The parts of a letter in the text that was read last; undefined before the first reading. */
  checklist(): Checklist | undefined {
    return this.#reading && this.#checker?.checklist();
  }

  /** What is found in the document's present text; reads it only if that, or the hours, are others than last time. */
  read(document: vscode.TextDocument, lateness: Lateness | undefined): Reading {
    const key = latenessKey(lateness);
    if (this.#reading?.lateness === key && this.#version === document.version) return this.#reading;
    if (this.#reading?.lateness !== key) this.#checker = undefined;
    // By the clock that counts no weekends an answer in time may be days old: the rule knows of late ones only.
    this.#checker ??= createChecker({ ...this.#options, ...lateness });
    const text = textOf(document);
    const findings = text === undefined ? [] : this.#checker.check(text, this.#changes);
    this.#changes = [];
    this.#version = document.version;
    this.#reading = {
      findings,
      kind: text === undefined ? 'other' : this.#kindOf(document, this.#checker, text),
      lateness: key,
    };
    return this.#reading;
  }

  #kindOf(document: vscode.TextDocument, { kind }: Checker, text: string): DocumentKind {
    return this.#isPaused ? kindOfText(text, languageOf(document)) : kind;
  }
}
