import * as vscode from 'vscode';
import type { ReplyBy } from '../../invitation/clock.ts';
import { ResourcesContext } from '../documents/resources-context.ts';
import { closingPatience, type SavedAs } from '../documents/saved-as.ts';
import { isShown } from '../documents/open-documents.ts';
import {
  changed,
  comesAgain,
  type DraftPlace,
  isDraftAt,
  isElsewhere,
  moved,
  type OpenInvitation,
  undrafted,
} from '../../correspondence/invitation-record.ts';
import { folderOf } from '../ids.ts';
import { inBackground } from '../notify.ts';
import type { InvitationStore } from './store.ts';

/** A window has restored its tabs by then. */
const restoringPatience = 5000;

/** Knows which document is the draft of which invitation: until it is closed unsaved, and under its new name after. */
export class Drafts implements vscode.Disposable {
  readonly #store: InvitationStore;
  readonly #window: string;
  /** The addresses of untitled documents that came back with the window, perhaps from before a reload. */
  readonly #restored: ReadonlySet<string>;
  /** The timers that let go of untitled drafts which were closed a moment ago. */
  readonly #closing = new Set<ReturnType<typeof setTimeout>>();
  readonly #context = new ResourcesContext('kindRegrets.drafts');
  readonly #restoring = setTimeout(() => this.#dropLost(), restoringPatience);
  readonly #subscriptions: readonly vscode.Disposable[];

  /** @param window distinguishes this window's untitled documents from those of others */
  constructor(store: InvitationStore, savedAs: SavedAs, window: string) {
    this.#store = store;
    this.#window = window;
    const drafts = store.list().flatMap(({ draft }) => draft?.uri ?? []);
    this.#restored = new Set(drafts.filter((uri) => comesAgain(uri) && isShown(uri)));
    const { workspace } = vscode;
    this.#subscriptions = [
      savedAs.watch({
        wants: (from) => this.#at(from) !== undefined,
        follow: (from, to) => {
          if (!this.of(to)) inBackground(this.#move(from, to.uri.toString()));
        },
      }),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidOpenTextDocument(() => this.#tell()),
      store.onDidMove(() => this.#tell()),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files)
          inBackground(store.change((list) => moved(list, oldUri.toString(), newUri.toString())));
      }),
    ];
    this.#tell();
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
    if (uri === undefined || !this.#isAt(invitation, uri)) return false;
    if (uri.startsWith('untitled:') && !isShown(uri)) return false;
    try {
      await vscode.window.showTextDocument(vscode.Uri.parse(uri, true));
      return true;
    } catch {
      // Deleted or out of reach.
      return false;
    }
  }

  isElsewhere(invitation: OpenInvitation): boolean {
    return isElsewhere(invitation, this.#window);
  }

  dispose(): void {
    clearTimeout(this.#restoring);
    for (const timer of this.#closing) clearTimeout(timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #at(uri: string): OpenInvitation | undefined {
    return this.#store.list().find((invitation) => this.#isAt(invitation, uri));
  }

  #isAt(invitation: OpenInvitation, uri: string): boolean {
    return isDraftAt(invitation, uri, this.#window) || this.#cameBack(invitation, uri);
  }

  /** Whether the document came back, as the draft that it was in a window of the same folder. */
  #cameBack({ draft }: OpenInvitation, uri: string): boolean {
    return draft?.uri === uri && this.#restored.has(uri) && folderOf(draft.window) === folderOf(this.#window);
  }

  /** Whether a draft is gone for good once it is closed here; another window may show one that we named, too. */
  #endsHere(uri: string): boolean {
    return comesAgain(uri) || this.#at(uri)?.draft?.window === this.#window;
  }

  #closed(document: vscode.TextDocument): void {
    this.#tell();
    const uri = document.uri.toString();
    if (!document.isUntitled || !this.#at(uri) || !this.#endsHere(uri)) return;
    const timer = setTimeout(() => {
      this.#closing.delete(timer);
      const invitation = this.#at(uri);
      if (invitation && !isOpen(uri))
        inBackground(this.#store.change((list) => undrafted(list, invitation.id)));
    }, closingPatience);
    this.#closing.add(timer);
  }

  /** Tells VS Code's when-clauses which open documents are drafts. */
  #tell(): void {
    const list = this.#store.list();
    const isDraft = (uri: string) => list.some((invitation) => this.#isAt(invitation, uri));
    const open = list.length > 0 ? vscode.workspace.textDocuments.map(({ uri }) => uri) : [];
    this.#context.replace(open.filter((uri) => isDraft(uri.toString())));
  }

  /** Nobody told of untitled drafts that were thrown away as the window closed, and their names come again. */
  #dropLost(): void {
    for (const { id, draft } of this.#store.list()) {
      if (draft?.window !== this.#window || !draft.uri.startsWith('untitled:') || isShown(draft.uri))
        continue;
      inBackground(this.#store.change((list) => undrafted(list, id)));
    }
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
