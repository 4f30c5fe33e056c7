import * as vscode from 'vscode';
import type { Letter } from '../../letter/letter.ts';
import type { Route } from '../../letter/routes.ts';
import { asLabel } from '../../text/label.ts';
import { handOver } from './hand-over.ts';
import type { Outgoing } from './outgoing.ts';
import { nameOf, saveMessage } from './save-message.ts';

type OpenRoute = Extract<Route, { ok: true }>;

/** How sending went. */
export interface Delivery {
  readonly isSent: boolean;
  /** Whether the letter may have got no further than here, so that a copy of it may be wanted. */
  readonly offersCopy: boolean;
  readonly message: string;
}

/**
 * Sends the letter on its way.
 * @returns undefined if the user gave up; `changed` if the draft was changed before it was sent
 */
export async function deliver(
  made: OpenRoute,
  outgoing: Outgoing,
): Promise<Delivery | 'changed' | undefined> {
  if ('url' in made)
    return made.id === 'mailto' ? byMailProgram(made.url, outgoing.letter) : inBrowser(made.url);
  if (made.id === 'copy') return copy(made.text);
  const saved = await saveMessage(made.text, outgoing);
  if (saved === undefined || saved === 'changed') return saved;
  const message = vscode.l10n.t(
    'Saved as {0}. Open it in your mail program, check it and send it.',
    asLabel(nameOf(saved)),
  );
  return { isSent: true, offersCopy: false, message };
}

async function byMailProgram(link: string, { to, body }: Letter): Promise<Delivery> {
  if (await handOver(link)) {
    const message = vscode.l10n.t(
      'The letter should now be open in your mail program. Check it and send it there.',
    );
    return { isSent: true, offersCopy: true, message };
  }
  const failure = vscode.l10n.t('No mail program could be opened.');
  const { isSent: isCopied, message } = await copy(body);
  if (!isCopied) return { isSent: false, offersCopy: false, message: `${failure} ${message}` };
  const instead =
    to === undefined
      ? vscode.l10n.t('The letter is copied instead. Paste it into a new message.')
      : vscode.l10n.t('The letter is copied instead. Paste it into a new message to {0}.', asLabel(to));
  return { isSent: false, offersCopy: false, message: `${failure} ${instead}` };
}

/** On a refusal the clipboard is left alone: VS Code asks before it opens a page, and the answer may have been to copy its link. */
async function inBrowser(link: string): Promise<Delivery> {
  const isSent = await handOver(link);
  const message = isSent
    ? vscode.l10n.t('The letter is open in your browser. Check it and send it there.')
    : vscode.l10n.t('The page was not opened. Your draft is unchanged.');
  return { isSent, offersCopy: true, message };
}

export async function copy(body: string): Promise<Delivery> {
  try {
    await vscode.env.clipboard.writeText(body);
    const message = vscode.l10n.t('The letter is copied. Paste it into your reply.');
    return { isSent: true, offersCopy: false, message };
  } catch {
    const message = vscode.l10n.t(
      'The clipboard can’t be used here. Select the letter in the draft and copy it there.',
    );
    return { isSent: false, offersCopy: false, message };
  }
}
