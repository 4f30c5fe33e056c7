import * as vscode from 'vscode';
import type { Memory } from '../memory.ts';
import type { SecondOpinion } from './second-opinion.ts';

/** The command that has a language model read the draft in front. What it needs is loaded with its first use. */
export function registerSecondOpinion(memory: Memory): vscode.Disposable {
  let opinion: Promise<SecondOpinion> | undefined;
  const load = async (): Promise<SecondOpinion> => {
    const { SecondOpinion } = await import('./second-opinion.ts');
    return new SecondOpinion(memory);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('kindRegrets.secondOpinion', async () =>
      (await (opinion ??= load())).ask(),
    ),
    new vscode.Disposable(() => void opinion?.then((loaded) => loaded.dispose())),
  );
}
