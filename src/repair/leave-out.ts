import type { ActName, Draft, PlacedBlock, Sentence } from '../draft/draft.ts';
import type { Replacement } from './fix.ts';

/** A sentence of a letter in its place. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  readonly placed: PlacedBlock;
}

/** What must not get lost with a sentence, and how to say it plainly. */
const plainly: readonly (readonly [acts: readonly ActName[], instead: string])[] = [
  [['thanks'], 'Thank you for thinking of me.'],
  [['decline'], 'For personal reasons, I have decided not to take this further.'],
  [['openDoor', 'wishes'], 'I would be glad to stay in touch.'],
];

/** Takes the sentences out and says plainly what only they have said; undefined where there is nothing to take out. */
export function leaveOut(
  draft: Draft,
  gone: ReadonlySet<Sentence>,
): readonly [Replacement, ...Replacement[]] | undefined {
  const isKept = (acts: readonly ActName[]) =>
    draft.blocks.some(({ block }) => block.sentences.some((each) => !gone.has(each) && says(each, acts)));
  const lost = plainly
    .filter(([acts]) => [...gone].some((each) => says(each, acts)) && !isKept(acts))
    .map(([, instead]) => instead);
  const touched = new Set([...gone].map(({ block }) => block));
  const [head, ...rest] = draft.blocks
    .filter(({ block }) => touched.has(block))
    .flatMap((placed) => cuts(draft.text, placed, gone));
  if (!head) return undefined;
  const others = rest.map(({ cut }) => cut);
  return lost.length === 0
    ? [head.cut, ...others]
    : [{ span: head.sentences, text: lost.join(' ') }, ...others];
}

/** A hedge decides nothing, whatever its words are. */
function says({ acts }: Sentence, wanted: readonly ActName[]): boolean {
  return wanted.some((act) => acts.has(act)) && !(wanted.includes('decline') && acts.has('hedgedDecline'));
}

interface Cut {
  readonly cut: Replacement;
  /** The sentences alone, without the white space that goes with them. */
  readonly sentences: Replacement['span'];
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
