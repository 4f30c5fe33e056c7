import * as vscode from 'vscode';
import { isWithin } from '../../correspondence/uris.ts';
import { isOurs } from './documents.ts';

/**
 * The open documents that a person may be writing a letter in. A document is tracked from its opening until it is
 * closed, deleted, renamed, given another language, or its last tab is closed; a new tab brings it back. VS Code keeps
 * a document for minutes after its last tab, and tells of no edit that it makes because of that.
 */
export class TrackedDocuments implements vscode.Disposable {
  /** Documents that live on though their last tab was closed. */
  readonly #away = new WeakSet<vscode.TextDocument>();
  readonly #came = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #left = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when a document is opened, and when a tab shows it. */
  readonly onDidCome = this.#came.event;
  /** Fires with the address of a document that is tracked no longer, maybe more than once. */
  readonly onDidLeave = this.#left.event;

  constructor() {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#came,
      this.#left,
      workspace.onDidOpenTextDocument((document) => this.has(document) && this.#came.fire(document)),
      // A change of language closes and opens the document too.
      workspace.onDidCloseTextDocument(({ uri }) => this.#left.fire(uri)),
      workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => this.#leaveWithin(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => this.#leaveWithin(oldUri))),
      vscode.window.tabGroups.onDidChangeTabs((event) => this.#tabsChanged(event)),
    );
  }

  has(document: vscode.TextDocument): boolean {
    return isOurs(document) && !document.isClosed && !this.#away.has(document);
  }

  all(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => this.has(document));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #tabsChanged({ opened, closed }: vscode.TabChangeEvent): void {
    const shown = new Set(vscode.window.tabGroups.all.flatMap((group) => group.tabs.flatMap(urisOf)));
    const left = new Set(closed.flatMap(urisOf).filter((uri) => !shown.has(uri)));
    const back = new Set(opened.flatMap(urisOf));
    for (const uri of left) this.#left.fire(vscode.Uri.parse(uri, true));
    for (const document of vscode.workspace.textDocuments) {
      const key = document.uri.toString();
      if (left.has(key)) this.#away.add(document);
      if (!back.has(key)) continue;
      this.#away.delete(document);
      if (this.has(document)) this.#came.fire(document);
    }
  }

  /** A file, or all that is in a folder. */
  #leaveWithin(place: vscode.Uri): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (isWithin(uri.toString(), place.toString())) this.#left.fire(uri);
  }
}

/** The documents a tab shows, as strings. */
function urisOf({ input }: vscode.Tab): readonly string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
