import * as vscode from 'vscode';
import { asLabel } from '../../text/label.ts';
import type { Memory } from '../memory.ts';
import type { Model } from './ask-model.ts';

const title = () => vscode.l10n.t('Ask a Language Model to Read This Draft');

/** Asks which of the models shall read the draft, where there are several; undefined if the question was closed. */
export async function chooseModel(models: readonly Model[]): Promise<Model | undefined> {
  const [first, second] = models;
  if (!second) return first;
  const picked = await vscode.window.showQuickPick(
    models.map((model) => ({
      label: asLabel(model.name || model.id),
      description: providerOf(model.vendor),
      detail: asLabel(model.family),
      model,
    })),
    { title: title(), placeHolder: vscode.l10n.t('Which model shall read it?'), matchOnDescription: true },
  );
  return picked?.model;
}

/**
 * Whether the user lets the provider of the model see the draft. They are asked each time, unless they have said not
 * to be asked again about this provider.
 * @param length characters of the draft
 */
export async function mayRead({ name, id, vendor }: Model, length: number, memory: Memory): Promise<boolean> {
  if (memory.providers().includes(vendor)) return true;
  const provider = providerOf(vendor);
  const { l10n } = vscode;
  const once: vscode.QuickPickItem = {
    label: l10n.t('Yes, this once'),
    detail: l10n.t('The whole document goes there, with names and addresses: {0} characters.', length),
  };
  const always: vscode.QuickPickItem = {
    label: l10n.t('Yes, and don’t ask again about {0}', provider),
    detail: l10n.t('Still only when you choose the command. “Forget My Details…” takes it back.'),
  };
  const no: vscode.QuickPickItem = {
    label: l10n.t('No'),
    detail: l10n.t('Nothing leaves this machine.'),
  };
  const picked = await vscode.window.showQuickPick([once, always, no], {
    title: title(),
    placeHolder: l10n.t('May {0} see your letter? It runs the model {1}.', provider, asLabel(name || id)),
    ignoreFocusOut: true,
  });
  if (picked === always) await memory.addProvider(vendor);
  return picked === once || picked === always;
}

/** What the provider calls itself, in the manifest of the extension that brings it; its id where that is not known. */
export function providerOf(vendor: string): string {
  for (const { packageJSON } of vscode.extensions.all) {
    const provided: unknown = packageJSON?.contributes?.languageModelChatProviders;
    for (const provider of [provided].flat() as readonly (Provider | undefined)[])
      if (provider?.vendor === vendor && typeof provider.displayName === 'string' && provider.displayName)
        return asLabel(provider.displayName);
  }
  return asLabel(vendor);
}

/** What an extension says of the models that it brings, as much of it as is looked at. */
interface Provider {
  readonly vendor?: unknown;
  readonly displayName?: unknown;
}
