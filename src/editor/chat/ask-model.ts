import * as vscode from 'vscode';
import { longestAnswer } from '../../chat/passages.ts';
import { reasonOf } from '../notify.ts';

/** A model that VS Code offers. */
export type Model = vscode.LanguageModelChat;

/** Why there is no answer. */
export type Failure = 'noPermission' | 'blocked' | 'notFound' | 'late' | 'tooLong' | 'empty';

export type Answer =
  | { readonly text: string }
  | { readonly failure: Failure }
  /** What the provider says of it. */
  | { readonly failure: 'failed'; readonly reason: string }
  | { readonly failure: 'cancelled' };

/** The models that VS Code offers; none where it has no extension that brings any. */
export async function offeredModels(): Promise<readonly Model[]> {
  return vscode.lm.selectChatModels();
}

/**
 * Asks a model and waits for all that it says. This file is the only one that can hand a letter to a model, which
 * `npm run check` holds; it is called when the user has said yes.
 * @param patience milliseconds for the whole answer
 */
export async function askModel(
  model: Model,
  prompt: string,
  token: vscode.CancellationToken,
  patience: number,
): Promise<Answer> {
  const source = new vscode.CancellationTokenSource();
  const stopped = stopOf(token, patience);
  try {
    // The provider may not heed the token: whoever is first ends it.
    const answer = await Promise.race([listen(model, prompt, source.token).catch(failureOf), stopped.ended]);
    return token.isCancellationRequested ? { failure: 'cancelled' } : answer;
  } finally {
    stopped.dispose();
    source.cancel();
    source.dispose();
  }
}

async function listen(model: Model, prompt: string, token: vscode.CancellationToken): Promise<Answer> {
  const justification = vscode.l10n.t('You have asked it to read your draft.');
  const messages = [vscode.LanguageModelChatMessage.User(prompt)];
  const response = await model.sendRequest(messages, { justification }, token);
  let text = '';
  for await (const part of response.text) {
    if (token.isCancellationRequested) break;
    text += part;
    if (text.length > longestAnswer) return { failure: 'tooLong' };
  }
  return text.trim() === '' ? { failure: 'empty' } : { text };
}

/** Ends when the user cancels, or when nobody should wait any longer. */
function stopOf(
  token: vscode.CancellationToken,
  patience: number,
): { readonly ended: Promise<Answer>; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listener: vscode.Disposable | undefined;
  const ended = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ failure: 'late' }), patience);
    listener = token.onCancellationRequested(() => resolve({ failure: 'cancelled' }));
  });
  return {
    ended,
    dispose: () => {
      clearTimeout(timer);
      listener?.dispose();
    },
  };
}

/** What VS Code's errors of language models say, by their codes. */
const failures: Readonly<Record<string, Failure>> = {
  NoPermissions: 'noPermission',
  Blocked: 'blocked',
  NotFound: 'notFound',
};

function failureOf(error: unknown): Answer {
  if (error instanceof vscode.CancellationError) return { failure: 'cancelled' };
  const failure = error instanceof vscode.LanguageModelError ? failures[error.code] : undefined;
  return failure === undefined ? { failure: 'failed', reason: reasonOf(error) } : { failure };
}
