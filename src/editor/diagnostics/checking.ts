import * as vscode from 'vscode';
import { type Change, type Checker, createChecker, type Finding } from '../../check/check.ts';
import type { Checklist } from '../../check/checklist.ts';
import { type DocumentKind, kindOfText } from '../../check/kind.ts';
import { changesOf } from '../documents/change-log.ts';
import { toDiagnostic } from './diagnostics.ts';
import { isOurs, languageOf, textOf } from '../documents/documents.ts';
import type { Modes } from '../documents/modes.ts';
import { ResourcesContext } from '../documents/resources-context.ts';
import { affectsSettings, checkSettings, debounce, runSetting } from '../settings.ts';
import type { Ignored } from './ignored.ts';
import { translate } from '../translate.ts';
import { isWithin } from '../../correspondence/uris.ts';

interface Watched {
  readonly checker: Checker;
  readonly run: ReturnType<typeof runSetting>;
  /** When the invitation came that the document answers too late; undefined while there is time. */
  readonly lateSince: Date | undefined;
  /** What was edited since the last check, where each edit is followed by one. */
  changes: Change[];
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** The document's version that `findings` are for; none yet if undefined. */
  version?: number;
  findings: readonly Finding[];
  /** What is underlined: rules and words, whatever their places are now. None yet if undefined. */
  shown?: ReadonlySet<string>;
}

/** How a document stands with the checks: its parts, or why nothing is known of them. */
export type Standing = Checklist | 'paused' | 'tooLong' | 'unread';

/** Keeps the diagnostics of open documents in step with their text, a moment after the last key. */
export class Checking implements vscode.Disposable {
  readonly #watched = new Map<string, Watched>();
  /** Documents that live on though their last tab was closed, for minutes at times. */
  readonly #away = new WeakSet<vscode.TextDocument>();
  /** Which open documents read like letters. */
  readonly #letters = new ResourcesContext('kindRegrets.letters');
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('kindRegrets');
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #ignored: Ignored;
  readonly #modes: Modes;
  readonly #lateSince: (document: vscode.TextDocument) => Date | undefined;
  readonly #checks = new vscode.EventEmitter<void>();
  #debounce = 0;

  /** Fires when a document was checked, and when what is known of documents was given up. */
  readonly onDidCheck = this.#checks.event;

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
    this.#ignored = ignored;
    this.#modes = modes;
    this.#lateSince = lateSince;
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#diagnostics,
      this.#checks,
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      workspace.onDidSaveTextDocument(
        (document) => this.#runs(document, 'onSave') && this.#schedule(document, 0),
      ),
      // A change of language closes and opens the document too.
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#forgetWithin(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#forgetWithin(oldUri))),
      workspace.onDidChangeConfiguration((event) => affectsSettings(event) && this.#restart()),
      ignored.onDidChange(() => this.#restart()),
      modes.onDidChange((document) => (document ? this.#renew(document) : this.#restart())),
      vscode.window.tabGroups.onDidChangeTabs((event) => this.#tabsChanged(event)),
    ];
    this.#restart();
  }

  /**
   * What is found in the document's present text; where checks do not run while somebody types, as far as it was shown
   * by the last one.
   */
  findings(document: vscode.TextDocument): readonly Finding[] {
    if (this.#runs(document, 'onType')) return this.read(document);
    const shown = this.#watched.get(document.uri.toString())?.shown;
    if (!shown || shown.size === 0) return [];
    const text = document.getText();
    return this.read(document).filter((finding) => shown.has(wordsOf(finding, text)));
  }

  /** What is found in the document's present text, whenever checks run. It is shown if they run at all times. */
  read(document: vscode.TextDocument): readonly Finding[] {
    if (!this.#isWatched(document)) return [];
    const watched = this.#watch(document);
    if (watched.version !== document.version) {
      if (this.#runs(document, 'onType')) this.#check(document, watched);
      else this.#find(document, watched);
    }
    return watched.findings;
  }

  /** Underlines what is found in the document's present text, whenever checks run. */
  show(document: vscode.TextDocument): void {
    if (this.#isWatched(document)) this.#check(document, this.#watch(document));
  }

  standing(document: vscode.TextDocument): Standing {
    if (this.#modes.of(document) === 'paused') return 'paused';
    if (textOf(document) === undefined) return 'tooLong';
    const watched = this.#watched.get(document.uri.toString());
    return watched?.version === undefined ? 'unread' : watched.checker.checklist();
  }

  /** Checks the documents anew that have become late, or are no longer. */
  clockMoved(): void {
    for (const document of vscode.workspace.textDocuments) {
      const watched = this.#watched.get(document.uri.toString());
      if (!watched || watched.lateSince?.getTime() === this.#lateSince(document)?.getTime()) continue;
      if (!this.#runs(document, 'onSave')) continue;
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

  #isWatched(document: vscode.TextDocument): boolean {
    return isOurs(document) && !document.isClosed && !this.#away.has(document);
  }

  #watch(document: vscode.TextDocument): Watched {
    const key = document.uri.toString();
    let watched = this.#watched.get(key);
    if (!watched) {
      const settings = checkSettings(document);
      const mode = this.#modes.of(document);
      const lateSince = this.#lateSince(document);
      const checker = createChecker({
        ...settings,
        documents: mode === 'checked' ? 'always' : mode === 'paused' ? 'never' : settings.documents,
        languageId: languageOf(document),
        translate,
        // By the clock that counts no weekends an answer in time may be days old: the rule knows of late ones only.
        ...(lateSince && { receivedAt: lateSince, now: new Date() }),
      });
      watched = {
        checker,
        run: runSetting(document),
        lateSince,
        changes: [],
        findings: [],
      };
      this.#watched.set(key, watched);
    }
    return watched;
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!this.#isWatched(document)) return;
    const watched = this.#watch(document);
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => this.#check(document, watched), delay);
  }

  #check(document: vscode.TextDocument, watched: Watched): void {
    clearTimeout(watched.timer);
    if (document.isClosed) return this.#forget(document.uri);
    this.#find(document, watched);
    const text = textOf(document);
    watched.shown = new Set(watched.findings.map((finding) => wordsOf(finding, text ?? '')));
    this.#letters.note(document.uri, text !== undefined && this.#kind(document, watched, text) === 'letter');
    this.#diagnostics.set(
      document.uri,
      watched.findings.map((finding) => toDiagnostic(document, finding)),
    );
    this.#checks.fire();
  }

  /** Also of a document that is not checked for now: it can be sent all the same. */
  #kind(document: vscode.TextDocument, { checker }: Watched, text: string): DocumentKind {
    return this.#modes.of(document) === 'paused' ? kindOfText(text, languageOf(document)) : checker.kind;
  }

  #find(document: vscode.TextDocument, watched: Watched): void {
    const text = textOf(document);
    watched.findings = text === undefined ? [] : this.#notIgnored(watched, text);
    watched.version = document.version;
    watched.changes = [];
  }

  /** Whether the document is checked at this moment, by the settings. */
  #runs(document: vscode.TextDocument, moment: 'onType' | 'onSave'): boolean {
    // Looked up for each key: what is set is not, as long as the document is watched.
    const run = this.#watched.get(document.uri.toString())?.run ?? runSetting(document);
    return run === moment || run === 'onType';
  }

  #opened(document: vscode.TextDocument): void {
    if (this.#runs(document, 'onSave')) this.#schedule(document, 0);
  }

  #notIgnored({ checker, changes }: Watched, text: string): readonly Finding[] {
    return checker.check(text, changes).filter((finding) => !this.#ignored.has(finding, text));
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    if (!this.#isWatched(document) || contentChanges.length === 0) return;
    const watched = this.#watch(document);
    if (watched.run !== 'onType') return;
    for (const change of changesOf(event)) watched.changes.push(change);
    this.#schedule(document, this.#debounce);
  }

  /** The diagnostics of a document go with its last tab, and come back with the next one. */
  #tabsChanged({ opened, closed }: vscode.TabChangeEvent): void {
    const shown = new Set(vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(urisOf)));
    const left = new Set(closed.flatMap(urisOf).filter((uri) => !shown.has(uri)));
    const back = new Set(opened.flatMap(urisOf));
    for (const uri of left) this.#forget(vscode.Uri.parse(uri, true));
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (left.has(key)) this.#away.add(document);
      if (!back.has(key)) continue;
      this.#away.delete(document);
      if (!this.#watched.has(key)) this.#opened(document);
    }
  }

  #forget(uri: vscode.Uri): void {
    this.#clear(uri);
    this.#letters.note(uri, false);
  }

  #clear(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#watched.get(key)?.timer);
    this.#watched.delete(key);
    this.#diagnostics.delete(uri);
  }

  /** A file, or all that is in a folder. */
  #forgetWithin(place: vscode.Uri): void {
    for (const key of this.#watched.keys()) {
      if (isWithin(key, place.toString())) this.#forget(vscode.Uri.parse(key, true));
    }
  }

  /** Checks a document anew, at whatever moments checks run: somebody asks for it. */
  #renew(document: vscode.TextDocument): void {
    this.#clear(document.uri);
    this.#schedule(document, 0);
  }

  /** Starts over with the settings as they are now. What is shown stays so, unless checks run at other moments now. */
  #restart(): void {
    const before = new Map(this.#watched);
    for (const { timer } of before.values()) clearTimeout(timer);
    this.#watched.clear();
    this.#debounce = debounce();
    this.#diagnostics.clear();
    this.#checks.fire();
    for (const document of vscode.workspace.textDocuments) {
      const watched = before.get(document.uri.toString());
      if (watched?.shown && watched.run === runSetting(document)) this.#schedule(document, 0);
      else this.#opened(document);
    }
  }
}

function wordsOf({ rule, span }: Finding, text: string): string {
  return `${rule} ${text.slice(span.start, span.end)}`;
}

/** The documents a tab shows, as strings. */
function urisOf({ input }: vscode.Tab): readonly string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
