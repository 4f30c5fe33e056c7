import type { Draft } from '../../draft/draft.ts';
import type { Mention } from './mentions.ts';

/** A mention that is unlike the others, and the one that it should probably be like. */
export interface OddOne {
  readonly mention: Mention;
  readonly right: Mention;
}

/** A letter has few names; of a longer text the first are compared. */
const mostNames = 12;

/** The mentions that are unlike the name that stands most often, or unlike the first where none does. */
export function oddOnes(
  mentions: readonly Mention[],
  areUnlike: (one: string, other: string) => boolean,
  draft: Draft,
): readonly OddOne[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    if (counts.size < mostNames || counts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const names = [...counts.keys()];
  const weights = names.map((name) =>
    names.reduce((sum, other) => sum + (areUnlike(name, other) ? 0 : (counts.get(other) ?? 0)), 0),
  );
  const best = names[weights.indexOf(Math.max(...weights))] ?? '';
  const odd = new Set(names.filter((name) => areUnlike(name, best)));
  const right = mentions.find(({ text }) => text === best);
  if (!right || odd.size === 0 || isAboutSeveral(draft)) return [];
  return mentions.filter(({ text }) => odd.has(text)).map((mention) => ({ mention, right }));
}

/** A letter that withdraws from more than one position may well name them. */
const isAboutSeveral = ({ text }: Draft) =>
  /\b(?:positions|roles|jobs|posts|vacancies|applications|interviews|both|two|respectively|clients?)\b/iu.test(
    text,
  );

/** An agency's people are at one company and the position at another. */
export const isAgency = ({ text }: Draft): boolean =>
  /\b(?:agency|recruit|headhunt|reach(?:ed|ing) out|linkedin|contacting me|getting in touch|on behalf|clients?\b)/iu.test(
    text,
  );
