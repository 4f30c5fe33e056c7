import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, textsOf } from './keyboard.ts';
import { findings, rulesFound, until } from './support.ts';

/** A letter with two findings of `casual-wording`: "Thx", "gonna". */
export const slang = `Hi Nicole,

Thx for the invitation to interview. After careful consideration, I’m gonna stay in my current job. Let us stay in touch!

Cheers,
John
`;

const underlined = (document: vscode.TextDocument) =>
  findings(document.uri).map(({ range }) => document.getText(range));

export async function shows(document: vscode.TextDocument, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  try {
    await until(`the underlines ${wanted}`, () => JSON.stringify(underlined(document)) === wanted);
  } catch (error) {
    throw new Error(`underlined are ${JSON.stringify(underlined(document))}`, { cause: error });
  }
}

export async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind?.value,
  );
  return all.filter(({ command }) => command?.command.startsWith('kindRegrets.'));
}

/** The actions for the first finding of a document, or for the one on these words. */
export async function actions(document: vscode.TextDocument, words?: string): Promise<vscode.CodeAction[]> {
  await rulesFound(document.uri);
  // In a window that has just started, VS Code may not know yet whom to ask.
  return until('an action', async () => {
    const finding = findings(document.uri).find(
      ({ range }) => words === undefined || document.getText(range) === words,
    );
    const offered = finding ? await actionsAt(document, finding.range) : [];
    return offered.length > 0 && offered;
  });
}

export async function choose(offered: readonly vscode.CodeAction[], title: RegExp): Promise<unknown> {
  const action = offered.find((each) => title.test(each.title));
  assert.ok(action?.command, `no ${title} in ${offered.map((each) => each.title).join(', ')}`);
  return vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

const way = (text: string, state = '') => `.quick-input-list .monaco-list-row${state}:has-text("${text}")`;

/** What “More…” leads to: the wider ways to have a finding silent. Each is picked by words of it, or none by an escape. */
export async function chooseMore(
  offered: readonly vscode.CodeAction[],
  words?: string,
): Promise<readonly string[]> {
  const done = choose(offered, /^More…$/u);
  const ways = await textsOf(
    '.quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name',
  );
  await keyboard(
    words === undefined
      ? [{ press: 'Escape' }]
      : [{ type: words }, { waitFor: way(words, '.focused') }, { press: 'Enter' }],
  );
  assert.equal(await done, words !== undefined);
  return ways;
}
