import * as vscode from 'vscode';
import { isOurs, textOf } from './documents.ts';

/** An untitled document that is saved under a name is closed for good; one whose language changes comes back. */
export const closingPatience = 1000;

/** How long VS Code may take from saving the file to closing the untitled document, in milliseconds. */
const savingPatience = 5000;

/** Somebody who knows something of untitled documents that is to go on with the files that they are saved as. */
export interface Follower {
  /** Whether anything is known of the open untitled document at this address. */
  wants(from: string): boolean;
  /** The untitled document was saved as this file, and is closed. */
  follow(from: string, to: vscode.TextDocument): void;
}

/**
 * Finds the file that an untitled document was saved as. VS Code tells of no connection between the two, but as it
 * saves one under a name it saves the file, then empties and closes the untitled document. So a file is taken for it
 * that is saved with its text a moment before it is closed; a file that is merely opened never is. Only documents that
 * a follower wants are read.
 */
export class SavedAs implements vscode.Disposable {
  readonly #followers = new Set<Follower>();
  /** Files that were saved a moment ago with the text of an untitled document, by the address of that. */
  readonly #saved = new Map<
    string,
    { readonly file: vscode.TextDocument; readonly timer: ReturnType<typeof setTimeout> }
  >();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      workspace.onDidSaveTextDocument((document) => this.#wasSaved(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#wasClosed(uri.toString())),
    );
  }

  watch(follower: Follower): vscode.Disposable {
    this.#followers.add(follower);
    return new vscode.Disposable(() => this.#followers.delete(follower));
  }

  dispose(): void {
    for (const from of this.#saved.keys()) this.#forget(from);
    this.#subscriptions.dispose();
  }

  #wasSaved(file: vscode.TextDocument): void {
    if (file.isUntitled || !isOurs(file)) return;
    const drafts = vscode.workspace.textDocuments.filter(
      ({ isUntitled, uri }) => isUntitled && this.#isWanted(uri.toString()),
    );
    const text = drafts.length > 0 ? wordsOf(file) : '';
    if (text === '') return;
    for (const draft of drafts) {
      if (wordsOf(draft) !== text) continue;
      const from = draft.uri.toString();
      this.#forget(from);
      this.#saved.set(from, { file, timer: setTimeout(() => this.#forget(from), savingPatience) });
    }
  }

  #wasClosed(from: string): void {
    const saved = this.#saved.get(from);
    if (!saved) return;
    this.#forget(from);
    for (const follower of this.#followers) follower.follow(from, saved.file);
  }

  #isWanted(from: string): boolean {
    return [...this.#followers].some((follower) => follower.wants(from));
  }

  #forget(from: string): void {
    clearTimeout(this.#saved.get(from)?.timer);
    this.#saved.delete(from);
  }
}

/** The text without white space at the ends of lines and below, which VS Code may take out or put in as it saves. */
function wordsOf(document: vscode.TextDocument): string {
  const lines = (textOf(document) ?? '').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
