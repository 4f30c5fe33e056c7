// An extension for tests: a provider of language models that are what a test makes of them.
const vscode = require('vscode');

/**
 * What a test sets and reads.
 * @type {import('../stub-models.ts').StubModels}
 */
const stub = {
  models: [],
  answer: async () => undefined,
  asked: [],
  counted: 0,
  changed: new vscode.EventEmitter(),
};

/**
 * What newer versions of VS Code have and the types of the oldest one that the extension is for have not.
 * @typedef {{ registerLanguageModelChatProvider(vendor: string, provider: object): vscode.Disposable }} Newer
 */

const provider = {
  onDidChangeLanguageModelChatInformation: stub.changed.event,
  provideLanguageModelChatInformation: () =>
    stub.models.map(({ id, name }) => ({
      id,
      name,
      family: 'stub',
      version: '1',
      maxInputTokens: 8000,
      maxOutputTokens: 8000,
      capabilities: {},
    })),
  /**
   * @param {vscode.LanguageModelChat} model
   * @param {readonly vscode.LanguageModelChatMessage[]} messages
   * @param {object} _options
   * @param {vscode.Progress<vscode.LanguageModelTextPart>} progress
   * @param {vscode.CancellationToken} token
   */
  provideLanguageModelChatResponse: async (model, messages, _options, progress, token) => {
    const parts = messages.flatMap(({ content }) => content);
    const text = parts.map((part) => ('value' in part ? part.value : '')).join('');
    stub.asked.push({ model: model.id, text });
    const say = (/** @type {string} */ words) => progress.report(new vscode.LanguageModelTextPart(words));
    await stub.answer({ say, token, text });
  },
  provideTokenCount: async () => {
    stub.counted += 1;
    return 1;
  },
};

exports.activate = (/** @type {vscode.ExtensionContext} */ { subscriptions }) => {
  const lm = /** @type {Newer} */ (/** @type {unknown} */ (vscode.lm));
  subscriptions.push(lm.registerLanguageModelChatProvider('kind-regrets-stub', provider));
  return stub;
};
