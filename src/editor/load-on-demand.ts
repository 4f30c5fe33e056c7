import * as vscode from 'vscode';
import { isOurs } from './documents.ts';
import { Memory } from './memory.ts';

type Register = (context: vscode.ExtensionContext) => vscode.Disposable;

/**
 * Loads the parts when there is something for them to do: a document that may be a letter, a command, a look at the
 * view, or an invitation to remind of. Until then the commands and the view of the manifest are stood in for, and
 * nothing else is done. The parts come in a turn of their own, for VS Code and its other extensions wait while one is
 * activated.
 */
export function loadOnDemand(
  context: vscode.ExtensionContext,
  load: () => Promise<Register>,
): vscode.Disposable {
  // The walkthrough waits for it: VS Code opens one by itself that can be shown the moment it is installed.
  void vscode.commands.executeCommand('setContext', 'kindRegrets.isActive', true);
  let started: Promise<void> | undefined;
  let parts: vscode.Disposable | undefined;
  let isDisposed = false;

  const run = async (): Promise<void> => {
    await nextTurn();
    const register = await load();
    if (isDisposed) return;
    standIns.dispose();
    parts = register(context);
  };
  const start = (): Promise<void> => (started ??= run());
  const { commands, views }: Contributions = context.extension.packageJSON.contributes;
  const standIns = vscode.Disposable.from(
    ...commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) => {
        await start();
        return vscode.commands.executeCommand(command, ...args);
      }),
    ),
    ...views.explorer.map(({ id }) =>
      vscode.window.registerTreeDataProvider(id, {
        getTreeItem: (item: never) => item,
        getChildren: () => void start(),
      }),
    ),
    vscode.workspace.onDidOpenTextDocument((document) => isOurs(document) && void start()),
    // Another window may have answered an invitation, and may be gone when it is time to remind of it.
    vscode.window.onDidChangeWindowState(() => isWaitedFor() && void start()),
  );
  const isWaitedFor = () => new Memory(context.globalState).get('invitations') !== undefined;
  if (isWaitedFor() || vscode.workspace.textDocuments.some(isOurs)) void start();

  return new vscode.Disposable(() => {
    isDisposed = true;
    standIns.dispose();
    parts?.dispose();
  });
}

/** What of the manifest is stood in for. */
interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: { readonly explorer: readonly { readonly id: string }[] };
}

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
