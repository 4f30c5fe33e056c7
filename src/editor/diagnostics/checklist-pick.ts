import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { isToLookAt } from '../../check/finding.ts';
import { insertPart, partsOf, type PartName } from '../../check/parts.ts';
import { asLabel, withoutIcons } from '../../text/label.ts';
import { toRange } from '../documents/to-range.ts';
import { languageOf, textOf } from '../documents/documents.ts';
import { editIn } from '../documents/apply-edits.ts';
import { editorInFront } from '../documents/open-documents.ts';
import { cannotChange, tell } from '../notify.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';

export const checklistCommand = 'kindRegrets.checklist';

/** The letter in front: what is to be looked at is gone to, and so is a part that is there; what is missing is put in. */
export function registerChecklist(diagnostics: DiagnosticsManager): vscode.Disposable {
  return vscode.commands.registerCommand(checklistCommand, async () => {
    const editor = await editorInFront();
    if (!editor) {
      return tell(
        'warning',
        vscode.l10n.t('Open the letter in a Markdown or plain-text editor, then look at its checklist.'),
      );
    }
    const { document } = editor;
    const text = textOf(document);
    if (text === undefined)
      return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
    diagnostics.wasAsked(document);
    const rows = [...toLookAt(editor, diagnostics.read(document)), ...parts(editor, text)];
    const chosen = await vscode.window.showQuickPick(rows, {
      title: vscode.l10n.t('What the letter has'),
      placeHolder: vscode.l10n.t('Choose what to go to, or what to write'),
      matchOnDetail: true,
    });
    await chosen?.pick?.();
  });
}

interface Row extends vscode.QuickPickItem {
  readonly pick?: () => unknown;
}

/** What its reader had better not see, warnings first; what is optional is left out, as it is when the letter is sent. */
function toLookAt(editor: vscode.TextEditor, findings: readonly Finding[]): Row[] {
  const { document } = editor;
  const worstFirst = findings.filter(isToLookAt).toSorted((one, other) => weight(other) - weight(one));
  const rows = worstFirst.map(({ message, severity, span }): Row => {
    const range = toRange(document, span);
    return {
      label: vscode.l10n.t('“{0}”', asLabel(document.getText(range))),
      description: vscode.l10n.t('line {0}', range.start.line + 1),
      detail: withoutIcons(message),
      iconPath: new vscode.ThemeIcon(severity === 'warning' ? 'warning' : 'info'),
      pick: async () => {
        goTo(editor, toRange(document, span));
        await vscode.commands.executeCommand('editor.action.showHover');
      },
    };
  });
  return rows.length > 0 ? [separator(vscode.l10n.t('To look at')), ...rows] : [];
}

const weight = ({ severity }: Finding): number => (severity === 'warning' ? 1 : 0);

function parts(editor: vscode.TextEditor, text: string): Row[] {
  const { document } = editor;
  const titles = partTitles();
  const rows = partsOf(text, { languageId: languageOf(document) }).map(({ name, isPresent, span }): Row => ({
    label: titles[name],
    iconPath: new vscode.ThemeIcon(isPresent ? 'pass' : 'circle-large-outline'),
    description: isPresent ? vscode.l10n.t('there') : vscode.l10n.t('missing: write it'),
    pick: () => (isPresent ? goTo(editor, span && toRange(document, span)) : write(editor, name)),
  }));
  return [separator(vscode.l10n.t('Parts of the letter')), ...rows];
}

function separator(label: string): Row {
  return { label, kind: vscode.QuickPickItemKind.Separator };
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
function partTitles(): Readonly<Record<PartName, string>> {
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
