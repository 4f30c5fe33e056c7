import * as vscode from 'vscode';
import { moveAlong } from '../../check/move-along.ts';
import type { FoundPassage } from '../../chat/find-passages.ts';
import { wordingOf } from '../../chat/kinds.ts';
import { fixTitles } from '../../repair/fix-titles.ts';
import { asLabel, withoutLinks } from '../../text/label.ts';
import { applyEdits } from '../documents/apply-edits.ts';
import { changesOf } from '../documents/change-log.ts';
import { selector } from '../documents/documents.ts';
import { openDocument } from '../documents/open-documents.ts';
import { toRange } from '../documents/to-range.ts';
import { TrackedDocuments } from '../documents/tracked-documents.ts';
import { newId } from '../ids.ts';
import { refuse } from '../notify.ts';
import { translate } from '../translate.ts';

const useWords = 'kindRegrets.useOpinion';
const dismiss = 'kindRegrets.dismissOpinion';

/** A passage on screen, with the words that stand there. */
interface Opinion extends FoundPassage {
  readonly id: string;
  readonly words: string;
  readonly model: string;
}

/**
 * What models have said of passages in the open documents: diagnostics of their own, with the better words as a quick
 * fix. An opinion goes with its words as the text around them changes, and is gone as soon as they do; with the
 * document all of its opinions go.
 */
export class Opinions implements vscode.Disposable {
  readonly #documents = new TrackedDocuments();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('kindRegrets.opinions');
  readonly #opinions = new Map<string, readonly Opinion[]>();
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const { registerCommand } = vscode.commands;
    this.#subscriptions = vscode.Disposable.from(
      this.#documents,
      this.#diagnostics,
      this.#documents.onDidLeave((uri) => this.#set(uri, [])),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      registerCommand(useWords, async (uri: vscode.Uri, id: string) => this.#use(uri, id)),
      registerCommand(dismiss, (uri: vscode.Uri, id: string) => {
        this.#set(
          uri,
          this.#of(uri).filter((opinion) => opinion.id !== id),
        );
      }),
      vscode.languages.registerCodeActionsProvider(
        selector,
        { provideCodeActions: (document, range) => this.#actions(document, range) },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    );
  }

  /** Shows passages that stand in the document's present text, in place of what was shown of it. */
  show(document: vscode.TextDocument, passages: readonly FoundPassage[], model: string): void {
    if (!this.#documents.has(document)) return;
    const text = document.getText();
    const opinions = passages.map((passage) => ({
      ...passage,
      id: newId(),
      words: text.slice(passage.span.start, passage.span.end),
      model,
    }));
    this.#set(document.uri, opinions);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #of(uri: vscode.Uri): readonly Opinion[] {
    return this.#opinions.get(uri.toString()) ?? [];
  }

  #set(uri: vscode.Uri, opinions: readonly Opinion[]): void {
    const document = openDocument(uri);
    if (document && opinions.length > 0) this.#opinions.set(uri.toString(), opinions);
    else this.#opinions.delete(uri.toString());
    this.#diagnostics.set(uri, document && opinions.map((opinion) => toDiagnostic(document, opinion)));
  }

  #changed(event: vscode.TextDocumentChangeEvent): void {
    const { uri } = event.document;
    const opinions = this.#of(uri);
    if (opinions.length === 0 || event.contentChanges.length === 0) return;
    const changes = changesOf(event);
    const text = event.document.getText();
    const left = opinions.flatMap((opinion) => {
      const span = moveAlong(opinion.span, changes);
      return span && text.slice(span.start, span.end) === opinion.words ? [{ ...opinion, span }] : [];
    });
    this.#set(uri, left);
  }

  #actions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.#of(document.uri)
      .filter(({ span }) => toRange(document, span).intersection(range))
      .flatMap((opinion) => actionsFor(document, opinion));
  }

  /** Puts the better words in the place of the writer's, if those still stand there. One undo takes it back. */
  async #use(uri: vscode.Uri, id: string): Promise<boolean> {
    const document = openDocument(uri);
    const opinion = this.#of(uri).find((one) => one.id === id);
    if (!document || !opinion) return refuse();
    const { span, better, words } = opinion;
    if (document.getText().slice(span.start, span.end) !== words) return refuse();
    return (await applyEdits(document, [{ span, text: better, expected: words }])) || refuse();
  }
}

function actionsFor(document: vscode.TextDocument, opinion: Opinion): vscode.CodeAction[] {
  const { better, id } = opinion;
  const about = [toDiagnostic(document, opinion)];
  const action = (title: string, command: string): vscode.CodeAction => {
    const offered = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    offered.command = { title, command, arguments: [document.uri, id] };
    offered.diagnostics = about;
    return offered;
  };
  return [
    ...(better === '' ? [] : [action(translate(fixTitles.replace, { words: asLabel(better) }), useWords)]),
    action(vscode.l10n.t('Dismiss this opinion'), dismiss),
  ];
}

/** The model's words are nobody's we know: they are shown as plain text, in which no link comes alive. */
function toDiagnostic(document: vscode.TextDocument, opinion: Opinion): vscode.Diagnostic {
  const { span, kind, better, model } = opinion;
  const message =
    better === ''
      ? translate(wordingOf(kind))
      : `${translate(wordingOf(kind))}\n${vscode.l10n.t('In other words: “{0}”', better)}`;
  const diagnostic = new vscode.Diagnostic(
    toRange(document, span),
    withoutLinks(message),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = `Kind Regrets (${asLabel(model)})`;
  return diagnostic;
}
