import * as vscode from 'vscode';
import { tell } from '../../src/editor/notify.ts';
import { needKeyboard } from './keyboard.ts';
import { button, notified } from './sending.ts';

async function fail(): Promise<void> {
  throw new Error('there is no [way](command:quit)');
}

describe('a notification', () => {
  needKeyboard();
  afterEach(async () => vscode.commands.executeCommand('notifications.clearAll'));

  it('tells that the action of its button has failed, and makes no link of what a letter says', async () => {
    tell('information', 'Dear [Nicole](command:quit)', [['Go On', fail]]);
    await notified('Dear [Nicole] (command:quit)', [button('Go On')]);
    await notified('That didn’t work: there is no [way] (command:quit)');
  });
});
