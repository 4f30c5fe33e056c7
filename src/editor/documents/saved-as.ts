import * as vscode from 'vscode';
import { isOurs, textOf } from './documents.ts';

/** An untitled document that is saved under a name is closed for good; one whose language changes comes back. */
export const closingPatience = 1000;

/** Somebody who knows something of untitled documents that is to go on with the files that they are saved as. */
export interface Follower {
  /** Whether anything is known of the untitled document at this address, open or closed a moment ago. */
  wants(from: string): boolean;
  /** The untitled document was saved as this file. */
  follow(from: string, to: vscode.TextDocument): void;
}

/** The text of a document and the timer that lets go of it. */
interface Moment {
  readonly text: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Finds the file that an untitled document was saved as. VS Code tells of no connection between the two, but as it
 * saves one under a name it saves the file and closes the untitled document, in either order: so a file is taken for
 * it that is saved with the same text in the same moment. A file that is merely opened never is. Only documents that
 * a follower wants are read.
 */
export class SavedAs implements vscode.Disposable {
  readonly #followers = new Set<Follower>();
  /** Untitled documents that were closed a moment ago. */
  readonly #closed = new Map<string, Moment>();
  /** Files that were saved a moment ago. */
  readonly #saved = new Map<vscode.TextDocument, Moment>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      workspace.onDidCloseTextDocument((document) => this.#wasClosed(document)),
      workspace.onDidSaveTextDocument((document) => this.#wasSaved(document)),
    );
  }

  watch(follower: Follower): vscode.Disposable {
    this.#followers.add(follower);
    return new vscode.Disposable(() => this.#followers.delete(follower));
  }

  dispose(): void {
    for (const { timer } of [...this.#closed.values(), ...this.#saved.values()]) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #wasClosed(document: vscode.TextDocument): void {
    const from = document.uri.toString();
    if (!document.isUntitled || !this.#isWanted(from)) return;
    const text = wordsOf(document);
    if (text === '') return;
    keep(this.#closed, from, text);
    for (const [to, saved] of this.#saved) if (saved.text === text) this.#tell(from, to);
  }

  #wasSaved(document: vscode.TextDocument): void {
    if (document.isUntitled || !isOurs(document)) return;
    const open = vscode.workspace.textDocuments.some(
      ({ isUntitled, uri }) => isUntitled && this.#isWanted(uri.toString()),
    );
    if (!open && this.#closed.size === 0) return;
    const text = wordsOf(document);
    if (text === '') return;
    keep(this.#saved, document, text);
    for (const [from, closed] of this.#closed) if (closed.text === text) this.#tell(from, document);
  }

  #isWanted(from: string): boolean {
    return [...this.#followers].some((follower) => follower.wants(from));
  }

  #tell(from: string, to: vscode.TextDocument): void {
    clearTimeout(this.#closed.get(from)?.timer);
    this.#closed.delete(from);
    for (const follower of this.#followers) follower.follow(from, to);
  }
}

function keep<Key>(moments: Map<Key, Moment>, key: Key, text: string): void {
  clearTimeout(moments.get(key)?.timer);
  const timer = setTimeout(() => moments.delete(key), closingPatience);
  moments.set(key, { text, timer });
}

/** The text without white space at the ends of lines and below, which VS Code may take out or put in as it saves. */
function wordsOf(document: vscode.TextDocument): string {
  const lines = (textOf(document) ?? '').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
