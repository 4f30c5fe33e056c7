import * as vscode from 'vscode';
import { type Change, type Checker, createChecker, type Finding } from '../check/check.ts';
import { toDiagnostic } from './diagnostics.ts';
import { isOurs, languageOf, textOf } from './documents.ts';
import { LettersContext } from './letters-context.ts';
import { affectsSettings, checkSettings, debounce } from './settings.ts';

interface Watched {
  readonly checker: Checker;
  /** When the invitation came that the document answers too late; undefined while there is time. */
  readonly lateSince: Date | undefined;
  /** What was edited since the last check. */
  changes: Change[];
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** The document's version that `findings` are for; none yet if undefined. */
  version?: number;
  findings: readonly Finding[];
}

/** Keeps the diagnostics of open documents in step with their text, a moment after the last key. */
export class Checking implements vscode.Disposable {
  readonly #watched = new Map<string, Watched>();
  readonly #letters = new LettersContext();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('kindRegrets');
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #lateSince: (document: vscode.TextDocument) => Date | undefined;

  /** @param lateSince when the invitation came that the document answers, if it does so too late */
  constructor(lateSince: (document: vscode.TextDocument) => Date | undefined) {
    this.#lateSince = lateSince;
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#diagnostics,
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      // A change of language closes and opens the document too.
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#forgetWithin(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forgetWithin(oldUri))),
      workspace.onDidChangeConfiguration((event) => affectsSettings(event) && this.#restart()),
      vscode.window.tabGroups.onDidChangeTabs((event) => this.#tabsChanged(event)),
    ];
    this.#restart();
  }

  /** What is found in the document's present text. */
  findings(document: vscode.TextDocument): readonly Finding[] {
    if (!isOurs(document) || document.isClosed) return [];
    const watched = this.#watch(document);
    if (watched.version !== document.version) this.#check(document, watched);
    return watched.findings;
  }

  /** Checks the documents anew that have become late, or are no longer. */
  clockMoved(): void {
    for (const document of vscode.workspace.textDocuments) {
      const watched = this.#watched.get(document.uri.toString());
      if (!watched || watched.lateSince?.getTime() === this.#lateSince(document)?.getTime()) continue;
      clearTimeout(watched.timer);
      this.#watched.delete(document.uri.toString());
      this.#schedule(document, 0);
    }
  }

  dispose(): void {
    for (const { timer } of this.#watched.values()) clearTimeout(timer);
    this.#watched.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #watch(document: vscode.TextDocument): Watched {
    const key = document.uri.toString();
    let watched = this.#watched.get(key);
    if (!watched) {
      const lateSince = this.#lateSince(document);
      const checker = createChecker({
        ...checkSettings(document),
        languageId: languageOf(document),
        // By the clock that counts no weekends an answer in time may be days old: the rule knows of late ones only.
        ...(lateSince && { receivedAt: lateSince, now: new Date() }),
      });
      watched = { checker, lateSince, changes: [], findings: [] };
      this.#watched.set(key, watched);
    }
    return watched;
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!isOurs(document)) return;
    const watched = this.#watch(document);
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => this.#check(document, watched), delay);
  }

  #check(document: vscode.TextDocument, watched: Watched): void {
    clearTimeout(watched.timer);
    if (document.isClosed) return this.#forget(document.uri);
    const text = textOf(document);
    watched.findings = text === undefined ? [] : watched.checker.check(text, watched.changes);
    watched.version = document.version;
    this.#letters.note(document.uri, text !== undefined && watched.checker.kind === 'letter');
    watched.changes = [];
    this.#diagnostics.set(
      document.uri,
      watched.findings.map((finding) => toDiagnostic(document, finding)),
    );
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!isOurs(document) || contentChanges.length === 0) return;
    // All of an event's offsets are from before it: from the last to the first they hold one after the other.
    const changes = contentChanges
      .toSorted((a, b) => b.rangeOffset - a.rangeOffset)
      .map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        removed: rangeLength,
        inserted: text.length,
      }));
    this.#watch(document).changes.push(...changes);
    this.#schedule(document, debounce());
  }

  /** A document may live on for minutes after its last tab was closed; its diagnostics must not. */
  #tabsChanged({ opened, closed }: vscode.TabChangeEvent): void {
    const shown = new Set(vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(urisOf)));
    for (const uri of closed.flatMap(urisOf)) {
      if (!shown.has(uri)) this.#forget(vscode.Uri.parse(uri, true));
    }
    const back = new Set(opened.flatMap(urisOf));
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (back.has(key) && !this.#watched.has(key)) this.#schedule(document, 0);
    }
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#watched.get(key)?.timer);
    this.#watched.delete(key);
    this.#diagnostics.delete(uri);
    this.#letters.note(uri, false);
  }

  /** A file, or all that is in a folder. */
  #forgetWithin(place: vscode.Uri): void {
    const folder = `${place.toString()}/`;
    for (const key of this.#watched.keys()) {
      if (`${key}/`.startsWith(folder)) this.#forget(vscode.Uri.parse(key, true));
    }
  }

  /** Starts over with the settings as they are now. */
  #restart(): void {
    for (const { timer } of this.#watched.values()) clearTimeout(timer);
    this.#watched.clear();
    this.#diagnostics.clear();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }
}

/** The documents a tab shows, as strings. */
function urisOf({ input }: vscode.Tab): readonly string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
