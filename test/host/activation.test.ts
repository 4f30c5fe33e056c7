import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled, until } from './support.ts';

describe('activation', () => {
  afterEach(closeAll);

  it('comes with the first Markdown or plain-text document', async () => {
    const extension = vscode.extensions.getExtension('kind-regrets.kind-regrets');
    assert.ok(extension);
    await openUntitled('');
    await until('activation', () => extension.isActive);
  });

  it('brings the commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['decline', 'sendDraft']) assert.ok(commands.includes(`kindRegrets.${name}`), name);
  });
});
