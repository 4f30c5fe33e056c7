import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import type { Checklist } from '../../check/checklist.ts';
import { changesOf } from '../documents/change-log.ts';
import { textOf } from '../documents/documents.ts';
import type { Modes } from '../documents/modes.ts';
import { TrackedDocuments } from '../documents/tracked-documents.ts';
import { affectsSettings, debounce, runSetting, type Run } from '../settings.ts';
import { Checkers } from './checkers.ts';
import type { Reading } from './document-checker.ts';
import { Filling } from './filling.ts';
import type { Ignored } from './ignored.ts';
import { Publisher } from './publisher.ts';

/** The status of a document: the parts of a letter that it has, or why nothing is known of them. */
export type Status = Checklist | 'paused' | 'tooLong' | 'unread';

/**
 * Decides when the diagnostics of the tracked documents are published: a moment after the last key, on saving, or when
 * somebody asks for it, by the setting `run`. To ask for findings publishes nothing. What is shown stays until what
 * replaces it is known. While a snippet is being filled in, what is found in its fields is held back.
 */
export class DiagnosticsManager implements vscode.Disposable {
  readonly #documents = new TrackedDocuments();
  /** Told of each edit before the checks are. */
  readonly #filling = new Filling();
  readonly #checkers: Checkers;
  readonly #publisher: Publisher;
  readonly #modes: Modes;
  /** By document, the check that is to come. */
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;
  #debounce = debounce();

  /** Fires when something else is on screen of a document. */
  readonly onDidPublish: vscode.Event<void>;

  /**
   * @param ignored the findings that are not shown
   * @param modes what was told by command
   * @param lateSince when the invitation came that the document answers, if it does so too late
   */
  constructor(
    ignored: Ignored,
    modes: Modes,
    lateSince: (document: vscode.TextDocument) => Date | undefined,
  ) {
    this.#modes = modes;
    this.#checkers = new Checkers(modes, lateSince);
    this.#publisher = new Publisher(ignored);
    this.onDidPublish = this.#publisher.onDidPublish;
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#documents,
      this.#publisher,
      this.#filling,
      this.#filling.onDidEnd((document) => this.#filled(document)),
      this.#documents.onDidCome((document) => this.#came(document)),
      this.#documents.onDidLeave((uri) => this.#left(uri)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidSaveTextDocument((document) => this.#check(document)),
      workspace.onDidChangeConfiguration((event) => affectsSettings(event) && this.#restart()),
      ignored.onDidChange((keys) => this.#refilter(keys)),
      modes.onDidChange((document) => (document ? this.#renew(document) : this.#restart())),
    );
    for (const document of this.#documents.all()) this.#came(document);
  }

  /**
   * What is found in the document's present text, and neither ignored nor held back; where checks do not run while
   * somebody types, as far as it was published.
   */
  findings(document: vscode.TextDocument): readonly Finding[] {
    if (!this.#documents.has(document)) return [];
    const isLive = this.#checkers.run(document) === 'onType';
    if (!isLive && !this.#publisher.hasFindings(document)) return [];
    const findings = this.#publisher.withoutIgnored(document, this.#reading(document).findings);
    return isLive ? findings : this.#publisher.onlyPublished(document, findings);
  }

  /** What is found in the document's present text and not ignored, whenever checks run and whatever is held back. */
  read(document: vscode.TextDocument): readonly Finding[] {
    if (!this.#documents.has(document)) return [];
    return this.#publisher.withoutIgnored(document, this.#checkers.read(document).findings);
  }

  /** Underlines what is found in the document's present text, whenever checks run. */
  show(document: vscode.TextDocument): void {
    if (this.#documents.has(document)) this.#publish(document);
  }

  /** Whether a snippet in the document is being filled in. */
  isBeingFilled(document: vscode.TextDocument): boolean {
    return this.#filling.has(document);
  }

  /** Somebody wants to know how the letter stands: nothing is held back any longer. */
  wasAsked(document: vscode.TextDocument): void {
    this.#filling.end(document);
  }

  status(document: vscode.TextDocument): Status {
    if (this.#modes.of(document) === 'paused') return 'paused';
    if (textOf(document) === undefined) return 'tooLong';
    return this.#checkers.checklist(document) ?? 'unread';
  }

  /** Publishes anew the documents of which other hours are told by now. A check that is to come needs no other. */
  clockMoved(): void {
    for (const document of this.#documents.all()) {
      const shown = this.#publisher.lateness(document);
      if (shown === undefined || shown === this.#checkers.lateness(document)) continue;
      if (this.#checkers.run(document) === 'manual' || this.#timers.has(document.uri.toString())) continue;
      this.#schedule(document, 0);
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#subscriptions.dispose();
  }

  #publish(document: vscode.TextDocument): void {
    this.#cancel(document.uri);
    if (this.#documents.has(document)) this.#publisher.publish(document, this.#reading(document));
  }

  /** What is found in the document's present text, but for what is held back. */
  #reading(document: vscode.TextDocument): Reading {
    const reading = this.#checkers.read(document);
    return { ...reading, findings: this.#filling.withoutHeld(document, reading.findings) };
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    this.#cancel(document.uri);
    this.#timers.set(
      document.uri.toString(),
      setTimeout(() => this.#publish(document), delay),
    );
  }

  #cancel(uri: vscode.Uri): void {
    clearTimeout(this.#timers.get(uri.toString()));
    this.#timers.delete(uri.toString());
  }

  #came(document: vscode.TextDocument): void {
    const isKnown = this.#publisher.has(document) || this.#timers.has(document.uri.toString());
    if (!isKnown) this.#check(document);
  }

  /** Opened, shown again, or saved. */
  #check(document: vscode.TextDocument): void {
    if (!this.#documents.has(document) || this.#checkers.run(document) === 'manual') return;
    this.#schedule(document, 0);
  }

  #left(uri: vscode.Uri): void {
    this.#cancel(uri);
    this.#checkers.forget(uri);
    this.#filling.forget(uri);
    this.#publisher.clear(uri);
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    if (contentChanges.length === 0 || !this.#documents.has(document)) return;
    if (this.#checkers.run(document) !== 'onType') return;
    this.#checkers.note(document, changesOf(event));
    this.#schedule(document, this.#debounce);
  }

  #refilter(keys: ReadonlySet<string>): void {
    for (const document of this.#documents.all()) {
      if (!this.#publisher.hasFindings(document)) continue;
      this.#publisher.refilter(document, this.#reading(document).findings, keys);
    }
  }

  /** Checks a document anew, at whatever moments checks run: somebody asks for it. */
  #renew(document: vscode.TextDocument): void {
    this.#checkers.forget(document.uri);
    this.#filling.forget(document.uri);
    if (this.#documents.has(document)) this.#schedule(document, 0);
  }

  /** Shows what was held back, at the moments at which checks run. */
  #filled(document: vscode.TextDocument): void {
    const run = this.#checkers.run(document);
    if (run === 'onType' || (run === 'onSave' && !document.isDirty)) this.#check(document);
  }

  /** Starts over with the settings as they are now. What is shown stays so, unless checks run at other moments now. */
  #restart(): void {
    const documents = this.#documents.all();
    const before = new Map<vscode.TextDocument, Run>(
      documents.map((document) => [document, this.#checkers.run(document)]),
    );
    this.#checkers.clear();
    this.#debounce = debounce();
    for (const document of documents) {
      this.#cancel(document.uri);
      const run = runSetting(document);
      if (run !== 'manual' || (this.#publisher.has(document) && before.get(document) === run))
        this.#schedule(document, 0);
      else this.#publisher.clear(document.uri);
    }
  }
}
