import * as vscode from 'vscode';
import { snippets } from '../../letter/snippet.ts';
import { languageOf, readsLikeLetter, selector, textOf } from '../documents/documents.ts';
import { translate } from '../translate.ts';

/**
 * Does nothing but complete the step of the walkthrough that tells of prefixes. A context key would do so too, but for
 * those who had typed a prefix before they opened the walkthrough: VS Code then never completes the step.
 */
const typedPrefix = 'kindRegrets.typedPrefix';

/**
 * Offers the snippets at "/" too: VS Code shows nothing while one types Markdown, but it does ask for completions
 * at a trigger character. Silent inside a line, and in documents that are neither empty nor a letter.
 */
export function registerSlashCompletions(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(typedPrefix, () => undefined),
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems: offers }, '/'),
  );
}

function offers(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const line = document.lineAt(position.line).text;
  const typed = line.slice(0, position.character);
  if (!/^\/[a-z-]*$/i.test(typed) || !isDraft(document, position)) return [];
  const range = new vscode.Range(position.with({ character: 0 }), position);
  return snippets.map(({ prefix, description, body }, order) => {
    const item = new vscode.CompletionItem(`/${prefix}`, vscode.CompletionItemKind.Snippet);
    item.insertText = new vscode.SnippetString(body);
    item.filterText = `/${prefix}`;
    item.sortText = String(order);
    item.range = range;
    item.detail = translate(description);
    // Without arguments: with some, VS Code would run it under another name.
    item.command = { title: '', command: typedPrefix };
    return item;
  });
}

/** Whether the document, without the line being typed, is empty or a letter. */
function isDraft(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  const text = textOf(document);
  if (text === undefined) return false;
  const start = document.offsetAt(new vscode.Position(line, 0));
  const end = document.offsetAt(document.lineAt(line).range.end);
  const rest = text.slice(0, start) + text.slice(end);
  return rest.trim() === '' || readsLikeLetter(rest, languageOf(document));
}
