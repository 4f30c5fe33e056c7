import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { insertPart, partsOf, type PartName } from '../../check/parts.ts';
import { severities } from '../../rules/rule.ts';
import { asLabel, withoutIcons } from '../../text/label.ts';
import { toRange } from '../documents/to-range.ts';
import { languageOf, textOf } from '../documents/documents.ts';
import { editIn } from '../documents/apply-edits.ts';
import { editorInFront } from '../documents/open-documents.ts';
import { cannotChange, tell } from '../notify.ts';
import type { DiagnosticsManager } from './diagnostics-manager.ts';
import { canFixAll, fixAllCommand, fixAllTitle } from './fix-all.ts';

export const checklistCommand = 'kindRegrets.checklist';

/**
 * The checklist of the letter in front: what is missing can be put in, what is there or was found is gone to, and what
 * can be mended at once is.
 */
export function registerChecklist(diagnostics: DiagnosticsManager): vscode.Disposable {
  return vscode.commands.registerCommand(checklistCommand, async () => {
    const editor = await editorInFront();
    if (!editor) {
      return tell(
        'warning',
        vscode.l10n.t('Open the letter in a Markdown or plain-text editor, then look at its checklist.'),
      );
    }
    const text = textOf(editor.document);
    if (text === undefined)
      return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
    const chosen = await vscode.window.showQuickPick(
      [...partChoices(editor, text), ...findingChoices(editor, diagnostics.findings(editor.document))],
      {
        title: vscode.l10n.t('Letter Checklist'),
        placeHolder: vscode.l10n.t('Choose what to write, to fix, or to go to'),
        matchOnDetail: true,
      },
    );
    await chosen?.run?.();
  });
}

interface Choice extends vscode.QuickPickItem {
  /** Absent for a heading. */
  readonly run?: () => unknown;
}

function partChoices(editor: vscode.TextEditor, text: string): Choice[] {
  const { document } = editor;
  const titles = partTitles();
  return partsOf(text, { languageId: languageOf(document) }).map(({ name, isPresent, span }) => ({
    label: titles[name],
    iconPath: new vscode.ThemeIcon(isPresent ? 'pass' : 'circle-large-outline'),
    description: isPresent ? vscode.l10n.t('there') : vscode.l10n.t('missing: write it'),
    run: async () => (isPresent ? goTo(editor, span && toRange(document, span)) : write(editor, name)),
  }));
}

/** What was found, the gravest first, under a heading of its own. */
function findingChoices(editor: vscode.TextEditor, findings: readonly Finding[]): Choice[] {
  const { document } = editor;
  if (findings.length === 0) return [];
  const heading = { label: vscode.l10n.t('To look at'), kind: vscode.QuickPickItemKind.Separator };
  const fixAll: Choice = {
    label: fixAllTitle(),
    iconPath: new vscode.ThemeIcon('sparkle'),
    run: async () => {
      if (!(await vscode.commands.executeCommand<boolean>(fixAllCommand, document.uri))) cannotChange();
    },
  };
  const ranked = severities.flatMap((severity) => findings.filter((found) => found.severity === severity));
  const rows = ranked.map(({ severity, message, span }): Choice => {
    const range = toRange(document, span);
    return {
      label: asLabel(document.getText(range)),
      detail: withoutIcons(message),
      iconPath: new vscode.ThemeIcon(icons[severity]),
      run: async () => {
        goTo(editor, range);
        await vscode.commands.executeCommand('editor.action.showHover');
      },
    };
  });
  return [heading, ...(canFixAll(findings) ? [fixAll] : []), ...rows];
}

const icons = { warning: 'warning', information: 'info', hint: 'lightbulb' } as const;

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
