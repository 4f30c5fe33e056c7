/** A setting, as much of it as its page tells. */
export interface Setting {
  readonly default?: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The page of the settings, in the order and the words of VS Code's own.
 * @param strings what stands for `%key%` in the manifest
 */
export function settingsPage(
  properties: Readonly<Record<string, Setting>>,
  strings: Readonly<Record<string, string>>,
): string {
  const words = (text: string): string =>
    text.replace(/^%(.{1,100})%$/u, (_, key: string) => strings[key] ?? '');
  const sections = Object.entries(properties).map(([name, setting]) =>
    [
      `## \`${name}\``,
      sentence(words(setting.markdownDescription)),
      choices(setting, words),
      `Default: ${shown(setting.default)}${bounds(setting)}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return ['# Settings', introduction, ...sections, ''].join('\n\n');
}

const introduction =
  'In VS Code, press `Ctrl+,` (`Cmd+,` on a Mac) and type `kind regrets`. What the rules are is on [their page](rules/README.md).';

function choices(setting: Setting, words: (text: string) => string): string {
  return (setting.enum ?? [])
    .map((value, at) => `- \`${value}\`: ${words(setting.enumDescriptions?.[at] ?? '')}`)
    .join('\n');
}

function shown(value: unknown): string {
  return value === '' ? 'empty' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function bounds({ minimum, maximum }: Setting): string {
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return `, ${minimum} at least`;
  return `, from ${minimum ?? 0} to ${maximum}`;
}

function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
