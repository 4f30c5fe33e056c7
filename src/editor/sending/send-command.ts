import * as vscode from 'vscode';
import type { Letter } from '../../letter/letter.ts';
import type { Problem } from '../../letter/mail/problem.ts';
import { asRoute, nextRoute, type RouteId, route } from '../../letter/routes.ts';
import type { DiagnosticsManager } from '../diagnostics/diagnostics-manager.ts';
import { toRange } from '../documents/to-range.ts';
import { isOurs } from '../documents/documents.ts';
import { editorInFront, openDocument } from '../documents/open-documents.ts';
import type { Correspondence } from '../invitations/correspondence.ts';
import type { Memory } from '../memory.ts';
import { askRecipient } from './ask-recipient.ts';
import { chooseRoute } from './choose-route.ts';
import { copy, deliver, type Delivery } from './deliver.ts';
import { isCurrent, type Outgoing, readOutgoing, worst } from './outgoing.ts';
import { adviceOn, routeNames } from './route-names.ts';
import { reasonOf, tell, tellFailure } from '../notify.ts';

/*
 * sending/: hands a draft over to a mail program, a browser, a file or the clipboard. What always holds: what is sent
 * is what stands in the draft and was shown, and how it went is told. `hand-over.ts` is the only way out.
 */

/** What the command works with. */
export interface Sending {
  readonly diagnostics: DiagnosticsManager;
  readonly memory: Memory;
  readonly correspondence: Correspondence;
}

export function registerSendCommand(sending: Sending): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.sendDraft', async (target?: unknown) => {
    const document = await draftAt(target);
    if (document) return sendDraft(sending, document);
    return tell(
      'warning',
      vscode.l10n.t('Open the letter in a Markdown or plain-text editor, then send it.'),
    );
  });
}

/** @param target the document whose title button was clicked; from elsewhere, the active one is meant */
async function draftAt(target: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(target instanceof vscode.Uri)) return (await editorInFront())?.document;
  const document = openDocument(target);
  return document && isOurs(document) ? document : undefined;
}

/** Shows what would be sent, asks by which way, and sends it. */
export async function sendDraft(sending: Sending, document: vscode.TextDocument): Promise<void> {
  sending.diagnostics.wasAsked(document);
  const outgoing = readOutgoing(document, sending.diagnostics, sending.correspondence);
  if (!outgoing) return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
  const copying = route('copy', outgoing.letter);
  if (!copying.ok) return tell('warning', adviceOn(copying.problem));
  const choice = await chooseRoute(outgoing, asRoute(sending.memory.get('route')));
  if (choice !== undefined) await goOn(sending, outgoing, choice);
}

/** Does what was chosen for a draft that was shown. What is sent is what was shown: one that has changed is shown anew. */
async function goOn(sending: Sending, outgoing: Outgoing, choice: RouteId | 'findings'): Promise<void> {
  const { document } = outgoing;
  if (isCurrent(outgoing)) {
    if (choice === 'findings') return showWorst(sending, outgoing);
    if ((await send(sending, outgoing, choice)) !== 'changed') return;
  }
  if (document.isClosed)
    return tell('warning', vscode.l10n.t('The draft was closed meanwhile. Open it again to send it.'));
  tell('information', vscode.l10n.t('The draft has changed meanwhile: have a look at it before it is sent.'));
  return sendDraft(sending, document);
}

async function showWorst({ diagnostics }: Sending, outgoing: Outgoing): Promise<void> {
  const { document } = outgoing;
  diagnostics.show(document);
  const finding = worst(outgoing);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    ...(finding && { selection: toRange(document, finding.span) }),
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
  await vscode.commands.executeCommand('editor.action.showHover');
}

/**
 * Sends a letter, which may be to nobody yet: that is asked once, but for a copy of its text.
 * @returns `changed` if the draft was changed before it was sent, while something was asked
 */
async function send(sending: Sending, shown: Outgoing, id: RouteId): Promise<'changed' | undefined> {
  const outgoing = await addressed(shown, id);
  if (outgoing === undefined || outgoing === 'changed') return outgoing;
  const { document, letter } = outgoing;
  const made = route(id, letter);
  if (!made.ok) return offerNext(sending, outgoing, id, made.problem);
  const delivery = await deliver(made, outgoing);
  if (delivery === undefined || delivery === 'changed') return delivery;
  const { undo, failure } = delivery.isSent ? await remember(sending, document, id) : {};
  report(delivery, letter, undo);
  if (failure)
    tellFailure(vscode.l10n.t('Not everything could be remembered: {0}', reasonOf(failure.reason)));
  return undefined;
}

/** The letter with the recipient that it lacks; undefined if its sender gives up. */
async function addressed(outgoing: Outgoing, id: RouteId): Promise<Outgoing | 'changed' | undefined> {
  const { letter } = outgoing;
  if (letter.to !== undefined || id === 'copy' || !route(id, letter).ok) return outgoing;
  const to = await askRecipient(letter, id);
  if (to === undefined) return undefined;
  if (!isCurrent(outgoing)) return 'changed';
  return to.trim() === '' ? outgoing : { ...outgoing, letter: { ...letter, to } };
}

/** What became of remembering that a letter was sent. */
interface Remembered {
  /** Has the invitation wait for an answer again; absent if none waited. */
  readonly undo?: (() => Promise<void>) | undefined;
  readonly failure?: PromiseRejectedResult | undefined;
}

/** Remembers the route, and that the invitation is answered: each whatever becomes of the other. */
async function remember(
  { memory, correspondence }: Sending,
  document: vscode.TextDocument,
  id: RouteId,
): Promise<Remembered> {
  const [route, sent] = await Promise.allSettled([memory.set('route', id), correspondence.sent(document)]);
  return {
    undo: sent.status === 'fulfilled' ? sent.value : undefined,
    failure: [sent, route].find((result) => result.status === 'rejected'),
  };
}

/** Says why the letter can't be sent so, and offers the way that can take it. The button may be clicked much later. */
function offerNext(sending: Sending, outgoing: Outgoing, id: RouteId, problem: Problem): undefined {
  const next = nextRoute(id, outgoing.letter)?.id;
  tell(
    'warning',
    adviceOn(problem),
    next === undefined ? [] : [[routeNames()[next].label, () => goOn(sending, outgoing, next)]],
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
