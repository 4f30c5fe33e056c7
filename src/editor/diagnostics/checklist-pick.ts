import * as vscode from 'vscode';
import { insertPart, partsOf, type PartName } from '../../check/parts.ts';
import { toRange } from '../documents/to-range.ts';
import { languageOf, textOf } from '../documents/documents.ts';
import { editIn } from '../documents/apply-edits.ts';
import { editorInFront } from '../documents/open-documents.ts';
import { cannotChange, tell } from '../notify.ts';

export const checklistCommand = 'kindRegrets.checklist';

/** The checklist of the letter in front: what is missing can be put in, what is there is gone to. */
export function registerChecklist(): vscode.Disposable {
  return vscode.commands.registerCommand(checklistCommand, async () => {
    const editor = await editorInFront();
    if (!editor) {
      return tell(
        'warning',
        vscode.l10n.t('Open the letter as Markdown or plain text, then open its checklist.'),
      );
    }
    const text = textOf(editor.document);
    if (text === undefined)
      return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
    const chosen = await vscode.window.showQuickPick(choices(text, languageOf(editor.document)), {
      title: vscode.l10n.t('Letter Checklist'),
      placeHolder: vscode.l10n.t('Pick a part to add it or go to it'),
    });
    if (!chosen) return;
    if (chosen.isPresent) goTo(editor, chosen.range(editor.document));
    else await write(editor, chosen.name);
  });
}

interface Choice extends vscode.QuickPickItem {
  readonly name: PartName;
  readonly isPresent: boolean;
  range(document: vscode.TextDocument): vscode.Range | undefined;
}

function choices(text: string, languageId: ReturnType<typeof languageOf>): Choice[] {
  const titles = partTitles();
  return partsOf(text, { languageId }).map(({ name, isPresent, span }) => ({
    name,
    isPresent,
    label: titles[name],
    iconPath: new vscode.ThemeIcon(isPresent ? 'pass' : 'circle-large-outline'),
    description: isPresent ? vscode.l10n.t('there') : vscode.l10n.t('missing: add it'),
    range: (document) => span && toRange(document, span),
  }));
}

function goTo(editor: vscode.TextEditor, range: vscode.Range | undefined): void {
  if (!range) return;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}

/** Into the text as it is now. One undo takes it out again. */
async function write(editor: vscode.TextEditor, name: PartName): Promise<void> {
  const { document } = editor;
  const edit = insertPart(name, document.getText(), { languageId: languageOf(document) });
  if (!edit) return;
  const { span, text } = edit;
  const isDone = await editIn(editor, (builder) => builder.replace(toRange(document, span), text));
  if (!isDone) return cannotChange();
  const end = document.positionAt(span.start + text.trimEnd().length);
  goTo(editor, new vscode.Range(end, end));
}

/** What the parts of a letter are called. */
export function partTitles(): Readonly<Record<PartName, string>> {
  const { l10n } = vscode;
  return {
    subject: l10n.t('Subject'),
    greeting: l10n.t('Greeting'),
    thanks: l10n.t('Thanks'),
    decline: l10n.t('A clear no'),
    openDoor: l10n.t('An open door'),
    closingWishes: l10n.t('Good wishes'),
    signOff: l10n.t('Closing and name'),
  };
}
