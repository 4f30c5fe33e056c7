import * as vscode from 'vscode';
import type { Answers } from '../../letter/answers.ts';
import { compose } from '../../letter/compose.ts';
import type { Letter } from '../../letter/letter.ts';
import { newId } from '../ids.ts';
import { choose } from '../notify.ts';
import { ownDetails } from '../settings.ts';
import { writeDraft } from '../documents/write-draft.ts';
import type { Drafts } from './drafts.ts';
import {
  added,
  changed,
  draftAnswers,
  type OpenInvitation,
  type Thread,
  without,
} from '../../correspondence/invitation-record.ts';
import { remindedBy } from '../../correspondence/reminders.ts';
import { draftName } from './labels.ts';
import type { InvitationStore } from './store.ts';

/*
 * invitations/: which invitations wait for an answer, in which document each is answered, and when to remind. What
 * always holds: the store is what all windows share, so it is read anew before each change.
 */

/** An invitation by its id: what a view or a reminder shows may be older than what is stored. */
export type Named = Pick<OpenInvitation, 'id'>;

/** What can happen to an invitation: its answer is begun, taken up again, sent, or given up. */
export class Correspondence {
  readonly #store: InvitationStore;
  readonly #drafts: Drafts;
  /** Drafts that are being opened, by their invitations: a double click asks twice. */
  readonly #opening = new Map<string, Promise<void>>();

  constructor(store: InvitationStore, drafts: Drafts) {
    this.#store = store;
    this.#drafts = drafts;
  }

  /** Remembers what was written into the document, when the invitation came, and its thread, as far as that is known. */
  async begin(
    document: vscode.TextDocument,
    answers: Answers,
    receivedAt: Date | undefined,
    thread: Thread | undefined,
  ): Promise<void> {
    const draft = this.#drafts.placeOf(document);
    const begun: OpenInvitation = {
      id: newId(),
      content: draftAnswers(answers),
      receivedAt: receivedAt?.getTime(),
      reminded: {},
      draft,
      thread,
    };
    const state = this.#store.replyBy(begun)?.state;
    const invitation = state ? { ...begun, reminded: remindedBy(state, draft.window) } : begun;
    const former = this.#drafts.of(document);
    await this.#store.change((list) =>
      added(former ? without(list, former.id) : list, invitation, Date.now()),
    );
  }

  /** Shows the draft; one that was closed unsaved is written anew. A second call while it opens is the first one's. */
  async openDraft({ id }: Named): Promise<void> {
    const opening = this.#opening.get(id) ?? this.#open(id).finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  async #open(id: string): Promise<void> {
    const invitation = this.#store.list().find((one) => one.id === id);
    if (!invitation || (await this.#drafts.show(invitation))) return;
    if (this.#drafts.isElsewhere(invitation) && !(await wantsAnew())) return;
    const state = this.#store.replyBy(invitation)?.state;
    const content = state ? { ...invitation.content, late: state === 'late' } : invitation.content;
    const letter = compose({ ...content, ...ownDetails() });
    const draft = this.#drafts.placeOf(await writeDraft(letter, draftName(content), ''));
    await this.#store.change((list) => changed(list, id, { content, draft }));
  }

  /** The headers by which a mail program files an answer beside its invitation; none where they are not known. */
  headersFor(document: vscode.TextDocument): Pick<Letter, 'inReplyTo' | 'references'> {
    const thread = this.#drafts.of(document)?.thread;
    return thread ? { inReplyTo: thread.messageId, references: thread.references.join(' ') } : {};
  }

  /**
   * Counts the invitation as answered that the document answers.
   * @returns how to take that back; undefined if there is none, or it is answered already
   */
  async sent(document: vscode.TextDocument): Promise<(() => Promise<void>) | undefined> {
    const invitation = this.#drafts.of(document);
    if (!invitation || invitation.answeredAt !== undefined) return undefined;
    await this.markAnswered(invitation);
    return () => this.#store.change((list) => changed(list, invitation.id, { answeredAt: undefined }));
  }

  async markAnswered({ id }: Named): Promise<void> {
    await this.#store.change((list) => changed(list, id, { answeredAt: Date.now() }));
  }

  async dismiss({ id }: Named): Promise<void> {
    await this.#store.change((list) => without(list, id));
  }
}

/** A draft that another window shows may have been changed there; that window may be closed for good, too. */
async function wantsAnew(): Promise<boolean> {
  const anew = vscode.l10n.t('Write It Again');
  const message = vscode.l10n.t(
    'This draft is not saved yet and may be open in another window. Look for it there, or write it again here without your changes.',
  );
  return (await choose('information', message, [anew])) === anew;
}
