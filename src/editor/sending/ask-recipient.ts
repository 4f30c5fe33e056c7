import * as vscode from 'vscode';
import type { Letter } from '../../letter/letter.ts';
import { route } from '../../letter/routes.ts';
import { withoutLinks } from '../../text/label.ts';
import { adviceOn } from './route-names.ts';

/** Asks whom a message file is to; undefined if nobody is named. */
export async function askRecipient(letter: Letter): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Recipient'),
    prompt: vscode.l10n.t('The e-mail address that the letter goes to.'),
    placeHolder: 'name@example.com',
    ignoreFocusOut: true,
    validateInput: (to) => {
      const made = route('eml', { ...letter, to });
      return made.ok ? undefined : withoutLinks(adviceOn(made.problem));
    },
  });
}
