import * as vscode from 'vscode';
import type { Action } from '../../scripts/vscode/keys.ts';
import { keyboardFile, keysMark, type KeysReply, type KeysRequest } from './keyboard-protocol.ts';
import { sleep, workspaceUri } from './support.ts';

let requests = 0;

/** Whether somebody presses the keys: our launcher does, the desktop VS Code has nobody who could. */
export async function hasKeyboard(): Promise<boolean> {
  return (await read(keyboardFile)) !== undefined;
}

/** Has the group of cases that it is called in left out where nobody presses keys. */
export function needKeyboard(): void {
  before(async function () {
    if (!(await hasKeyboard())) this.skip();
  });
}

/**
 * Has the actions done in this window, in order; fails at the first that can't be done.
 * @returns the links that the window has asked the browser to open since the last call
 */
export async function keyboard(actions: readonly Action[]): Promise<readonly string[]> {
  return (await ask(actions)).opened;
}

/** What the elements say that fit the selector, once one of them is seen. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  return (await ask([{ read: selector }])).texts;
}

async function ask(actions: readonly Action[]): Promise<KeysReply> {
  const request: KeysRequest = { answer: `.keyboard-${requests++}.json`, actions };
  console.log(keysMark + JSON.stringify(request));
  for (;;) {
    const answer = await read(request.answer);
    if (answer) {
      const reply = JSON.parse(answer) as KeysReply;
      if (reply.failure) throw new Error(`keyboard: ${reply.failure}`);
      return reply;
    }
    await sleep(30);
  }
}

async function read(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(name)));
  } catch {
    return undefined;
  }
}
