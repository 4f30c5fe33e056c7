import * as vscode from 'vscode';
import { isOurs } from '../documents/documents.ts';
import type { OpenInvitation } from '../../correspondence/invitation-record.ts';
import type { ShowInvitations } from '../invitations/view.ts';
import { reasonOf, tellFailure } from '../notify.ts';
import { Memory } from '../memory.ts';
import { LateView } from './late-view.ts';
import { pageScheme } from '../diagnostics/page-uri.ts';

/** All that the extension does once there is something to do. */
export interface Parts {
  readonly registerParts: (context: vscode.ExtensionContext, show: ShowInvitations) => vscode.Disposable;
  /** The text of a rule's page. */
  readonly pageAt: (uri: vscode.Uri) => string;
  /** What a model calls by this name. */
  readonly toolOf: (name: string) => Promise<vscode.LanguageModelTool<unknown>>;
}

/**
 * Loads the parts when there is something for them to do: a document that may be a letter, a command, a look at the
 * view or at a rule's page, a tool that a model calls, or an invitation to remind of. Until then the commands and the view of the manifest are
 * stood in for, and nothing else is done. The parts come in a turn of their own, for VS Code and its other extensions
 * wait while one is activated.
 */
export function loadOnDemand(
  context: vscode.ExtensionContext,
  load: () => Promise<Parts>,
): vscode.Disposable {
  // The walkthrough waits for it: VS Code opens one by itself that can be shown the moment it is installed.
  void vscode.commands.executeCommand('setContext', 'kindRegrets.isActive', true);
  let started: Promise<Parts> | undefined;
  let registered: vscode.Disposable | undefined;
  let isDisposed = false;

  const run = async (): Promise<Parts> => {
    await nextTurn();
    const parts = await load();
    if (isDisposed) return parts;
    standIns.dispose();
    registered = parts.registerParts(context, (provider) => view.show(provider));
    return parts;
  };
  let isAsked = false;
  let isTold = false;
  // Undefined if that fails, as it does while an update replaces the files: it is told, and tried again at the next use.
  const start = async (): Promise<Parts | undefined> => {
    const loading = (started ??= run());
    try {
      return await loading;
    } catch (error) {
      if (started === loading) {
        started = undefined;
        if (isAsked || !isTold)
          tellFailure(vscode.l10n.t('Kind Regrets could not start: {0}', reasonOf(error)));
        isAsked = false;
        isTold = true;
      }
      return undefined;
    }
  };
  /** Starts for somebody who asked for it: they are told each time that it fails, others once. */
  const startForAnswer = async (): Promise<Parts | undefined> => {
    isAsked = true;
    return start();
  };
  // Stays: a page that was open is there again with the window, whatever else there is to do.
  const pages = vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: async (uri) => (await startForAnswer())?.pageAt(uri),
  });
  const { commands, views, languageModelTools }: Contributions = context.extension.packageJSON.contributes;
  // They stay too: VS Code wants a tool to be there the moment that the extension is.
  const tools = languageModelTools.map(({ name }) =>
    vscode.lm.registerTool(name, {
      prepareInvocation: async (options, token) =>
        (await (await startForAnswer())?.toolOf(name))?.prepareInvocation?.(options, token),
      invoke: async (options, token) =>
        (await (await startForAnswer())?.toolOf(name))?.invoke(options, token),
    }),
  );
  const view = new LateView<OpenInvitation>(() => void start());
  const shown = views.explorer.map(({ id }) => vscode.window.registerTreeDataProvider(id, view));
  const standIns = vscode.Disposable.from(
    ...commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...args: unknown[]) => {
        const parts = await startForAnswer();
        return parts && vscode.commands.executeCommand(command, ...args);
      }),
    ),
    vscode.workspace.onDidOpenTextDocument((document) => isOurs(document) && void start()),
    // Another window may have answered an invitation, and may be gone when it is time to remind of it.
    vscode.window.onDidChangeWindowState(() => isWaitedFor() && void start()),
  );
  const isWaitedFor = () => someWait(new Memory(context.globalState).get('invitations'));
  if (isWaitedFor() || vscode.workspace.textDocuments.some(isOurs)) void start();

  return new vscode.Disposable(() => {
    isDisposed = true;
    vscode.Disposable.from(pages, ...tools, ...shown, view).dispose();
    standIns.dispose();
    registered?.dispose();
  });
}

/** Whether of the stored invitations one has a clock that runs; whatever else they are, the parts look at. */
function someWait(invitations: unknown): boolean {
  if (!Array.isArray(invitations)) return false;
  return invitations.some((one: Partial<OpenInvitation> | null) => one?.receivedAt && !one.answeredAt);
}

/** What of the manifest is stood in for. */
interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly languageModelTools: readonly { readonly name: string }[];
  readonly views: { readonly explorer: readonly { readonly id: string }[] };
}

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
