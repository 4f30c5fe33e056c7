import type { Draft } from '../draft/draft.ts';
import { anchorOf } from '../rules/index.ts';
import type { CheckOptions } from './settings.ts';
import type { Finding } from './finding.ts';
import { withoutInlineIgnored } from './ignore-comments.ts';

/**
 * Leaves out the findings whose words the user allows, and those that a comment in a Markdown draft suppresses. It comes
 * after it is settled what is shown: where somebody asked for silence, no lighter finding speaks up in its place.
 * A rule that speaks of the letter as a whole is not about the words that it underlines, so that no phrase suppresses it.
 */
export function suppression({
  allowed = [],
  languageId,
}: Pick<CheckOptions, 'allowed' | 'languageId'>): (
  findings: readonly Finding[],
  draft: Draft,
) => readonly Finding[] {
  const phrases = new Set(allowed.map(folded));
  const isAllowed = (words: string) => phrases.size > 0 && phrases.has(folded(words));
  return (findings, draft) => {
    const { text } = draft;
    const left = languageId === 'markdown' ? withoutInlineIgnored(findings, draft) : findings;
    return left.filter(
      ({ rule, span }) => anchorOf(rule) === 'letter' || !isAllowed(text.slice(span.start, span.end)),
    );
  };
}

/** The same for all cases, apostrophes, line breaks and ways to encode a letter. */
function folded(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
