import * as vscode from 'vscode';
import { longestAnswer } from '../../chat/passages.ts';

/** A model that VS Code offers, as much of it as is looked at. */
export type Model = Pick<
  vscode.LanguageModelChat,
  'id' | 'name' | 'vendor' | 'family' | 'maxInputTokens' | 'sendRequest'
>;

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
  const { promise: ended, resolve } = promiseOf<Answer>();
  const timer = setTimeout(() => resolve({ failure: 'late' }), patience);
  const listener = token.onCancellationRequested(() => resolve({ failure: 'cancelled' }));
  return {
    ended,
    dispose: () => {
      clearTimeout(timer);
      listener.dispose();
    },
  };
}

function promiseOf<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve };
}

function failureOf(error: unknown): Answer {
  if (error instanceof vscode.CancellationError) return { failure: 'cancelled' };
  const { NoPermissions, Blocked, NotFound } = vscode.LanguageModelError;
  if (error instanceof vscode.LanguageModelError) {
    if (error.code === NoPermissions.name) return { failure: 'noPermission' };
    if (error.code === Blocked.name) return { failure: 'blocked' };
    if (error.code === NotFound.name) return { failure: 'notFound' };
  }
  return { failure: 'failed', reason: error instanceof Error ? error.message : String(error) };
}
