import type { Rule } from '../rules/rule.ts';
import { betterExample } from './better-example.ts';
import { escapeMarkdown } from './markdown.ts';
import { inEnglish, type Translate } from './translate.ts';

/** How an example of our own is shown. */
export const exampleWordings = {
  instead: 'For example: “{after}” instead of “{before}”',
  added: 'For example: “{after}”',
  removed: 'For example, better without: “{before}”',
} as const;

/** What of a reason has room over a letter, in UTF-16 units: two lines of a hover. */
const longestReason = 140;

/**
 * What is told of a finding beside its message, in Markdown: why, in a line or two, and what would be better, if there is an
 * example of just that. It is short, as it stands over the letter; the rest is on the rule's page.
 * @param kind that of the finding
 */
export function hoverText(rule: Rule, kind: string, translate: Translate = inEnglish): string {
  const reason = shortened(translate(rule.whyOf?.[kind] ?? rule.why));
  return [reason, ...example(rule, kind, translate)].map(escapeMarkdown).join('\n\n');
}

/** The first sentence, and the others as far as there is room, in any of the languages that a reason is told in. */
function shortened(text: string): string {
  const [first = '', ...others] = text.split(/(?<=[.!?][”»“]?\s)|(?<=[。！？])/u);
  let short = first;
  for (const sentence of others) {
    if (short.length + sentence.length > longestReason) break;
    short += sentence;
  }
  return short.trimEnd();
}

function example(rule: Rule, kind: string, translate: Translate): string[] {
  const changed = betterExample(rule, kind);
  if (!changed) return [];
  const before = oneLine(changed.before);
  const after = oneLine(changed.after);
  const { instead, added, removed } = exampleWordings;
  const wording = !before ? added : !after ? removed : instead;
  return [translate(wording, { before, after })];
}

const oneLine = (text: string): string => text.split('\n').filter(Boolean).join(' / ');
