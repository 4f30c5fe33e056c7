import { Block } from '../draft/block.ts';
import type { Draft, PlacedBlock, Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { saysNo } from '../reading/decision.ts';
import type { Span } from '../text/span.ts';
import type { Replacement } from './fix.ts';
import { essentialActs, personalReasons, plainly, type EssentialAct } from './wording.ts';

/*
 * What takes words out of a letter. Always: what it must say is not lost with them. An essential act of a sentence that
 * goes stands in another sentence, in what is left of this one, or is said plainly in its place.
 */

/** A sentence of a letter in its place. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly placed: PlacedBlock;
}

/** The essential acts of the sentence; a hedge decides nothing, whatever its words are. */
export function essentialsOf(sentence: Sentence): readonly EssentialAct[] {
  return essentialActs.filter((act) => (act === 'decline' ? saysNo(sentence) : sentence.acts.has(act)));
}

/** Whether the sentence does what must not be lost, tells why, or says a half-hearted no: more than to ask or apologise. */
export function saysMore(sentence: Sentence): boolean {
  const { acts } = sentence;
  return essentialsOf(sentence).length > 0 || acts.has('reason') || acts.has('hedgedDecline');
}

/** Those that no other sentence of its paragraph does. Of the letter around it a sentence knows nothing. */
export function essentialsOfAlone(sentence: Sentence): readonly EssentialAct[] {
  return essentialsOf(sentence).filter((act) => !saidBeside(sentence, act));
}

/** Whether another sentence of the paragraph does the act. */
export function saidBeside(sentence: Sentence, act: EssentialAct): boolean {
  const count = countsIn(sentence.block)[act];
  return count > 1 || (count === 1 && !essentialsOf(sentence).includes(act));
}

/** How many sentences of the paragraph do each act. */
const countsIn = remembered(({ sentences }: Block) => {
  const counts: Record<EssentialAct, number> = { thanks: 0, decline: 0, openDoor: 0, wishes: 0 };
  for (const sentence of sentences) for (const act of essentialsOf(sentence)) counts[act] += 1;
  return counts;
});

/** The sentence as it reads after the replacement; undefined if that makes none or several of it. */
export function reread({ block, start, end }: Sentence, { span, text }: Replacement): Sentence | undefined {
  const mended = block.text.slice(start, span.start) + text + block.text.slice(span.end, end);
  const [only, ...others] = new Block(mended, 'body').sentences;
  return others.length === 0 ? only : undefined;
}

/** Whether the replacement within the sentence takes none of these acts away. */
export function keeps(sentence: Sentence, replacement: Replacement, acts = essentialsOf(sentence)): boolean {
  const mended = reread(sentence, replacement);
  const left = mended ? essentialsOf(mended) : [];
  return acts.every((act) => left.includes(act));
}

/** Takes the sentences out and says plainly what only they have said; undefined where there is nothing to take out. */
export function leaveOut(
  draft: Draft,
  gone: ReadonlySet<Sentence>,
): readonly [Replacement, ...Replacement[]] | undefined {
  const lost = new Set([...gone].flatMap(essentialsOf));
  for (const { block } of lost.size > 0 ? draft.blocks : []) {
    for (const kept of block.sentences)
      if (!gone.has(kept)) for (const act of essentialsOf(kept)) lost.delete(act);
  }
  const touched = new Set([...gone].map(({ block }) => block));
  const [head, ...rest] = draft.blocks
    .filter(({ block }) => touched.has(block))
    .flatMap((placed) => cuts(draft.text, placed, gone));
  if (!head) return undefined;
  const others = rest.map(({ cut }) => cut);
  return lost.size === 0
    ? [head.cut, ...others]
    : [{ span: head.sentences, text: plainly(lost, personalReasons) }, ...others];
}

/** Deletes the sentence together with the white space before it, or behind it where it comes first. */
export function cutSentence({ index, block, start, end }: Sentence): Replacement {
  const before = block.sentences[index - 1];
  const after = block.sentences[index + 1];
  return { span: before ? { start: before.end, end } : { start, end: after?.start ?? end }, text: '' };
}

interface Cut {
  readonly cut: Replacement;
  /** The sentences alone, without the white space that goes with them. */
  readonly sentences: Span;
}
/** Neighbouring sentences go together; a paragraph of which nothing stays goes with the blank lines above it. */
function cuts(text: string, { block, start }: PlacedBlock, gone: ReadonlySet<Sentence>): Cut[] {
  const found: Cut[] = [];
  const { sentences } = block;
  for (let at = 0; at < sentences.length; at++) {
    let to = at;
    while (to < sentences.length && gone.has(sentences[to] as Sentence)) to += 1;
    const first = sentences[at];
    const last = sentences[to - 1];
    if (to === at || !first || !last) continue;
    const before = sentences[at - 1];
    const after = sentences[to];
    const own = { start: start + first.start, end: start + last.end };
    let span = { start: blankBefore(text, start), end: start + block.text.length };
    if (before) span = { start: start + before.end, end: own.end };
    else if (after) span = { start: own.start, end: start + after.start };
    found.push({ cut: { span, text: '' }, sentences: own });
    at = to;
  }
  return found;
}

/** Where the white space before `at` begins; at the very start nothing stands that it could part. */
function blankBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start -= 1;
  return start === 0 ? at : start;
}
