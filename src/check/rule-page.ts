import type { Rule } from '../rules/rule.ts';
import { escapeMarkdown, fence } from './markdown.ts';
import { ruleSettings } from './settings.ts';
import { inEnglish, type Translate } from './translate.ts';

/** What every page says around its rule, in Markdown. */
export const pageWordings = {
  source: '**Source ({grade}):** {source}',
  severity:
    '**Severity:** `{severity}`. Change it, or turn the rule off, with the setting `kindRegrets.severity`: `{setting}`.',
  letter: '**Looks at** the letter as a whole. Chat messages and the like are left alone.',
  letterOrMessage: '**Looks at** the letter or message as a whole.',
  sentences: '**Looks at** each sentence of a letter or message on its own.',
  options: '## Options',
  optionColumns: '| Setting | Default | What it is |',
  messages: '## What it says',
  examples: '## Examples',
  marks: 'The words between « and » are underlined.',
  received: 'In these examples the invitation came {hours} hours ago.',
  reword: 'Consider another wording of:',
  instead: 'Instead of',
  consider: 'consider',
  accepts: '## Left alone',
} as const;

/**
 * A rule's page as Markdown: the whole of its declaration in words. The same text stands, in English, in
 * `docs/rules/<id>.md` and is shown inside VS Code.
 */
export function rulePage(rule: Rule, translate: Translate = inEnglish): string {
  const { id, summary, why, source, grade, severity, messages } = rule;
  const text = (wording: string) => escapeMarkdown(translate(wording));
  const words = pageWordings;
  const sections = [
    `# ${id}`,
    text(`${summary}.`),
    text(why),
    translate(words.source, { grade: translate(grade), source: text(source) }),
    translate(words.severity, { severity, setting: `{ "${id}": "off" }` }),
    translate(words[lookedAt(rule)]),
    ...options(rule, translate),
    translate(words.messages),
    Object.values<string>(messages)
      .map((message) => messageItem(translate(message)))
      .join('\n'),
    translate(words.examples),
    translate(words.marks),
    ...known(rule, translate),
    ...rule.examples.flatMap(({ before, after }) =>
      after === undefined
        ? [translate(words.reword), fence(before)]
        : [translate(words.instead), fence(before), translate(words.consider), fence(after)],
    ),
    translate(words.accepts),
    ...rule.accepts.map(fence),
  ];
  return `${sections.join('\n\n')}\n`;
}

function lookedAt(rule: Rule): keyof typeof pageWordings {
  if (rule.scope === 'sentence') return 'sentences';
  return rule.isAboutForm ? 'letter' : 'letterOrMessage';
}

function options(rule: Rule, translate: Translate): string[] {
  const rows = ruleSettings(rule).map(({ option, key, usual }) => {
    const note = escapeMarkdown(translate(rule.optionNotes?.[option] ?? ''));
    return `| \`kindRegrets.${key}\` | ${String(usual)} | ${note} |`;
  });
  if (rows.length === 0) return [];
  const { options, optionColumns } = pageWordings;
  return [translate(options), [translate(optionColumns), '| --- | --- | --- |', ...rows].join('\n')];
}

/** A message as a list item; the names of its values are set apart. */
function messageItem(message: string): string {
  return `- ${escapeMarkdown(message).replace(/\{(\w+)\}/gu, '*$1*')}`;
}

function known({ exampleContext }: Rule, translate: Translate): string[] {
  const { receivedAt, now } = exampleContext ?? {};
  if (!receivedAt || !now) return [];
  const hours = Math.round((now.getTime() - receivedAt.getTime()) / millisecondsPerHour);
  return [translate(pageWordings.received, { hours })];
}

const millisecondsPerHour = 3_600_000;
