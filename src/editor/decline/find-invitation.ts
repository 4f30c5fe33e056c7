import * as vscode from 'vscode';
import { checklist } from '../../check/checklist.ts';
import { InvitationError, type Invitation } from '../../invitation/invitation.ts';
import { openMessage, type OpenedMessage } from '../../invitation/read.ts';
import { readsLikeLetter, textOf } from '../documents/documents.ts';
import { tell } from '../notify.ts';
import type { Note } from './ask.ts';
import { translate } from '../translate.ts';

export interface FoundInvitation {
  readonly invitation: Invitation;
  /** What it says, without its headers and what it quotes. */
  readonly text: string;
  /** Says to its reader where it was found. */
  readonly note: Note;
}

/** A browser may ask its user before it gives the clipboard away, and wait for them; nobody else shall. */
const clipboardPatience = 2000;

/**
 * Looks for an invitation in the selection, the active document and the clipboard, in this order. A selection was
 * made on purpose and needs to name something only; the others have to read like an invitation.
 */
export async function findInvitation(): Promise<FoundInvitation | undefined> {
  const { activeTextEditor: editor } = vscode.window;
  const selected = editor?.document.getText(editor.selection) ?? '';
  const document = editor && textOf(editor.document);
  return (
    (await read(selected, namesSomething, (what) => vscode.l10n.t('Read from your selection: {0}', what))) ??
    (await read(
      document ?? '',
      editor && forPasting.has(editor.document) ? namesSomething : isInvitation,
      (what) => vscode.l10n.t('Read from the document: {0}', what),
    )) ??
    (await read(await clipboard(), isInvitation, (what) =>
      vscode.l10n.t('Read from your clipboard: {0}', what),
    ))
  );
}

/** Documents that were opened to paste an invitation into: what stands in them was put there on purpose. */
const forPasting = new WeakSet<vscode.TextDocument>();

/**
 * Looks for an invitation that was copied on purpose just now. Where the clipboard has none, opens an empty document
 * for it.
 */
export async function pasteInvitation(): Promise<FoundInvitation | undefined> {
  const found = await read(await clipboard(), isAboutJob, (what) =>
    vscode.l10n.t('Read from your clipboard: {0}', what),
  );
  if (found) return found;
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
  forPasting.add(document);
  await vscode.window.showTextDocument(document);
  const goOn = async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('kindRegrets.decline');
  };
  tell('information', vscode.l10n.t('Paste the invitation here, then decline it.'), [
    [vscode.l10n.t('Decline an Interview'), goOn],
  ]);
  return undefined;
}

async function read(
  text: string,
  accepts: (opened: OpenedMessage) => boolean,
  note: Note,
): Promise<FoundInvitation | undefined> {
  if (text.trim() === '') return undefined;
  try {
    const opened = await openMessage(text);
    if (!accepts(opened) || isAnswer(text) || isAnswer(opened.text)) return undefined;
    return { invitation: asSure(opened), text: opened.text, note };
  } catch (error) {
    if (!(error instanceof InvitationError)) throw error;
    tell('warning', translate(error.message));
    return undefined;
  }
}

/** What its reader pointed at, a row or a phrase rather than a message, they have seen: nothing of it is a guess. */
function asSure({ invitation, isInvitation: is }: OpenedMessage): Invitation {
  if (is) return invitation;
  const { confidence: _, ...sure } = invitation;
  return sure;
}

const isInvitation = (opened: OpenedMessage): boolean => opened.isInvitation;

/** Names a job or an employer, or reads like an invitation. */
const isAboutJob = ({ invitation: { role, company }, isInvitation: is }: OpenedMessage): boolean =>
  is || (role !== undefined && company !== undefined);

function namesSomething({ invitation }: OpenedMessage): boolean {
  const { role, company, recruiterName, candidateName } = invitation;
  return [role, company, recruiterName, candidateName].some((field) => field !== undefined);
}

/** A draft of one's own declines an interview, and so speaks of one too. */
function isAnswer(text: string): boolean {
  return readsLikeLetter(text, 'plaintext') && checklist(text).decline;
}

async function clipboard(): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(''), clipboardPatience);
  });
  try {
    return await Promise.race([vscode.env.clipboard.readText(), patience]);
  } catch {
    // Where the clipboard is not to be had, the questions still are.
    return '';
  } finally {
    clearTimeout(timer);
  }
}
