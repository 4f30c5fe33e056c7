import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { ignoreKey } from '../../check/suppression-key.ts';
import { textOf } from '../documents/documents.ts';
import { ResourcesContext } from '../documents/resources-context.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Reading } from './document-checker.ts';
import type { Ignored } from './ignored.ts';

interface Published {
  /** What was found: rules and words, whatever their places are now; also what is ignored. */
  readonly words: ReadonlySet<string>;
  readonly lateness: string;
}

/**
 * What is on screen of the documents: diagnostics, and which documents are letters. What is ignored is left out here,
 * and nowhere else; it changes when it is told to and by nothing that is asked.
 */
export class Publisher implements vscode.Disposable {
  readonly #ignored: Ignored;
  readonly #published = new Map<string, Published>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('kindRegrets');
  readonly #letters = new ResourcesContext('kindRegrets.letters');
  readonly #publishes = new vscode.EventEmitter<void>();

  /** Fires when something else is on screen of a document. */
  readonly onDidPublish = this.#publishes.event;

  constructor(ignored: Ignored) {
    this.#ignored = ignored;
  }

  /** Shows what was found in the document's present text, in place of what was shown of it. */
  publish(document: vscode.TextDocument, { findings, kind, lateness }: Reading): void {
    const { uri } = document;
    const text = textOf(document) ?? '';
    const words = new Set(findings.map((finding) => wordsOf(finding, text)));
    this.#published.set(uri.toString(), { words, lateness });
    this.#letters.note(uri, kind === 'letter');
    this.#show(document, this.withoutIgnored(document, findings));
  }

  /**
   * Takes out what is ignored by now, or puts back what is no longer. A document without any of it stays untouched.
   * @param findings those of the document's present text
   * @param keys what is ignored by now, or no longer
   */
  refilter(document: vscode.TextDocument, findings: readonly Finding[], keys: ReadonlySet<string>): void {
    const text = document.getText();
    const published = this.#onlyPublished(document, findings);
    if (!published.some((finding) => keys.has(ignoreKey(finding, text)))) return;
    this.#show(document, this.withoutIgnored(document, published));
  }

  withoutIgnored(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
    if (findings.length === 0 || this.#ignored.size === 0) return findings;
    const text = document.getText();
    return findings.filter((finding) => !this.#ignored.has(finding, text));
  }

  /** Those of the findings that were there when the document was published, wherever they are by now. */
  #onlyPublished(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
    const words = this.#published.get(document.uri.toString())?.words;
    if (!words || findings.length === 0) return [];
    const text = document.getText();
    return findings.filter((finding) => words.has(wordsOf(finding, text)));
  }

  has({ uri }: vscode.TextDocument): boolean {
    return this.#published.has(uri.toString());
  }

  /** Whether the document was found anything in, be it ignored. */
  hasFindings({ uri }: vscode.TextDocument): boolean {
    return (this.#published.get(uri.toString())?.words.size ?? 0) > 0;
  }

  /** The hours that the document was published with, as a key; undefined if it was not. */
  lateness({ uri }: vscode.TextDocument): string | undefined {
    return this.#published.get(uri.toString())?.lateness;
  }

  clear(uri: vscode.Uri): void {
    this.#letters.note(uri, false);
    this.#diagnostics.delete(uri);
    this.#published.delete(uri.toString());
    this.#publishes.fire();
  }

  dispose(): void {
    vscode.Disposable.from(this.#diagnostics, this.#publishes).dispose();
  }

  #show(document: vscode.TextDocument, findings: readonly Finding[]): void {
    this.#diagnostics.set(
      document.uri,
      findings.map((finding) => toDiagnostic(document, finding)),
    );
    this.#publishes.fire();
  }
}

function wordsOf({ rule, span }: Finding, text: string): string {
  return `${rule} ${text.slice(span.start, span.end)}`;
}
