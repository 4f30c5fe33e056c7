import * as vscode from 'vscode';
import type { Action } from '../../scripts/vscode/keys.ts';
import { keyboardFile, keysMark, type KeysRequest } from './keyboard-protocol.ts';
import { sleep, workspaceUri } from './support.ts';

let requests = 0;

/** Whether somebody presses the keys: our launcher does, the desktop VS Code has nobody who could. */
export async function hasKeyboard(): Promise<boolean> {
  return (await read(keyboardFile)) !== undefined;
}

/** Has the actions done in this window, in order; fails at the first that can't be done. */
export async function keyboard(actions: readonly Action[]): Promise<void> {
  const request: KeysRequest = { answer: `.keyboard-${requests++}.json`, actions };
  console.log(keysMark + JSON.stringify(request));
  for (;;) {
    const answer = await read(request.answer);
    if (answer) {
      const { failure } = JSON.parse(answer) as { failure: string };
      if (failure) throw new Error(`keyboard: ${failure}`);
      return;
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
