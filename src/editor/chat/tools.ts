import * as vscode from 'vscode';
import { checkDeclineTool } from '../../chat/check-decline.ts';
import { composeDeclineTool } from '../../chat/compose-decline.ts';
import { refusal, type Outcome } from '../../chat/outcome.ts';
import { readInvitationTool } from '../../chat/read-invitation.ts';
import { problemOf } from '../../chat/schema.ts';
import { tools, type ToolName } from '../../chat/tools.ts';
import type { Answers } from '../../letter/answers.ts';
import { asLabel } from '../../text/label.ts';
import { isOurs, languageOf, textOf } from '../documents/documents.ts';
import { reasonOf } from '../notify.ts';
import { checkSettings } from '../settings.ts';

/** The tool of this name. A model calls it, VS Code asks the user, and it answers from what is on this machine. */
export function toolOf(name: string): vscode.LanguageModelTool<unknown> {
  return isToolName(name) ? made[name] : unknownTool;
}

/** What a tool does and says. */
interface Made {
  /** Says to the user what a model will see; of a document, it is given the name. */
  readonly asks: (document: string | undefined) => string;
  readonly title: () => string;
  readonly doing: () => string;
  readonly run: (source: Source) => Outcome | Promise<Outcome>;
}

/** What a tool works on. */
interface Source {
  readonly input: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly document: vscode.TextDocument | undefined;
}

const { l10n } = vscode;

const made: Readonly<Record<ToolName, vscode.LanguageModelTool<unknown>>> = {
  kindRegrets_read_invitation: tool('kindRegrets_read_invitation', {
    asks: (document) =>
      document === undefined
        ? l10n.t(
            'The model of this chat will see what the message that it has passed on says of names, company, role, times and reply address. It is read on this machine.',
          )
        : l10n.t(
            'The model of this chat will see what {0} says of names, company, role, times and reply address, and not the rest of it. It is read on this machine.',
            document,
          ),
    title: () => l10n.t('Read the invitation?'),
    doing: () => l10n.t('Reading the invitation'),
    run: ({ text }) => readInvitationTool(text),
  }),
  kindRegrets_compose_decline: tool('kindRegrets_compose_decline', {
    asks: () =>
      l10n.t(
        'The model of this chat will see a letter made of the answers that it has given, and nothing of your settings or documents. It is written on this machine.',
      ),
    title: () => l10n.t('Write the letter?'),
    doing: () => l10n.t('Writing the letter'),
    // Its schema is as strict as the answers themselves.
    run: ({ input }) => composeDeclineTool(input as unknown as Answers),
  }),
  kindRegrets_check_decline: tool('kindRegrets_check_decline', {
    asks: (document) =>
      document === undefined
        ? l10n.t(
            'The model of this chat will see what Kind Regrets finds in the text that it has passed on. It is checked on this machine.',
          )
        : l10n.t(
            'The model of this chat will see what Kind Regrets finds in {0}: the words that stand out, why, and better ones; not the rest of it. It is checked on this machine.',
            document,
          ),
    title: () => l10n.t('Check the letter?'),
    doing: () => l10n.t('Checking the letter'),
    run: ({ text, document }) =>
      checkDeclineTool(text, {
        ...checkSettings(document),
        ...(document && { languageId: languageOf(document) }),
      }),
  }),
};

function isToolName(name: string): name is ToolName {
  return Object.hasOwn(tools, name);
}

/** What VS Code has of a manifest that is newer or older than this code. */
const unknownTool: vscode.LanguageModelTool<unknown> = {
  invoke: () => resultOf(refusal('Kind Regrets has no such tool.')),
};

/**
 * A tool that holds its input against its schema, which VS Code doesn't. It answers what went wrong instead of throwing
 * it: VS Code writes the input of a tool that throws into its log, and that may be a letter.
 */
function tool(name: ToolName, { asks, title, doing, run }: Made): vscode.LanguageModelTool<unknown> {
  const { inputSchema } = tools[name];
  const takesText = Object.hasOwn(inputSchema.properties, 'text');
  /** The document that the user was asked about last. */
  let asked: string | undefined;

  const answer = async (given: unknown): Promise<Outcome> => {
    const problem = problemOf(given, inputSchema);
    if (problem !== undefined) return refusal(problem);
    const input = given as Source['input'];
    const { text } = input;
    if (typeof text === 'string') return run({ input, text, document: undefined });
    if (!takesText) return run({ input, text: '', document: undefined });
    const document = documentInFront();
    if (!document) return refusal(noDocument);
    if (document.uri.toString() !== asked) return refusal(otherDocument);
    const whole = textOf(document);
    if (whole === undefined || whole.trim() === '') return refusal(noText);
    return run({ input, text: whole, document });
  };

  return {
    prepareInvocation({ input }) {
      if (problemOf(input, inputSchema) !== undefined) return undefined;
      const isAboutDocument = takesText && (input as Source['input'])['text'] === undefined;
      const document = isAboutDocument ? documentInFront() : undefined;
      asked = document?.uri.toString();
      if (isAboutDocument && !document) return undefined;
      const name = document && `“${asLabel(document.uri.path.split('/').at(-1) ?? '')}”`;
      const message = new vscode.MarkdownString().appendText(asks(name));
      return { invocationMessage: doing(), confirmationMessages: { title: title(), message } };
    },
    async invoke({ input }, token) {
      const outcome = await answer(input).catch((error: unknown) =>
        refusal(`Kind Regrets could not do that: ${reasonOf(error)}`),
      );
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      return resultOf(outcome);
    },
  };
}

const noDocument =
  'No Markdown or plain-text document is in front of the user. Pass the text, or ask the user to open the document.';
const otherDocument =
  'The user has another document in front of them than the one that they were asked about. Call the tool again.';
const noText = 'The document in front of the user is empty, or too long to be a letter.';

function documentInFront(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isOurs(document) ? document : undefined;
}

/** As JSON, for programs, and in words. */
function resultOf({ json, text }: Outcome): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([
    new vscode.LanguageModelTextPart(JSON.stringify(json)),
    new vscode.LanguageModelTextPart(text),
  ]);
}
