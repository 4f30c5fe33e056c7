import * as vscode from 'vscode';
import { isOurs } from './documents.ts';
import { closingPatience, type SavedAs } from './saved-as.ts';
import { movedWith } from '../../correspondence/uris.ts';

/** What somebody has told by command to do with a document, whatever the settings are. */
export type Mode = 'checked' | 'paused';

/** What was told by command, until the document or the window is closed; a draft that is saved keeps it. */
export class Modes implements vscode.Disposable {
  readonly #modes = new Map<string, Mode>();
  readonly #changes = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  /** Of documents that were closed a moment ago: one that gets another name is opened by that. */
  readonly #leaving = new Map<string, Mode>();
  /** The document that is closed in this very turn: one whose language changes is opened in it again. */
  #closing: string | undefined;
  readonly #subscriptions: readonly vscode.Disposable[];
  #isOn = true;

  /** Fires with the document that somebody told about, or without one if it was about all. */
  readonly onDidChange = this.#changes.event;

  constructor(savedAs: SavedAs) {
    this.#subscriptions = [
      this.#changes,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri.toString())),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach((file) => this.#renamed(file))),
      savedAs.watch({
        wants: (from) => this.#modes.has(from),
        follow: (from, to) => this.#carry(from, to),
      }),
    ];
  }

  of({ uri }: vscode.TextDocument): Mode | undefined {
    return this.#isOn ? this.#modes.get(uri.toString()) : 'paused';
  }

  /** Whether anything is checked in this window. */
  get isOn(): boolean {
    return this.#isOn;
  }

  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#changes.fire(undefined);
  }

  /** Tells to check the document as a letter, whatever it reads like; undefined lets the settings decide again. */
  set(document: vscode.TextDocument, mode: Mode | undefined): void {
    if (mode) this.#modes.set(document.uri.toString(), mode);
    else this.#modes.delete(document.uri.toString());
    if (mode !== 'paused' && !this.#isOn) this.toggle();
    this.#changes.fire(document);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #closed(key: string): void {
    const mode = this.#modes.get(key);
    if (!mode) return;
    this.#modes.delete(key);
    this.#leaving.set(key, mode);
    setTimeout(() => this.#leaving.delete(key), closingPatience);
    this.#closing = key;
    setTimeout(() => (this.#closing = undefined));
  }

  #opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (key === this.#closing) this.#carry(key, document);
  }

  /** Has the document go on as the one at `from` was told to. */
  #carry(from: string, to: vscode.TextDocument): void {
    const mode = this.#modes.get(from) ?? this.#leaving.get(from);
    if (!mode || this.#modes.has(to.uri.toString())) return;
    this.#modes.set(to.uri.toString(), mode);
    this.#changes.fire(to);
  }

  /** A file, or all that is in a folder. */
  #renamed({ oldUri, newUri }: { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }): void {
    for (const document of vscode.workspace.textDocuments) {
      const from = movedWith(document.uri.toString(), newUri.toString(), oldUri.toString());
      if (from !== undefined) this.#carry(from, document);
    }
  }
}

/**
 * Commands for keys, of which menus know nothing. On the document in front they do nothing where there is none that
 * could be a letter.
 */
export function registerModeCommands(modes: Modes): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(
      'kindRegrets.check',
      onActive((document) => modes.set(document, 'checked')),
    ),
    registerCommand(
      'kindRegrets.pause',
      onActive((document) => modes.set(document, modes.of(document) === 'paused' ? undefined : 'paused')),
    ),
    registerCommand('kindRegrets.toggle', () => modes.toggle()),
  );
}

const onActive = (act: (document: vscode.TextDocument) => void) => () => {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isOurs(document)) act(document);
};
