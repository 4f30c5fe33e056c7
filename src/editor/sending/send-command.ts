import * as vscode from 'vscode';
import type { Letter } from '../../letter/letter.ts';
import type { Problem } from '../../letter/mail/problem.ts';
import { asRoute, nextRoute, type RouteId, route } from '../../letter/routes.ts';
import type { Checking } from '../diagnostics/checking.ts';
import { toRange } from '../diagnostics/diagnostics.ts';
import { isOurs } from '../documents/documents.ts';
import { editorInFront } from '../documents/active-letter.ts';
import type { Correspondence } from '../invitations/correspondence.ts';
import type { Memory } from '../memory.ts';
import { openDocument } from '../refusal.ts';
import { askRecipient } from './ask-recipient.ts';
import { chooseRoute, worst } from './choose-route.ts';
import { copy, deliver, type Delivery } from './deliver.ts';
import { type Outgoing, readOutgoing } from './outgoing.ts';
import { routeNames } from './route-names.ts';
import { tell } from './tell.ts';
import { adviceOn } from './advice.ts';

/** What the command works with. */
export interface Sending {
  readonly checking: Checking;
  readonly memory: Memory;
  readonly correspondence: Correspondence;
}

export function registerSendCommand(sending: Sending): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.sendDraft', (target?: unknown) =>
    sendDraft(sending, target),
  );
}

/** @param target the document whose title button was clicked; from elsewhere, the active one is meant */
async function sendDraft(sending: Sending, target: unknown): Promise<void> {
  const document = await draftAt(target);
  if (!document) {
    return tell(
      'warning',
      vscode.l10n.t('Open the letter in a Markdown or plain-text editor, then send it.'),
    );
  }
  for (;;) {
    const outgoing = readOutgoing(document, sending.checking, sending.correspondence);
    if (!outgoing) return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
    const copying = route('copy', outgoing.letter);
    if (!copying.ok) return tell('warning', adviceOn(copying.problem));
    const choice = await chooseRoute(outgoing, asRoute(sending.memory.get('route')));
    if (choice === undefined) return;
    if (document.isClosed) {
      return tell('warning', vscode.l10n.t('The draft was closed meanwhile. Open it again to send it.'));
    }
    // What is sent is what was shown.
    if (document.version !== outgoing.version) continue;
    return choice === 'findings' ? showWorst(sending, outgoing) : send(sending, outgoing, choice);
  }
}

async function draftAt(target: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(target instanceof vscode.Uri)) return (await editorInFront())?.document;
  const document = openDocument(target);
  return document && isOurs(document) ? document : undefined;
}

async function showWorst({ checking }: Sending, { document, findings }: Outgoing): Promise<void> {
  checking.show(document);
  const finding = worst(findings);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    ...(finding && { selection: toRange(document, finding.span) }),
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
  await vscode.commands.executeCommand('editor.action.showHover');
}

async function send(sending: Sending, outgoing: Outgoing, id: RouteId): Promise<void> {
  const { document, letter } = outgoing;
  const made = route(id, letter);
  if (!made.ok) {
    if (made.problem.kind !== 'no-recipient') return offerNext(sending, outgoing, id, made.problem);
    const to = await askRecipient(letter);
    return to === undefined ? undefined : send(sending, { ...outgoing, letter: { ...letter, to } }, id);
  }
  const delivery = await deliver(made, letter, document);
  if (!delivery) return;
  report(delivery, letter, delivery.isSent ? await remember(sending, document, id) : undefined);
}

/** @returns how the invitation can wait for an answer again, if it does not any more */
async function remember(
  { memory, correspondence }: Sending,
  document: vscode.TextDocument,
  id: RouteId,
): Promise<(() => Promise<void>) | undefined> {
  await memory.set('route', id);
  return correspondence.sent(document);
}

/** Says why the letter can't be sent so, and offers the way that can take it. */
function offerNext(sending: Sending, outgoing: Outgoing, id: RouteId, problem: Problem): void {
  const { document, letter, version } = outgoing;
  const next = nextRoute(id, letter)?.id;
  // The button may be clicked much later.
  const goOn = (next: RouteId) =>
    document.version === version ? send(sending, outgoing, next) : sendDraft(sending, document.uri);
  tell(
    'warning',
    adviceOn(problem),
    next === undefined ? [] : [[routeNames()[next].label, () => goOn(next)]],
  );
}

function report(
  { isSent, offersCopy, message }: Delivery,
  { body }: Letter,
  undo?: () => Promise<void>,
): void {
  const counted = undo ? [vscode.l10n.t('The invitation counts as answered.')] : [];
  const copyInstead = async (): Promise<void> => {
    const copied = await copy(body);
    tell(copied.isSent ? 'information' : 'warning', copied.message);
  };
  tell(isSent ? 'information' : 'warning', [message, ...counted].join(' '), [
    ...(offersCopy ? [[vscode.l10n.t('Copy Instead'), copyInstead] as const] : []),
    ...(undo ? [[vscode.l10n.t('Undo'), undo] as const] : []),
  ]);
}
