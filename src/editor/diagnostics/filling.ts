import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { SnippetStops } from '../../letter/snippet-stops.ts';
import { anchorOf } from '../../rules/index.ts';
import { changesOf } from '../documents/change-log.ts';
import { isOurs } from '../documents/documents.ts';

/** How long nothing is typed and no caret moves after a snippet was left, in milliseconds. */
const patience = 4000;

interface Filled {
  readonly document: vscode.TextDocument;
  readonly stops: SnippetStops;
  /** Whether the caret was last seen at one of the stops. */
  isAtStop: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The documents in which a snippet of ours, or a draft with blanks, is being filled in. VS Code tells nobody of its
 * snippet mode. So the filling begins as a text with several fields of ours is put in at once, and goes on while the
 * caret is at one of its stops; it ends a few seconds after the last thing that was done elsewhere, or when somebody
 * asks for what is found: by saving, or by a command. Meanwhile nothing is said of the fields, nor of what the letter
 * as a whole lacks.
 */
export class Filling implements vscode.Disposable {
  readonly #filled = new Map<string, Filled>();
  readonly #ends = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when all may be said of a document again. */
  readonly onDidEnd = this.#ends.event;

  constructor() {
    const { window, workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#ends,
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      window.onDidChangeTextEditorSelection((event) => this.#selected(event)),
      // Saving after a delay, or as the focus leaves, is nothing that somebody does.
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual) this.end(document);
      }),
    );
  }

  has({ uri }: vscode.TextDocument): boolean {
    return this.#filled.has(uri.toString());
  }

  /** What of the findings in the document's present text may be said. */
  withoutHeld(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
    const filled = this.#filled.get(document.uri.toString());
    if (!filled || findings.length === 0) return findings;
    const fields = filled.stops.unfilled(document.getText());
    return findings.filter(
      ({ rule, span }) =>
        anchorOf(rule) !== 'letter' &&
        !fields.some((field) => span.start < field.end && field.start < span.end),
    );
  }

  /** Somebody wants to know what is found. */
  end(document: vscode.TextDocument): void {
    if (!this.has(document)) return;
    this.forget(document.uri);
    this.#ends.fire(document);
  }

  forget(uri: vscode.Uri): void {
    clearTimeout(this.#filled.get(uri.toString())?.timer);
    this.#filled.delete(uri.toString());
  }

  dispose(): void {
    for (const { timer } of this.#filled.values()) clearTimeout(timer);
    this.#filled.clear();
    this.#subscriptions.dispose();
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges, reason } = event;
    if (contentChanges.length === 0 || !isOurs(document)) return;
    const filled = this.#filled.get(document.uri.toString());
    if (filled) {
      for (const change of changesOf(event)) filled.stops.move(change);
      this.#wait(filled);
    }
    // What an undo brings back was seen before.
    if (reason !== undefined) return;
    for (const { text, rangeOffset } of contentChanges) {
      const stops = SnippetStops.in(text, rangeOffset);
      if (stops) this.#begin({ document, stops, isAtStop: false, timer: undefined });
    }
  }

  #begin(filled: Filled): void {
    this.forget(filled.document.uri);
    this.#filled.set(filled.document.uri.toString(), filled);
    this.#wait(filled);
  }

  #selected({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const { document } = textEditor;
    const filled = this.#filled.get(document.uri.toString());
    if (!filled) return;
    filled.isAtStop = selections.some(({ start, end }) =>
      filled.stops.has({ start: document.offsetAt(start), end: document.offsetAt(end) }),
    );
    this.#wait(filled);
  }

  /** From now on. Whether the snippet was left is asked then, and not for each key. */
  #wait(filled: Filled): void {
    clearTimeout(filled.timer);
    filled.timer = setTimeout(() => {
      const { document, stops, isAtStop } = filled;
      if (!isAtStop || stops.unfilled(document.getText()).length === 0) this.end(document);
    }, patience);
  }
}
