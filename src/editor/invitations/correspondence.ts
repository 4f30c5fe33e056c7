import type * as vscode from 'vscode';
import type { Answers } from '../../letter/answers.ts';
import { compose } from '../../letter/compose.ts';
import { newId } from '../new-id.ts';
import { ownDetails } from '../settings.ts';
import { writeDraft } from '../write-draft.ts';
import type { Drafts } from './drafts.ts';
import { added, changed, type OpenInvitation, without } from './record.ts';
import { remindedBy } from './reminding.ts';
import type { InvitationStore } from './store.ts';

/** What can happen to an invitation: its answer is begun, taken up again, sent, or given up. */
export class Correspondence {
  readonly #store: InvitationStore;
  readonly #drafts: Drafts;

  constructor(store: InvitationStore, drafts: Drafts) {
    this.#store = store;
    this.#drafts = drafts;
  }

  /** Remembers what was written into the document, and when the invitation came if that is known. */
  async begin(document: vscode.TextDocument, answers: Answers, receivedAt: Date | undefined): Promise<void> {
    const { name: _name, signOff: _signOff, contact: _contact, ...content } = answers;
    const draft = this.#drafts.placeOf(document);
    const begun: OpenInvitation = {
      id: newId(),
      content,
      receivedAt: receivedAt?.getTime(),
      reminded: {},
      draft,
    };
    const state = this.#store.replyBy(begun)?.state;
    const invitation = state ? { ...begun, reminded: remindedBy(state, draft.window) } : begun;
    await this.#store.change((list) => added(list, invitation, Date.now()));
  }

  /** Shows the draft; one that was closed unsaved is written anew. */
  async openDraft(invitation: OpenInvitation): Promise<void> {
    if (await this.#drafts.show(invitation)) return;
    const state = this.#store.replyBy(invitation)?.state;
    const content = state ? { ...invitation.content, late: state === 'late' } : invitation.content;
    const draft = this.#drafts.placeOf(await writeDraft(compose({ ...content, ...ownDetails() }), ''));
    await this.#store.change((list) => changed(list, invitation.id, { content, draft }));
  }

  async markAnswered({ id }: OpenInvitation): Promise<void> {
    await this.#store.change((list) => changed(list, id, { answeredAt: Date.now() }));
  }

  async dismiss({ id }: OpenInvitation): Promise<void> {
    await this.#store.change((list) => without(list, id));
  }
}
