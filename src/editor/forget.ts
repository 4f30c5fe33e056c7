import * as vscode from 'vscode';
import type { InvitationStore } from './invitations/store.ts';
import type { Memory } from './memory.ts';
import { forgetOwnDetails } from './settings.ts';

/** Erases all that is remembered of anybody, after asking. Drafts are their writer's own and stay. */
export function registerForget(memory: Memory, store: InvitationStore): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.forgetDetails', async () => {
    const forget = vscode.l10n.t('Forget');
    const picked = await vscode.window.showWarningMessage(
      vscode.l10n.t('Forget your details?'),
      {
        modal: true,
        detail: vscode.l10n.t(
          'Your name, sign-off and contact lines leave your settings; recent roles and companies and all invitations are erased. Your drafts stay as they are.',
        ),
      },
      forget,
    );
    if (picked !== forget) return;
    await store.change(() => []);
    await memory.erase();
    await forgetOwnDetails();
    void vscode.window.showInformationMessage(vscode.l10n.t('Everything is forgotten.'));
  });
}
