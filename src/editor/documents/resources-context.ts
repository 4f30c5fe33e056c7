import * as vscode from 'vscode';

/** Tells VS Code's when-clauses of documents. A list, so that each of two editors side by side has the right buttons. */
export class ResourcesContext {
  readonly #key: string;
  #uris = new Map<string, vscode.Uri>();

  /** @param key for conditions such as `resource in kindRegrets.letters` */
  constructor(key: string) {
    this.#key = key;
  }

  note(uri: vscode.Uri, isOne: boolean): void {
    const key = uri.toString();
    if (this.#uris.has(key) === isOne) return;
    if (isOne) this.#uris.set(key, uri);
    else this.#uris.delete(key);
    this.#tell();
  }

  replace(uris: readonly vscode.Uri[]): void {
    const wanted = new Map(uris.map((uri) => [uri.toString(), uri]));
    if (wanted.size === this.#uris.size && [...wanted.keys()].every((key) => this.#uris.has(key))) return;
    this.#uris = wanted;
    this.#tell();
  }

  #tell(): void {
    // As addresses and not as text: the window may know a file of this machine by another scheme.
    void vscode.commands.executeCommand('setContext', this.#key, [...this.#uris.values()]);
  }
}
