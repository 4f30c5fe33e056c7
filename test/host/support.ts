import * as vscode from 'vscode';

export const sampleLetter = `Subject: Interview Invitation for Accountant Specialist - John Doe

Dear Nicole,

Thank you very much for considering me for the Accountant Specialist position at the chocolate factory. I truly appreciate the opportunity to interview and the time you took to review my application.

After careful consideration, I’ve decided to pursue other opportunities that are more aligned with my current career goals. However, I would love to stay in touch and hope we can connect on future opportunities that may be a better fit.

Thank you again for the opportunity, and I wish you and your team continued success.

Best regards,
John Doe
`;

/** A letter with one finding, `long-sentence`, in its line 4. */
export const longLetter = `Subject: Interview Invitation for Baker - John Doe

Dear Nicole,

Thank you very much for the invitation to interview for the position of a baker at your lovely little shop by the river, and I have often passed it by on my way home. After careful consideration, I have decided to decline the invitation. I wish you every success.

Best regards,
John Doe
`;

/** The same, above the megabyte up to which documents are checked; of few lines, which are what costs VS Code time. */
export const tooLongLetter = longLetter + `${' '.repeat(1023)}\n`.repeat(1024);

/** A letter with one finding, `no-thanks`, whose fix inserts. */
export const thanklessLetter = `Dear Nicole,

After careful consideration, I have decided to withdraw my application. I wish you every success.

Best regards,
John Doe
`;

export async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Asks until the answer is truthy; fails after 20 seconds: a fresh VS Code on a busy machine starts its own parts first. */
export async function until<Value>(
  what: string,
  ask: () => Value | PromiseLike<Value>,
): Promise<Exclude<Value, false | undefined | null | 0>> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await ask();
    if (value) return value as Exclude<Value, false | undefined | null | 0>;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(20);
  }
}

export async function openUntitled(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content: text });
  const editor = await vscode.window.showTextDocument(document);
  // On a slow machine VS Code may restore the text of an untitled document of the same name, closed a moment ago.
  if (document.getText() !== text) {
    // What was found in that text goes with the language; the findings of the other text would come with a delay.
    await vscode.languages.setTextDocumentLanguage(document, 'ini');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => {
      edit.replace(all, text);
      edit.setEndOfLine(text.includes('\r\n') ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF);
    });
    await vscode.languages.setTextDocumentLanguage(document, language);
  }
  return editor;
}

export function workspaceUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the tests need a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file into the workspace and opens it. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = workspaceUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Saves a document, unless VS Code has been faster, which saves by itself in a browser. */
export async function save(document: vscode.TextDocument): Promise<void> {
  await document.save();
  if (document.isDirty) throw new Error('not saved');
}

export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Kind Regrets');
}

/** The rule that speaks in a diagnostic of ours. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The rules that speak in a document, once any does. */
export async function rulesFound(uri: vscode.Uri): Promise<unknown[]> {
  await until('a finding', () => findings(uri).length);
  return findings(uri).map(ruleOf);
}

/** The commands of the fixes that are offered at a place, once any is: a window that has just started is slow to ask. */
export async function fixesAt({ uri }: vscode.TextDocument, range: vscode.Range): Promise<vscode.Command[]> {
  return until('a fix', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const commands = actions.flatMap(({ command }) => command ?? []);
    const fixes = commands.filter(({ command }) => command === 'kindRegrets.applyFix');
    return fixes.length > 0 && fixes;
  });
}

/** A letter unlike all others here: a file with the text of an unsaved draft would be taken for it. */
const markerLetter = longLetter.replace('Nicole', 'Ada');

let markers = 0;

/** Milliseconds from the last key to the check. */
export const debounce = 300;

/**
 * Waits until whatever is to be checked because of what has happened so far was checked: a marker, which is made a
 * letter after that, is found. It fails where nothing is checked at all. The checker and the tests share a thread, on
 * which timers end in the order of their moments: a check that waits for the last key comes before the marker's. No tab
 * is opened. Each marker has a name of its own: a document without a tab is let go three minutes after it was opened,
 * and one that was opened before might go while it is waited for.
 */
export async function checksSettled(): Promise<void> {
  await sleep(debounce);
  markers += 1;
  const uri = workspaceUri(`marker-${markers}.ini`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(markerLetter));
  const marker = await vscode.workspace.openTextDocument(uri);
  try {
    await vscode.languages.setTextDocumentLanguage(marker, 'markdown');
    await until('the finding in the marker', () => findings(uri).length);
  } finally {
    await vscode.languages.setTextDocumentLanguage(marker, 'ini');
  }
  await until('the marker to be let go', () => findings(uri).length === 0);
  await vscode.workspace.fs.delete(uri);
}

/** Passes if nothing is found in the document once all checks are done. */
export async function staysSilent(uri: vscode.Uri): Promise<void> {
  await checksSettled();
  assertSilent(uri);
}

/** Fails if anything is found in the document now. */
export function assertSilent(uri: vscode.Uri): void {
  const found = findings(uri);
  if (found.length > 0) throw new Error(`not silent: ${found.map(({ message }) => message).join(' / ')}`);
}

const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

/** Closes all editors, asking nothing about unsaved text. */
export async function closeAll(): Promise<void> {
  // One by one, each that is behind another would be shown before it is closed.
  if (tabs().length > 1 && !tabs().some(({ isDirty }) => isDirty)) {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
  await closeOneByOne();
}

/** The same, each by itself, as a user may. */
export async function closeOneByOne(): Promise<void> {
  while (tabs().length > 0) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // The next untitled document takes the name of this one: opened too soon, it would be taken for it.
  await until('untitled documents to close', () =>
    vscode.workspace.textDocuments.every(({ isUntitled }) => !isUntitled),
  );
}
