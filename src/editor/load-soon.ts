import * as vscode from 'vscode';

/**
 * Loads the parts in a turn of their own, for VS Code and its other extensions wait while one is activated. Until
 * then the commands of the manifest stand in for the parts' own and wait for them.
 */
export function loadSoon(
  context: vscode.ExtensionContext,
  load: () => Promise<(context: vscode.ExtensionContext) => vscode.Disposable>,
): vscode.Disposable {
  const { commands }: { commands: readonly { command: string }[] } =
    context.extension.packageJSON.contributes;
  let parts: vscode.Disposable | undefined;
  let isDisposed = false;

  const start = async (): Promise<void> => {
    await nextTurn();
    const register = await load();
    if (isDisposed) return;
    standIns.dispose();
    parts = register(context);
  };
  const started = start();
  const standIns = vscode.Disposable.from(
    ...commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) => {
        await started;
        return vscode.commands.executeCommand(command, ...args);
      }),
    ),
  );

  return new vscode.Disposable(() => {
    isDisposed = true;
    standIns.dispose();
    parts?.dispose();
  });
}

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
