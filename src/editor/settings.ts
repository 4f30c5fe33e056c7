import * as vscode from 'vscode';
import { type CheckSettings, documentsSettings, ruleSettings, severitySettings } from '../check/settings.ts';
import { type ClockOptions, promptReply } from '../invitation/clock.ts';
import { rules } from '../rules/index.ts';
import { rule as longLetter } from '../rules/long-letter.ts';
import type { Rule } from '../rules/rule.ts';

const section = 'kindRegrets';
/** A year: more than anybody waits for an answer. */
const mostHours = 8784;
/** What is personal, by its setting. */
const personal = ['name', 'signOff', 'contactLines'] as const;

/** What the user has set for this document, or for any. Values that make no sense count as not set. */
export function checkSettings(document?: vscode.TextDocument): CheckSettings {
  const settings = vscode.workspace.getConfiguration(section, document);
  const severity = Object.entries(settings.get<Record<string, unknown>>('severity') ?? {});
  return {
    documents: oneOf(documentsSettings, settings.get('documents')) ?? 'auto',
    severity: Object.fromEntries(
      severity.flatMap(([rule, value]) => {
        const known = oneOf(severitySettings, value);
        return known ? [[rule, known]] : [];
      }),
    ),
    allowed: allowedPhrases(settings.get('allowedPhrases')),
    options: {
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleOptions(settings, rule)])),
      'late-reply': { maxHours: clockSettings().lateAfter },
      'long-letter': letterLimits(settings),
    },
  };
}

type RuleOptions = Readonly<Record<string, unknown>>;

/** What is set of a rule's options, each a whole number. */
function ruleOptions(settings: vscode.WorkspaceConfiguration, rule: Rule): RuleOptions {
  const set = ruleSettings(rule).map(({ option, key }) => [option, settings.get<unknown>(key)]);
  return Object.fromEntries(set.filter(([, value]) => wholeNumber(value, 1, Infinity) !== undefined));
}

/** The limit at which a letter is likely to go unread stays as far above the one that can be set as it usually is. */
function letterLimits(settings: vscode.WorkspaceConfiguration): RuleOptions {
  const { adviseAbove, warnAbove } = longLetter.defaults;
  const set = ruleOptions(settings, longLetter)['adviseAbove'];
  return typeof set === 'number' ? { adviseAbove: set, warnAbove: set + (warnAbove - adviseAbove) } : {};
}

function allowedPhrases(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((phrase) => typeof phrase === 'string') : [];
}

/** Adds a phrase to those that are never underlined: where such phrases are set already, else for the user. */
export async function allowPhrase(phrase: string, document: vscode.TextDocument): Promise<void> {
  const key = 'allowedPhrases';
  const settings = vscode.workspace.getConfiguration(section, document);
  const set = setBy<unknown>(settings, key);
  const reach = closest.find((each) => set[each] !== undefined) ?? 'user';
  await settings.update(key, [...new Set([...allowedPhrases(set[reach]), phrase])], targets[reach]);
}

/** Where something can be set: for the user everywhere, in the open workspace, or in the document's folder of it. */
export type Reach = 'user' | 'workspace' | 'folder';

const targets: Readonly<Record<Reach, vscode.ConfigurationTarget>> = {
  user: vscode.ConfigurationTarget.Global,
  workspace: vscode.ConfigurationTarget.Workspace,
  folder: vscode.ConfigurationTarget.WorkspaceFolder,
};

/** What is set more closely wins. */
const closest = ['folder', 'workspace', 'user'] as const;

/** What is set for each reach. */
function setBy<Value>(
  settings: vscode.WorkspaceConfiguration,
  key: string,
): Readonly<Record<Reach, Value | undefined>> {
  const set = settings.inspect<Value>(key);
  return { user: set?.globalValue, workspace: set?.workspaceValue, folder: set?.workspaceFolderValue };
}

type Severities = Readonly<Record<string, unknown>>;

/**
 * Turns a rule off and leaves what is set for the others.
 * @param uri a document, for its folder
 */
export async function turnRuleOff(rule: string, reach: Reach, uri?: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section, uri);
  const set = setBy<Severities>(settings, 'severity');
  await settings.update('severity', { ...set[reach], [rule]: 'off' }, targets[reach]);
}

/** Where turning the rule off would have an effect: what is set for a rule more closely would win over it. */
export function reachesOf(rule: string, document: vscode.TextDocument): readonly Reach[] {
  const set = setBy<Severities>(vscode.workspace.getConfiguration(section, document), 'severity');
  const { workspaceFolders, workspaceFile } = vscode.workspace;
  // A window of one folder has its workspace's settings in it.
  if (workspaceFile && set.folder?.[rule] !== undefined) return ['folder'];
  const inWorkspace: readonly Reach[] = workspaceFolders ? ['workspace'] : [];
  return set.workspace?.[rule] === undefined ? ['user', ...inWorkspace] : inWorkspace;
}

/** The hours that an answer may take. Late is never before due. */
export function clockSettings(): Required<Omit<ClockOptions, 'timeZone'>> {
  const settings = vscode.workspace.getConfiguration(section);
  const dueAfter = wholeNumber(settings.get('replyWithinHours'), 0, mostHours) ?? promptReply.dueAfter;
  const lateAfter = Math.max(promptReply.lateAfter, dueAfter);
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

/** Half a word or hour is no setting: words are counted, and a place in a text is a whole number. */
function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  const isInRange = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return isInRange ? Number(value) : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}
