import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canaries } from './canaries.ts';
import { trapRequests } from './request-trap.ts';
import { closeAll, findings, openUntitled, rulesFound, until } from './support.ts';

const { recruiter, company, writer } = canaries;

/** With three findings: one with a fix, one that names its words, one on the whole letter. */
const letter = `Subject: Interview Invitation for Baker - ${writer}

Dear ${recruiter},

I have decided to decline the invitation of ${company}. THIS IS NOT FOR ME at all, and never contact me again.

Best regards,
${writer}
`;

const ourFiles = /extension\.cjs|extension\.node\.cjs/u;

/** Has the letter underlined, explained, fixed and changed: all that happens to it without leaving the editor. */
async function writeLetter(): Promise<void> {
  const editor = await openUntitled(letter);
  const { uri } = editor.document;
  await rulesFound(uri);
  for (const { range } of findings(uri)) {
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, range.start);
    await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);
  }
  const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    findings(uri)[0]?.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  assert.ok(fix?.command);
  await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  await editor.edit((edit) => edit.insert(new vscode.Position(2, 5), 'again '));
  await until('the findings of the changed letter', () => findings(uri).length);
  await vscode.commands.executeCommand('kindRegrets.explainRule', 'no-thanks');
}

// That the names are in no log and no state is seen from outside, when VS Code has ended: scripts/testing/traces.ts.
describe('a letter with names', () => {
  afterEach(closeAll);

  it('makes nobody ask anything of the network or of another program', async () => {
    const { requests, release } = trapRequests();
    try {
      await writeLetter();
      const ours = requests.filter(({ stack }) => ourFiles.test(stack));
      assert.deepEqual(ours, []);
      const names = Object.values(canaries);
      assert.deepEqual(
        requests.filter(({ what }) => names.some((name) => what.includes(name))),
        [],
      );
    } finally {
      release();
    }
  });

  it('would be seen to ask', async () => {
    const { requests, release } = trapRequests();
    try {
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
      assert.ok(requests.some(({ how, what }) => how === 'fetch' && what === 'http://127.0.0.1:9/'));
    } finally {
      release();
    }
  });
});
