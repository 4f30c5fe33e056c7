import type { Rule } from '../rules/rule.ts';
import { escapeMarkdown, fence } from './markdown.ts';

/**
 * A rule's page as Markdown: the whole of its declaration in words. The same text stands in `docs/rules/<id>.md`
 * and is shown inside VS Code.
 */
export function rulePage(rule: Rule): string {
  const { id, summary, why, source, grade, severity, messages } = rule;
  const sections = [
    `# ${id}`,
    `${escapeMarkdown(summary)}.`,
    escapeMarkdown(why),
    `**Source (${grade}):** ${escapeMarkdown(source)}`,
    `**Severity:** \`${severity}\`. ${howToSet(id)}`,
    `**Looks at** ${lookedAt(rule)}.`,
    ...options(rule),
    '## What it says',
    Object.values<string>(messages).map(messageItem).join('\n'),
    '## Examples',
    'The words between « and » are underlined.',
    ...known(rule),
    ...rule.examples.flatMap(({ before, after }) =>
      after === undefined
        ? ['Consider another wording of:', fence(before)]
        : ['Instead of', fence(before), 'consider', fence(after)],
    ),
    '## Left alone',
    ...rule.accepts.map(fence),
  ];
  return `${sections.join('\n\n')}\n`;
}

function howToSet(id: string): string {
  return `Set it, or turn the rule off, in \`kindRegrets.severity\`: \`{ "${id}": "off" }\`.`;
}

function lookedAt(rule: Rule): string {
  if (rule.scope === 'letter') return 'a letter as a whole; other documents are left alone';
  return rule.lettersOnly
    ? 'each sentence of a letter by itself; other documents are left alone'
    : 'each sentence by itself, in letters and in other short prose';
}

function options({ defaults, optionNotes = {} }: Rule): string[] {
  const rows = Object.entries(defaults).map(
    ([name, value]) => `| \`${name}\` | ${value} | ${escapeMarkdown(optionNotes[name] ?? '')} |`,
  );
  if (rows.length === 0) return [];
  return ['## Options', ['| Option | Default | What it is |', '| --- | --- | --- |', ...rows].join('\n')];
}

/** A message as a list item; the names of its values are set apart. */
function messageItem(message: string): string {
  return `- ${escapeMarkdown(message).replace(/\{(\w+)\}/gu, '*$1*')}`;
}

function known({ exampleContext }: Rule): string[] {
  const { receivedAt, now } = exampleContext ?? {};
  if (!receivedAt || !now) return [];
  const hours = Math.round((now.getTime() - receivedAt.getTime()) / millisecondsPerHour);
  return [`In these examples the invitation came ${hours} hours ago.`];
}

const millisecondsPerHour = 3_600_000;
