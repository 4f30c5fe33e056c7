import * as vscode from 'vscode';
import { findPassages } from '../../chat/find-passages.ts';
import { readAnswer } from '../../chat/passages.ts';
import { readingPrompt } from '../../chat/prompt.ts';
import { asLabel } from '../../text/label.ts';
import { singleLine } from '../../text/sanitise.ts';
import { editorInFront, openDocument } from '../documents/open-documents.ts';
import { newId } from '../ids.ts';
import type { Memory } from '../memory.ts';
import { tell } from '../notify.ts';
import { askModel, offeredModels, type Answer, type Failure, type Model } from './ask-model.ts';
import { chooseModel, mayRead, providerOf } from './choose-model.ts';
import { Opinions } from './opinions.ts';

/** Longer documents are no letters; nobody's model is to be sent a book by mistake. In UTF-16 units. */
const longestLetter = 20_000;
/** UTF-16 units that a token stands for at least, so that a letter is not sent to a model that it is too long for. */
const fewestPerToken = 2;
/** A model on a small machine may take its time. */
const patience = 180_000;

/** Has a language model read the draft in front, if its user says so, and shows what it finds. */
export class SecondOpinion implements vscode.Disposable {
  readonly #memory: Memory;
  readonly #opinions = new Opinions();
  /** The documents that are being read. */
  readonly #running = new Set<string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  async ask(): Promise<void> {
    const editor = await editorInFront();
    if (!editor)
      return tell(
        'warning',
        vscode.l10n.t('Open the letter in a Markdown or plain-text editor, then ask a model to read it.'),
      );
    const key = editor.document.uri.toString();
    if (this.#running.has(key))
      return tell('information', vscode.l10n.t('A model is reading this draft already.'));
    this.#running.add(key);
    try {
      await this.#ask(editor.document);
    } finally {
      this.#running.delete(key);
    }
  }

  dispose(): void {
    this.#opinions.dispose();
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    if (document.getText().trim() === '')
      return tell('information', vscode.l10n.t('There is nothing to read yet.'));
    if (document.getText().length > longestLetter)
      return tell('warning', vscode.l10n.t('This document is too long to be a letter.'));
    const models = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for language models…') },
      offeredModels,
    );
    if (models.length === 0) return tellNoModel();
    const model = await chooseModel(models);
    if (!model || !(await mayRead(model, document.getText().length, this.#memory))) return;
    // A yes is for what its user has before them.
    if (document.isClosed) return;
    const prompt = readingPrompt(document.getText(), newId());
    if (prompt.length > model.maxInputTokens * fewestPerToken)
      return tell('warning', vscode.l10n.t('The letter is too long for this model. Choose another one.'));
    this.#show(document, await read(model, prompt), model);
  }

  #show(document: vscode.TextDocument, answer: Answer, model: Model): void {
    const name = asLabel(model.name || model.id);
    if ('failure' in answer) {
      if (answer.failure !== 'cancelled') tell('warning', wordingOf(answer, model));
      return;
    }
    const passages = readAnswer(answer.text);
    if (!passages)
      return tell(
        'warning',
        vscode.l10n.t(
          '{0} did not answer in the form that it was asked for. Try it again, or another model.',
          name,
        ),
      );
    // Closed meanwhile, or open again as another one: there is nobody to show it to.
    if (document.isClosed || openDocument(document.uri) !== document) return;
    // The text may have changed meanwhile: what is quoted is looked for in what stands there now.
    const found = findPassages(document.getText(), passages);
    this.#opinions.show(document, found, name);
    tell('information', countOf(found.length, passages.length, name));
  }
}

async function read(model: Model, prompt: string): Promise<Answer> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('{0} is reading your draft…', asLabel(model.name || model.id)),
      cancellable: true,
    },
    async (_, token) => askModel(model, prompt, token, patience),
  );
}

function countOf(shown: number, quoted: number, name: string): string {
  const { l10n } = vscode;
  if (shown === 1) return l10n.t('{0} has an opinion on 1 passage: it is underlined.', name);
  if (shown > 1) return l10n.t('{0} has an opinion on {1} passages: they are underlined.', name, shown);
  return quoted === 0
    ? l10n.t('{0} finds nothing that a fair-minded reader would mind.', name)
    : l10n.t('{0} quotes nothing that stands in this draft. Try it again, or another model.', name);
}

function tellNoModel(): void {
  tell(
    'information',
    vscode.l10n.t(
      'VS Code has no language model here. Extensions bring them: GitHub Copilot from a provider, others from your own machine, such as one for Ollama, so that the letter stays there. Kind Regrets works without any.',
    ),
    [[vscode.l10n.t('Find Extensions'), findExtensions]],
  );
}

async function findExtensions(): Promise<void> {
  await vscode.commands.executeCommand('workbench.extensions.search', 'language models');
}

type Failed = Extract<Answer, { readonly failure: Failure | 'failed' }>;

function wordingOf(failed: Failed, { name, id, vendor }: Model): string {
  const { l10n } = vscode;
  const provider = providerOf(vendor);
  const wordings: Readonly<Record<Failure, string>> = {
    noPermission: l10n.t(
      '{0} was not allowed to answer. VS Code asks once whether Kind Regrets may use its models; “Manage Language Model Access” in the Accounts menu changes the answer.',
      provider,
    ),
    blocked: l10n.t(
      '{0} does not answer now: its limits are reached, or it has refused. Try it later, or another model.',
      provider,
    ),
    notFound: l10n.t('This model is gone. Choose another one.'),
    late: l10n.t('{0} took too long to answer. Try it again, or a faster model.', asLabel(name || id)),
    tooLong: l10n.t('{0} answered at too great length. Try it again, or another model.', asLabel(name || id)),
    empty: l10n.t('{0} gave no answer. Try it again, or another model.', asLabel(name || id)),
  };
  if (failed.failure !== 'failed') return wordings[failed.failure];
  return l10n.t('{0} could not read the draft: {1}', asLabel(name || id), asReason(failed.reason));
}

/** What a provider says of a failure, which may be a page: its beginning, on one line. */
function asReason(reason: string): string {
  const line = singleLine(reason);
  return line.length > 200 ? `${line.slice(0, 199)}…` : line || vscode.l10n.t('it gave no reason');
}
