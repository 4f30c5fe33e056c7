import { isJudged, type Draft, type Sentence } from '../draft/draft.ts';
import { essentialsOf } from './leave-out.ts';
import type { EssentialAct } from './wording.ts';

/**
 * What is left out so that the first of a letter's `reasons` stays the only one: the sentences in `gone`, the further
 * reasons, and what says nothing between two that go. A sentence that says what no other one does stays.
 */
export function allButFirst(
  { blocks }: Draft,
  [, ...further]: readonly Sentence[],
  gone: ReadonlySet<Sentence>,
): ReadonlySet<Sentence> {
  const all = blocks.flatMap(({ block }) => (isJudged(block) ? block.sentences : []));
  const left = new Map<EssentialAct, number>();
  const count = (sentence: Sentence, by: number) => {
    for (const act of essentialsOf(sentence)) left.set(act, (left.get(act) ?? 0) + by);
  };
  for (const sentence of all) if (!gone.has(sentence)) count(sentence, 1);
  const out = new Set(gone);
  for (const sentence of further) {
    if (out.has(sentence) || essentialsOf(sentence).some((act) => (left.get(act) ?? 0) < 2)) continue;
    count(sentence, -1);
    out.add(sentence);
  }
  for (const sentence of all) {
    const { block, index, acts } = sentence;
    const [before, behind] = [block.sentences[index - 1], block.sentences[index + 1]];
    if (acts.size === 0 && before && behind && out.has(before) && out.has(behind)) out.add(sentence);
  }
  return out;
}
