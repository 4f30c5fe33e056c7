import * as vscode from 'vscode';

/** A list, so that each of two editors side by side has the right buttons: `resource in kindRegrets.letters`. */
const contextKey = 'kindRegrets.letters';

/** Tells VS Code's when-clauses which open documents read like letters. */
export class LettersContext {
  readonly #letters = new Set<string>();

  note(uri: vscode.Uri, isLetter: boolean): void {
    const key = uri.toString();
    if (this.#letters.has(key) === isLetter) return;
    if (isLetter) this.#letters.add(key);
    else this.#letters.delete(key);
    void vscode.commands.executeCommand('setContext', contextKey, [...this.#letters]);
  }
}
