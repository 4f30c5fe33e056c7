import * as vscode from 'vscode';
import type { Letter } from '../../letter/letter.ts';
import { type RouteId, route } from '../../letter/routes.ts';
import { withoutLinks } from '../../text/label.ts';
import { adviceOn } from './route-names.ts';

/** Asks whom a letter is to; empty for nobody, undefined if its sender gives up. */
export async function askRecipient(letter: Letter, id: RouteId): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Recipient'),
    prompt: vscode.l10n.t('The e-mail address to send the letter to. Leave it empty to fill it in later.'),
    placeHolder: 'name@example.com',
    ignoreFocusOut: true,
    validateInput: (to) => {
      const made = route(id, { ...letter, to });
      return made.ok ? undefined : withoutLinks(adviceOn(made.problem));
    },
  });
}
