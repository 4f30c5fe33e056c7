import * as vscode from 'vscode';
import { keyboard } from './keyboard.ts';
import { type Actions, forget, hidden } from './questions.ts';
import { offer, one, passages, provider, says, stubModels, type StubModels } from './stub-models.ts';
import { closeAll, openUntitled, until } from './support.ts';

export const hurtful = 'You never called me back, which says a lot.';
export const kinder = 'I did not hear back, so I have made other plans.';
export const letter = `Dear Nicole,

Thank you for the invitation to interview for the role of baker. ${hurtful} I have decided to decline it.

Best regards,
John Doe
`;
export const anAnswer = passages({ quote: hurtful, better: kinder });

export const command = 'kindRegrets.secondOpinion';
/** The question whether a provider may see the letter. */
export const consent = `.quick-input-widget input[placeholder*="May ${provider} see your letter? It runs the model Model One."]`;

export const pick = (text: string): Actions => [
  { type: text },
  { waitFor: `.quick-input-list .monaco-list-row.focused:has-text("${text}")` },
  { press: 'Enter' },
];

export const opinions = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.startsWith('Kind Regrets (') === true);

export const quoted = (document: vscode.TextDocument): string[] =>
  opinions(document).map(({ range }) => document.getText(range));

/** Runs the command and does the actions meanwhile. */
export async function ask(actions: Actions = []): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  if (actions.length > 0) await keyboard(actions);
  await done;
}

export async function opinionActions(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  return until('an action', async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const ours = all.filter(({ command }) => command?.command.endsWith('Opinion'));
    return ours.length > 0 && ours;
  });
}

/** Has the cases that it is called among begin with models whose provider may see each letter. */
export function allowModels(): void {
  before(async () => {
    const stub = await stubModels();
    offer(stub, one);
    stub.answer = says(passages());
    await openUntitled(letter);
    await ask([{ waitFor: consent }, ...pick('Yes, and don’t ask again'), hidden]);
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });
  after(forget);
}

/** Gives each case of a suite a stub with one model, and closes and clears all that it has opened. */
export function eachWithOneModel(give: (stub: StubModels) => void): void {
  beforeEach(async () => {
    const stub = await stubModels();
    offer(stub, one);
    give(stub);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });
}
