import * as vscode from 'vscode';
import type { CheckSettings } from '../check/settings.ts';
import type { ClockOptions } from '../invitation/clock.ts';
import { promptReply } from '../invitation/clock.ts';

const section = 'kindRegrets';
const documents = ['auto', 'always', 'never'] as const;
const severities = ['warning', 'information', 'hint', 'off'] as const;
/** A year: more than anybody waits for an answer. */
const mostHours = 8784;
/** What is personal, by its setting. */
const personal = ['name', 'signOff', 'contactLines'] as const;

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
    options: {
      ...(typeof maxWords === 'number' && maxWords >= 1 ? { 'long-sentence': { maxWords } } : {}),
      'late-reply': { maxHours: clockSettings().lateAfter },
    },
  };
}

/** Milliseconds from the last key to the check. */
export function debounce(): number {
  const set = vscode.workspace.getConfiguration(section).get<unknown>('debounce');
  return typeof set === 'number' && set >= 0 && set <= 10_000 ? set : 300;
}

/** The hours that an answer may take. Late is never before due. */
export function clockSettings(): Required<Omit<ClockOptions, 'timeZone'>> {
  const settings = vscode.workspace.getConfiguration(section);
  const hours = (key: string, usual: number) => {
    const set = settings.get<unknown>(key);
    return typeof set === 'number' && set >= 0 && set <= mostHours ? set : usual;
  };
  const dueAfter = hours('replyWithinHours', promptReply.dueAfter);
  const lateAfter = Math.max(hours('lateAfterHours', promptReply.lateAfter), dueAfter);
  return { dueAfter, lateAfter, skipWeekends: settings.get('skipWeekends') === true };
}

/** Whether the invitation is quoted below the draft. */
export function quotesInvitation(): boolean {
  return vscode.workspace.getConfiguration(section).get('quoteInvitation') === true;
}

/** What stands at the foot of the writer's letters; empty where nothing is set. */
export interface OwnDetails {
  readonly name: string;
  readonly signOff: string;
  readonly contact: readonly string[];
}

export function ownDetails(): OwnDetails {
  const settings = vscode.workspace.getConfiguration(section);
  const text = (key: string) => {
    const value = settings.get<unknown>(key);
    return typeof value === 'string' ? value : '';
  };
  const lines = settings.get<unknown>('contactLines');
  return {
    name: text('name'),
    signOff: text('signOff'),
    contact: Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [],
  };
}

/** In the user's settings, where they can see it, change it and take it out; kept out of Settings Sync. */
export async function rememberName(name: string): Promise<void> {
  if (name === ownDetails().name) return;
  await vscode.workspace.getConfiguration(section).update('name', name, vscode.ConfigurationTarget.Global);
}

export async function forgetOwnDetails(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  for (const key of personal) {
    if (settings.inspect(key)?.globalValue === undefined) continue;
    await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

export function affectsSettings(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(section);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}
