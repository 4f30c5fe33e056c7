import * as vscode from 'vscode';
import { isOurs, textOf } from './documents.ts';

/** An untitled document that is saved under a name is closed for good; one whose language changes comes back. */
export const closingPatience = 1000;

/** An untitled document, by its address, and what is taken for the file that it was saved as. */
export interface Saved {
  readonly from: string;
  readonly to: vscode.TextDocument;
}

/** VS Code tells of no connection between an untitled document and the file that it is saved as, but their text. */
export class SavedAs implements vscode.Disposable {
  /** The last text of untitled documents that were closed a moment ago, and the timer that lets go of them. */
  readonly #closing = new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>();
  readonly #saved = new vscode.EventEmitter<Saved>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Fires for each untitled document, open or just closed, that has the text of a file which was opened or saved. */
  readonly onDidSave = this.#saved.event;

  constructor() {
    const { workspace } = vscode;
    this.#subscriptions = [
      this.#saved,
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenTextDocument((document) => this.#appeared(document)),
      workspace.onDidSaveTextDocument((document) => this.#appeared(document)),
    ];
  }

  dispose(): void {
    for (const { timer } of this.#closing.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #closed(document: vscode.TextDocument): void {
    const text = document.isUntitled ? wordsOf(document) : '';
    if (text === '') return;
    const uri = document.uri.toString();
    clearTimeout(this.#closing.get(uri)?.timer);
    const timer = setTimeout(() => this.#closing.delete(uri), closingPatience);
    this.#closing.set(uri, { text, timer });
  }

  #appeared(document: vscode.TextDocument): void {
    if (document.isUntitled || !isOurs(document)) return;
    const open = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    if (open.length === 0 && this.#closing.size === 0) return;
    const text = wordsOf(document);
    if (text === '') return;
    const same = [
      ...open.filter((other) => wordsOf(other) === text).map(({ uri }) => uri.toString()),
      ...[...this.#closing].filter(([, closed]) => closed.text === text).map(([uri]) => uri),
    ];
    for (const from of new Set(same)) this.#saved.fire({ from, to: document });
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
