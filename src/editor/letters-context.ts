import * as vscode from 'vscode';

/** A list, so that each of two editors side by side has the right buttons: `resource in kindRegrets.letters`. */
const contextKey = 'kindRegrets.letters';

/** Tells VS Code's when-clauses which open documents read like letters. */
export class LettersContext {
  readonly #letters = new Map<string, vscode.Uri>();

  note(uri: vscode.Uri, isLetter: boolean): void {
    const key = uri.toString();
    if (this.#letters.has(key) === isLetter) return;
    if (isLetter) this.#letters.set(key, uri);
    else this.#letters.delete(key);
    // As addresses and not as text: the window may know a file of this machine by another scheme.
    void vscode.commands.executeCommand('setContext', contextKey, [...this.#letters.values()]);
  }
}
