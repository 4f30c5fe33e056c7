import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canaries } from './canaries.ts';
import { trapRequests } from './request-trap.ts';
import { canBringModels, offer, passages, says, stubModels, two } from './stub-models.ts';
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

  it('is read by no language model, though there are some, while nobody asks for it', async function () {
    if (!canBringModels) this.skip();
    const stub = await stubModels();
    offer(stub, two);
    stub.answer = says(passages());
    // VS Code may look which models there are; none of them is to be told or asked anything.
    assert.equal((await vscode.lm.selectChatModels({ vendor: 'kind-regrets-stub' })).length, 2);
    try {
      await writeLetter();
      const { commands, languageModelTools } =
        vscode.extensions.getExtension('kind-regrets.kind-regrets')?.packageJSON.contributes ?? {};
      for (const { name } of languageModelTools) {
        await vscode.lm.invokeTool(name, { input: {}, toolInvocationToken: undefined });
        await vscode.lm.invokeTool(name, { input: { text: letter }, toolInvocationToken: undefined });
      }
      assert.ok(commands.some(({ command }: { command: string }) => command === 'kindRegrets.secondOpinion'));
      assert.deepEqual([stub.asked, stub.counted], [[], 0]);
    } finally {
      await stubModels();
    }
  });

  it('would be seen to be read by one', async function () {
    if (!canBringModels) this.skip();
    const stub = await stubModels();
    offer(stub, two);
    try {
      const [model] = await vscode.lm.selectChatModels({ vendor: 'kind-regrets-stub' });
      const response = await model?.sendRequest([vscode.LanguageModelChatMessage.User(letter)]);
      for await (const _ of response?.text ?? []);
      await model?.countTokens('one');
      assert.ok(stub.asked.some(({ text }) => text.includes(company)));
      assert.equal(stub.counted, 1);
    } finally {
      await stubModels();
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
