import * as vscode from 'vscode';
import type { CheckSettings } from '../check/settings.ts';

const section = 'kindRegrets';
const documents = ['auto', 'always', 'never'] as const;
const severities = ['warning', 'information', 'hint', 'off'] as const;

/** What the user has set for this document, or for any. Values that make no sense count as not set. */
export function checkSettings(document?: vscode.TextDocument): CheckSettings {
  const settings = vscode.workspace.getConfiguration(section, document);
  const severity = Object.entries(settings.get<Record<string, unknown>>('severity') ?? {});
  const maxWords = settings.get<unknown>('longSentence.maxWords');
  return {
    documents: oneOf(documents, settings.get('documents')) ?? 'auto',
    severity: Object.fromEntries(
      severity.flatMap(([rule, value]) => {
        const known = oneOf(severities, value);
        return known ? [[rule, known]] : [];
      }),
    ),
    options: typeof maxWords === 'number' && maxWords >= 1 ? { 'long-sentence': { maxWords } } : {},
  };
}

/** Milliseconds from the last key to the check. */
export function debounce(): number {
  const set = vscode.workspace.getConfiguration(section).get<unknown>('debounce');
  return typeof set === 'number' && set >= 0 && set <= 10_000 ? set : 300;
}

export function rememberedName(): string {
  const name = vscode.workspace.getConfiguration(section).get<unknown>('name');
  return typeof name === 'string' ? name : '';
}

/** In the user's settings, where they can see it, change it and take it out; kept out of Settings Sync. */
export async function rememberName(name: string): Promise<void> {
  if (name === rememberedName()) return;
  await vscode.workspace.getConfiguration(section).update('name', name, vscode.ConfigurationTarget.Global);
}

export function affectsSettings(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}
