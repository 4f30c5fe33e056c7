import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OpenInvitation } from '../../src/correspondence/invitation-record.ts';
import { remind } from '../../src/editor/invitations/reminders.ts';
import type { Correspondence } from '../../src/editor/invitations/correspondence.ts';
import type { InvitationStore } from '../../src/editor/invitations/store.ts';
import { sendDraft, type Sending } from '../../src/editor/sending/send-command.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import { hidden } from './questions.ts';
import { button, notified, readText, take } from './sending.ts';
import { closeAll, openUntitled, sampleLetter, workspaceUri } from './support.ts';

const fail = async (): Promise<never> => {
  throw new Error('The shelf is full');
};
const waiting: OpenInvitation = {
  id: 'a',
  content: { recipient: 'Nicole', role: 'Baker', company: 'Acme' },
  receivedAt: 0,
  reminded: {},
};
const storeOf = (change: InvitationStore['change']) =>
  ({
    list: () => [waiting],
    replyBy: () => ({ state: 'due' }),
    change,
    onDidMove: () => new vscode.Disposable(() => undefined),
  }) as unknown as InvitationStore;

describe('where nothing can be stored', () => {
  needKeyboard();
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('a letter is sent, its sender told how that went, and that it is not remembered', async () => {
    const { document } = await openUntitled(`To: nicole@example.com\n${sampleLetter}`);
    const sending = {
      diagnostics: { read: () => [], wasAsked: () => {} },
      memory: { get: () => undefined, set: fail },
      correspondence: { headersFor: () => ({}), sent: fail },
    } as unknown as Sending;
    const done = sendDraft(sending, document);
    await keyboard([
      ...take('Message File'),
      { waitFor: '.quick-input-title:has-text("Save the Message")' },
      { waitFor: '.quick-input-list .monaco-list-row' },
      { press: 'Enter' },
      hidden,
    ]);
    await done;
    await notified('Saved as letter.eml');
    await notified('Some details could not be saved: The shelf is full');
    assert.match(await readText('letter.eml'), /Dear Nicole/);
    await vscode.workspace.fs.delete(workspaceUri('letter.eml'));
  });

  it('the default way to send is not taken for remembered either, and the invitation counts as answered', async () => {
    const { document } = await openUntitled(`To: nicole@example.com\n${sampleLetter}`);
    const sending = {
      diagnostics: { read: () => [], wasAsked: () => {} },
      memory: { get: () => undefined, set: fail },
      correspondence: { headersFor: () => ({}), sent: async () => fail },
    } as unknown as Sending;
    const done = sendDraft(sending, document);
    await keyboard([...take('Copy'), hidden]);
    await done;
    await notified('The letter is copied. Paste it into your reply. The invitation is marked as answered.', [
      button('Undo'),
    ]);
    await notified('The shelf is full');
  });

  it('reminders say so', async () => {
    const reminding = remind(storeOf(fail), {} as Correspondence);
    await notified('The shelf is full');
    reminding.dispose();
  });

  it('the buttons of a reminder say so', async () => {
    let list: readonly OpenInvitation[] = [waiting];
    const store = {
      ...storeOf(async (reduce) => void (list = reduce(list))),
      list: () => list,
    } as unknown as InvitationStore;
    const reminding = remind(store, { markAnswered: fail } as unknown as Correspondence);
    await notified('a good time to answer', [button('Mark Answered')]);
    await notified('The shelf is full');
    reminding.dispose();
  });
});
