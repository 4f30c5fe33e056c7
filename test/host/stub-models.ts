import * as vscode from 'vscode';

/** What a language model is given to answer with. */
export interface Asking {
  readonly say: (text: string) => void;
  readonly token: vscode.CancellationToken;
  readonly text: string;
}

/** The language models of the extension in `stub-models/`. */
export interface StubModels {
  models: readonly { readonly id: string; readonly name: string }[];
  answer: (asking: Asking) => Promise<void>;
  asked: { readonly model: string; readonly text: string }[];
  counted: number;
  readonly changed: vscode.EventEmitter<void>;
}

export const provider = 'Stub & Sons';
export const one = [{ id: 'one', name: 'Model One' }] as const;
export const two = [...one, { id: 'two', name: 'Model Two' }] as const;

/** Whether extensions can bring models; VS Code lets them since 1.104, later than the oldest that ours is for. */
export const canBringModels = 'registerLanguageModelChatProvider' in vscode.lm;

/** Skips the cases that it is called among where no extension can bring a model. */
export function needModels(): void {
  before(function () {
    if (!canBringModels) this.skip();
  });
}

/** The models, reset to none. */
export async function stubModels(): Promise<StubModels> {
  const extension = vscode.extensions.getExtension<StubModels>('kind-regrets-test.stub-models');
  if (!extension) throw new Error('The tests need the extension in test/host/stub-models.');
  const stub = await extension.activate();
  stub.asked = [];
  stub.counted = 0;
  stub.answer = async () => undefined;
  offer(stub, []);
  return stub;
}

/** Has VS Code offer these models. */
export function offer(stub: StubModels, models: StubModels['models']): void {
  stub.models = models;
  stub.changed.fire();
}

export const says =
  (...parts: readonly string[]) =>
  async ({ say }: Asking): Promise<void> =>
    parts.forEach(say);

/** A model's answer in the form that it is asked for. */
export const passages = (
  ...list: readonly { readonly quote: string; readonly kind?: string; readonly better?: string }[]
): string =>
  JSON.stringify({
    passages: list.map(({ quote, kind = 'reproach', better = '' }) => ({ quote, kind, better })),
  });
