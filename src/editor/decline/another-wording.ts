import * as vscode from 'vscode';
import { anotherWording } from '../../letter/reword.ts';
import { toRange } from '../documents/to-range.ts';
import { languageOf } from '../documents/documents.ts';
import { editIn } from '../documents/apply-edits.ts';
import type { Drafts } from '../invitations/drafts.ts';
import { cannotChange, inBackground, tell } from '../notify.ts';
import { ownDetails } from '../settings.ts';

/** Words a draft anew, around what its writer has changed. One undo brings the former wording back. */
export function registerAnotherWording(drafts: Drafts): vscode.Disposable {
  return vscode.commands.registerTextEditorCommand('kindRegrets.anotherWording', (editor) =>
    // VS Code drops what becomes of it.
    inBackground(reword(editor, drafts)),
  );
}

async function reword(editor: vscode.TextEditor, drafts: Drafts): Promise<void> {
  const { document } = editor;
  const invitation = drafts.of(document);
  if (!invitation) {
    return tell(
      'information',
      vscode.l10n.t('Open a draft written by “Decline an Interview…” to try another wording.'),
    );
  }
  const answers = { ...invitation.content, ...ownDetails() };
  const edits = anotherWording(document.getText(), answers, languageOf(document));
  if (edits.length === 0) {
    return tell(
      'information',
      vscode.l10n.t('Nothing was changed: every sentence of this draft is your own by now.'),
    );
  }
  const isDone = await editIn(editor, (edit) => {
    for (const { start, end, text } of edits) edit.replace(toRange(document, { start, end }), text);
  });
  if (!isDone) cannotChange();
}
