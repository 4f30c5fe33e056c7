import * as vscode from 'vscode';
import type { InvitationStore } from './store.ts';
import { tell } from '../notify.ts';
import type { Memory } from '../memory.ts';
import { forgetOwnDetails } from '../settings.ts';

/** Erases all that is remembered of anybody, after asking. Drafts are their writer's own and stay. */
export function registerForget(memory: Memory, store: InvitationStore): vscode.Disposable {
  return vscode.commands.registerCommand('kindRegrets.forgetDetails', async () => {
    const forget: vscode.QuickPickItem = {
      label: vscode.l10n.t('Forget everything'),
      detail: vscode.l10n.t(
        'Removes your name, closing and contact lines from the settings, and erases recent roles and companies, length and tone, the model providers you trust, and all invitations.',
      ),
    };
    const keep: vscode.QuickPickItem = {
      label: vscode.l10n.t('Keep everything'),
      detail: vscode.l10n.t('Nothing changes.'),
    };
    const picked = await vscode.window.showQuickPick([forget, keep], {
      title: vscode.l10n.t('Forget My Details'),
      placeHolder: vscode.l10n.t('This can’t be undone. Your drafts stay as they are.'),
    });
    if (picked !== forget) return;
    await store.change(() => []);
    await memory.erase();
    await forgetOwnDetails();
    tell('information', vscode.l10n.t('Everything is forgotten.'));
  });
}
