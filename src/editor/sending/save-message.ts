import * as vscode from 'vscode';
import { isCurrent, type Outgoing } from './outgoing.ts';
import { choose, reasonOf } from '../notify.ts';
import { writeFile } from './write-file.ts';

/**
 * Saves a message file where the user chooses, beside the draft unless they go elsewhere. What goes wrong is told,
 * and another place asked for.
 * @returns the file; undefined if the user gives up; `changed` if the draft was changed before there was a place
 */
export async function saveMessage(
  message: string,
  outgoing: Outgoing,
): Promise<vscode.Uri | 'changed' | undefined> {
  let suggested = placeFor(outgoing.document);
  for (;;) {
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Save the Message'),
      filters: { [vscode.l10n.t('E-mail message')]: ['eml'] },
      ...(suggested && { defaultUri: suggested }),
    });
    if (!target) return undefined;
    if (!isCurrent(outgoing)) return 'changed';
    try {
      await writeFile(target, new TextEncoder().encode(message));
      return target;
    } catch (error) {
      const elsewhere = vscode.l10n.t('Save Elsewhere…');
      const answer = await choose(
        'error',
        vscode.l10n.t('{0} could not be saved: {1}. Your draft is unchanged.', nameOf(target), reason(error)),
        [elsewhere],
      );
      if (answer !== elsewhere) return undefined;
      suggested = target;
    }
  }
}

function placeFor({ isUntitled, uri }: vscode.TextDocument): vscode.Uri | undefined {
  // A draft of ours says what it is; those that VS Code has numbered do not.
  const isNumbered = isUntitled && !uri.path.includes('/');
  const name = isNumbered ? 'letter' : nameOf(uri).replace(/\.[^.]*$/, '');
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  return folder && vscode.Uri.joinPath(folder, `${name}.eml`);
}

export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function reason(error: unknown): string {
  const message = reasonOf(error);
  if (/ENOSPC|EDQUOT|no space left|quota/i.test(message)) return vscode.l10n.t('the disk is full');
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return vscode.l10n.t('you don’t have permission to write there');
  return message;
}
