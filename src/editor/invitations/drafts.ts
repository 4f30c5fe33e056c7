import * as vscode from 'vscode';
import type { ReplyBy } from '../../invitation/clock.ts';
import { isShown } from '../shown.ts';
import { changed, type DraftPlace, isDraftAt, type OpenInvitation, undrafted } from './record.ts';
import type { InvitationStore } from './store.ts';

/** A document whose language changes is closed and opened again; one that is saved under a name is closed for good. */
const closingPatience = 1000;
/** A window has restored its tabs by then. */
const restoringPatience = 5000;

/** Knows which document is the draft of which invitation: until it is closed unsaved, and under its new name after. */
export class Drafts implements vscode.Disposable {
  readonly #store: InvitationStore;
  readonly #window: string;
  /** The last text of untitled drafts that were closed a moment ago, and the timer that lets go of them. */
  readonly #closing = new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>();
  readonly #restoring = setTimeout(() => this.#dropLost(), restoringPatience);
  readonly #subscriptions: readonly vscode.Disposable[];

  /** @param window distinguishes this window's untitled documents from those of others, also after a reload */
  constructor(store: InvitationStore, window: string) {
    this.#store = store;
    this.#window = window;
    const { workspace } = vscode;
    this.#subscriptions = [
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenTextDocument((document) => this.#appeared(document)),
      workspace.onDidSaveTextDocument((document) => this.#appeared(document)),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#move(oldUri.toString(), newUri.toString());
      }),
    ];
  }

  placeOf({ uri }: vscode.TextDocument): DraftPlace {
    return { uri: uri.toString(), window: this.#window };
  }

  of({ uri }: vscode.TextDocument): OpenInvitation | undefined {
    return this.#at(uri.toString());
  }

  /** The clock of the invitation that the document answers; undefined where nobody waits for an answer. */
  replyBy(document: vscode.TextDocument): ReplyBy | undefined {
    const invitation = this.of(document);
    return invitation && this.#store.replyBy(invitation);
  }

  /** When the invitation came that the document answers, if an answer to it is late. */
  lateSince(document: vscode.TextDocument): Date | undefined {
    const invitation = this.of(document);
    if (invitation?.receivedAt === undefined || this.#store.replyBy(invitation)?.state !== 'late')
      return undefined;
    return new Date(invitation.receivedAt);
  }

  /** Shows the draft; false if there is none any more, or only in another window. */
  async show(invitation: OpenInvitation): Promise<boolean> {
    const uri = invitation.draft?.uri;
    if (uri === undefined || !isDraftAt(invitation, uri, this.#window)) return false;
    if (uri.startsWith('untitled:') && !isShown(uri)) return false;
    try {
      await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
      return true;
    } catch {
      // Deleted or out of reach.
      return false;
    }
  }

  dispose(): void {
    clearTimeout(this.#restoring);
    for (const { timer } of this.#closing.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #at(uri: string): OpenInvitation | undefined {
    return this.#store.list().find((invitation) => isDraftAt(invitation, uri, this.#window));
  }

  #closed(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (!document.isUntitled || !this.#at(uri)) return;
    const timer = setTimeout(() => {
      this.#closing.delete(uri);
      const invitation = this.#at(uri);
      if (invitation && !isOpen(uri)) void this.#store.change((list) => undrafted(list, invitation.id));
    }, closingPatience);
    this.#closing.set(uri, { text: document.getText(), timer });
  }

  /** Nobody told of untitled drafts that were thrown away as the window closed, and their names come again. */
  #dropLost(): void {
    for (const { id, draft } of this.#store.list()) {
      if (draft?.window !== this.#window || !draft.uri.startsWith('untitled:') || isShown(draft.uri))
        continue;
      void this.#store.change((list) => undrafted(list, id));
    }
  }

  /** VS Code tells of no connection between an untitled document and the file that it is saved as, but their text. */
  #appeared(document: vscode.TextDocument): void {
    if (document.isUntitled) return;
    const open = vscode.workspace.textDocuments.filter((other) => other.isUntitled && this.of(other));
    if (open.length === 0 && this.#closing.size === 0) return;
    const text = document.getText();
    if (text === '') return;
    const source =
      open.find((other) => other.getText() === text)?.uri.toString() ??
      [...this.#closing].find(([, closed]) => closed.text === text)?.[0];
    if (source !== undefined && !this.of(document)) void this.#move(source, document.uri.toString());
  }

  async #move(from: string, to: string): Promise<void> {
    const invitation = this.#at(from);
    if (!invitation) return;
    const draft = { uri: to, window: this.#window };
    await this.#store.change((list) => changed(list, invitation.id, { draft }));
  }
}

function isOpen(uri: string): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri);
}
