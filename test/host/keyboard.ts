import * as vscode from 'vscode';
import type { Action } from '../../scripts/vscode/keys.ts';
import { keyboardFile, keysMark, type KeysReply, type KeysRequest } from './keyboard-protocol.ts';
import { workspaceUri } from './support.ts';

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
  const address = await read(keyboardFile);
  const request: KeysRequest = { id: String(requests++), actions };
  // By the window, that it may have done before what it was asked for before.
  console.log(keysMark + JSON.stringify(request));
  const response = await fetch(`${address}${request.id}`);
  const reply = (await response.json()) as KeysReply;
  // Whatever the window tells of what was done comes before its next answer.
  await read(keyboardFile);
  if (reply.failure) throw new Error(`keyboard: ${reply.failure}`);
  return reply;
}

async function read(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(name)));
  } catch {
    return undefined;
  }
}
