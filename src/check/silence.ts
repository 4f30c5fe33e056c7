import { ruleOf } from '../rules/index.ts';
import type { Finding } from './check.ts';
import type { CheckSettings } from './settings.ts';

/**
 * Leaves out the findings whose words the user allows. It comes after it is settled what is shown: where somebody
 * asked for silence, no lighter finding speaks up in its place. A rule that speaks of the letter as a whole is not
 * about the words that it underlines, so that no phrase silences it.
 */
export function silencer({
  allowed,
}: Pick<CheckSettings, 'allowed'>): (findings: readonly Finding[], text: string) => readonly Finding[] {
  const phrases = new Set(allowed.map(folded));
  if (phrases.size === 0) return (findings) => findings;
  return (findings, text) =>
    findings.filter(
      ({ rule, span }) => isOfWhole(rule) || !phrases.has(folded(text.slice(span.start, span.end))),
    );
}

/** Whether the rule speaks of the letter as a whole. */
export function isOfWhole(id: string): boolean {
  const rule = ruleOf(id);
  return rule?.scope === 'letter' && rule.isOfWhole === true;
}

/** The same for all cases, apostrophes, line breaks and ways to encode a letter. */
function folded(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
