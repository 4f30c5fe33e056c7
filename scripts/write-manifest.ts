/**
 * `npm run manifest`: brings what package.json and package.nls.json repeat of the code in step with it: the rules, the
 * values that settings can have, their defaults, and the tools of language models.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { defaultSettings, documentsSettings, ruleSettings, severitySettings } from '../src/check/settings.ts';
import { tools } from '../src/chat/tools.ts';
import { promptReply } from '../src/invitation/clock.ts';
import { routeIds } from '../src/letter/routes.ts';
import { rules } from '../src/rules/index.ts';
import { root } from './vscode/paths.ts';

/** A setting, as much of it as is looked at. */
interface Setting {
  readonly default?: unknown;
}

/** package.json, as much of it as is looked at. */
interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly object[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

/** The texts of the files that are written, by their names in the project's folder. */
export async function manifestFiles(): Promise<ReadonlyMap<string, string>> {
  const manifest: Manifest = JSON.parse(read('package.json'));
  const strings: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  const files = { 'package.json': inStep(manifest), 'package.nls.json': withSummaries(strings) };
  return new Map(
    await Promise.all(
      Object.entries(files).map(async ([name, content]) => [name, await tidy(name, content)] as const),
    ),
  );
}

/** @throws if a setting that the code reads is not in the manifest: what it says of itself is written by hand */
function inStep(manifest: Manifest): Manifest {
  const { contributes } = manifest;
  const properties = { ...contributes.configuration.properties };
  for (const [key, facts] of Object.entries(settings())) {
    const name = `kindRegrets.${key}`;
    const setting = properties[name];
    if (!setting)
      throw new Error(`package.json lacks the setting ${name}, which the code reads: describe it there.`);
    properties[name] = { ...setting, ...facts };
  }
  return {
    ...manifest,
    contributes: {
      ...contributes,
      languageModelTools: languageModelTools(),
      configuration: { ...contributes.configuration, properties },
    },
  };
}

/** What VS Code and models are told of the tools; people are told it in their language. */
function languageModelTools(): readonly object[] {
  return Object.entries(tools).map(([name, { reference, icon, modelDescription, inputSchema }]) => ({
    name,
    toolReferenceName: reference,
    displayName: `%tool.${reference}.name%`,
    userDescription: `%tool.${reference}%`,
    modelDescription,
    canBeReferencedInPrompt: true,
    icon,
    tags: ['kind-regrets', 'job-interview', 'letter'],
    inputSchema,
  }));
}

/** What the code knows of its settings, by their names without `kindRegrets.`. */
function settings(): Readonly<Record<string, object>> {
  const options = rules.flatMap((rule) =>
    ruleSettings(rule).map(({ key, usual }) => [key, { default: usual }]),
  );
  return {
    ...Object.fromEntries(options),
    documents: { ...choice('documents', documentsSettings), default: defaultSettings.documents },
    severity: { properties: Object.fromEntries(rules.map(severityOf)) },
    replyWithinHours: { default: promptReply.dueAfter },
    'send.route': choice('send.route', ['last', ...routeIds]),
  };
}

function severityOf({ id, severity }: (typeof rules)[number]): [string, object] {
  return [id, { type: 'string', enum: severitySettings, default: severity, description: `%rule.${id}%` }];
}

function choice(key: string, values: readonly string[]): object {
  return { enum: values, enumDescriptions: values.map((value) => `%${key}.${value}%`) };
}

function withSummaries(strings: Readonly<Record<string, string>>): object {
  const others = Object.entries(strings).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...others, ...rules.map(({ id, summary }) => [`rule.${id}`, `${summary}.`])]);
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

async function tidy(name: string, content: object): Promise<string> {
  const filepath = join(root, name);
  return format(JSON.stringify(content), { ...(await resolveConfig(filepath)), filepath });
}

if (import.meta.main) {
  for (const [name, text] of await manifestFiles()) writeFileSync(join(root, name), text);
}
