import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { invitation, twoEnters } from './copied-invitation.ts';
import { needKeyboard } from './keyboard.ts';
import { activeText, decline, forget } from './questions.ts';
import { closeAll } from './support.ts';

const settings = () => vscode.workspace.getConfiguration('kindRegrets');
const greetedAsJohn = () => invitation().replace('Dear John Doe,', 'Dear John,');

describe('the writer’s name', () => {
  needKeyboard();
  afterEach(async () => {
    await closeAll();
    await forget();
  });

  for (const [known, name] of [
    ['John', 'John Doe'],
    ['John Fitzgerald Doe', 'John Fitzgerald Doe'],
  ] as const) {
    it(`is ${name} where ${known} is remembered and the message is to John Doe`, async () => {
      await settings().update('name', known, vscode.ConfigurationTarget.Global);
      await vscode.env.clipboard.writeText(greetedAsJohn());
      await decline(twoEnters);
      assert.ok(activeText()?.endsWith(`\n${name}\n`), activeText());
      assert.equal(settings().get('name'), name);
    });
  }
});
