import { Block } from '../draft/block.ts';
import { isJudged, type Draft, type PlacedBlock, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { DraftReader } from '../draft/reader.ts';
import { inlineSignature } from '../reading/closing.ts';
import { decisionOf, saysNo } from '../reading/decision.ts';
import { declines, hears, mayBeIn, surelyDoes } from '../reading/heard-acts.ts';
import { overlap, type Span } from '../text/span.ts';
import { replaced, type Replacement } from './fix.ts';
import { asOpening } from './insert.ts';
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
  return essentialActs.filter((act) =>
    act === 'decline' ? saysNo(sentence) : sentence.acts.has(act) || hears(sentence, act),
  );
}

/** Whether the sentence does it in so many words, so that no other need do it. */
const suffices = (sentence: Sentence, act: EssentialAct): boolean =>
  act === 'decline' ? saysNo(sentence) : sentence.acts.has(act);

/** Whether the sentence does what must not be lost, tells why, or says a half-hearted no: more than to ask or apologise. */
export function saysMore(sentence: Sentence): boolean {
  const { acts } = sentence;
  return essentialsOf(sentence).length > 0 || acts.has('reason') || acts.has('hedgedDecline');
}

type Counts = Record<EssentialAct, number>;
const none: Readonly<Counts> = { thanks: 0, decline: 0, openDoor: 0, wishes: 0 };

/** How many sentences of a block do each act, and of the letter. */
const countsInBlock = remembered(({ sentences }: Block): Counts => {
  const counts = { ...none };
  for (const sentence of sentences)
    for (const act of essentialActs) if (suffices(sentence, act)) counts[act] += 1;
  return counts;
});
const countsIn = remembered(({ blocks }: Draft): Counts => {
  const counts = { ...none };
  for (const { block } of blocks) {
    const inBlock = countsInBlock(block);
    for (const act of essentialActs) counts[act] += inBlock[act];
  }
  return counts;
});

/** Whether a sentence of the letter does the act, other than these. */
export function saidBeside(draft: Draft, gone: ReadonlySet<Sentence>, act: EssentialAct): boolean {
  let count = countsIn(draft)[act];
  for (const sentence of gone) if (suffices(sentence, act)) count -= 1;
  return count > 0;
}

/** The essential acts that the letter loses with the sentences; a no as well that it only implies. */
export function lostWith(draft: Draft, gone: ReadonlySet<Sentence>): ReadonlySet<EssentialAct> {
  const lost = new Set([...gone].flatMap(essentialsOf).filter((act) => !saidBeside(draft, gone, act)));
  if (
    impliesNo(draft) &&
    !declines(
      mended(
        draft,
        cutsOf(draft, gone).map(({ cut }) => cut),
      ),
    )
  )
    lost.add('decline');
  return lost;
}

/** Whether the letter says no between the lines only. */
export const impliesNo = remembered(
  (draft: Draft): boolean => countsIn(draft).decline === 0 && declines(draft),
);

/** Reads the letter as it would be, over and over, and again only what would be otherwise. */
const readerOf = remembered(({ text, languageId }: Draft): DraftReader => {
  const reader = new DraftReader(languageId);
  reader.read(text);
  return reader;
});

/** The letter as it reads after the replacements, which do not overlap. */
export const mended = (draft: Draft, replacements: readonly Replacement[]): Draft =>
  readerOf(draft).read(replaced(draft.text, replacements));

/** Whether the letter, once mended, still says what it must and what the sentences that change surely did. */
export function keepsParts(draft: Draft, replacements: readonly Replacement[]): boolean {
  const touched = draft.blocks.flatMap(({ block, start }) =>
    block.sentences.filter((sentence) => {
      const place = { start: start + sentence.start, end: start + sentence.end };
      return replacements.some(({ span }) => overlap(span, place));
    }),
  );
  const said = keptActs.filter(
    (act) =>
      (act !== 'decline' || declines(draft)) && touched.some((sentence) => surelyDoes(sentence, act, draft)),
  );
  if (said.length === 0) return true;
  const after = mended(draft, replacements);
  return said.every((act) =>
    act === 'decline' ? decisionOf(after) === 'clear' || declines(after) : mayBeIn(after, act),
  );
}
const keptActs = ['thanks', 'decline', 'openDoor'] as const;

/** The sentence as it reads after the replacement; undefined if that makes none or several of it. */
export function reread({ block, start, end }: Sentence, { span, text }: Replacement): Sentence | undefined {
  const mended = block.text.slice(start, span.start) + text + block.text.slice(span.end, end);
  const [only, ...others] = new Block(mended, 'body').sentences;
  return others.length === 0 ? only : undefined;
}

/** Whether what has become of the sentence does the act still: in so many words, where the sentence did. */
export const stillDoes = (sentence: Sentence, mended: Sentence, act: EssentialAct): boolean =>
  suffices(mended, act) || (!suffices(sentence, act) && hears(mended, act));

/** Whether the replacement within the sentence takes none of these acts away. */
export function keeps(sentence: Sentence, replacement: Replacement, acts = essentialsOf(sentence)): boolean {
  const mended = reread(sentence, replacement);
  return acts.every((act) => mended !== undefined && stillDoes(sentence, mended, act));
}

/**
 * Takes the sentences out and says plainly what only they have said, or a no where nothing else stands; undefined where
 * there is nothing to take out.
 */
export function leaveOut(
  draft: Draft,
  gone: ReadonlySet<Sentence>,
): readonly [Replacement, ...Replacement[]] | undefined {
  const lost = new Set(lostWith(draft, gone));
  const [head, ...rest] = cutsOf(draft, gone);
  if (!head) return undefined;
  if (!draft.blocks.some(({ block }) => isJudged(block) && block.sentences.some((each) => !gone.has(each))))
    lost.add('decline');
  const others = rest.map(({ cut }) => cut);
  return lost.size === 0
    ? [head.cut, ...others]
    : [
        {
          span: head.sentences,
          text: asOpening(draft, head.sentences.start, plainly(lost, personalReasons)),
        },
        ...others,
      ];
}

/** Where the sentence stands in the document, without the name of the writer that may end it. */
export function ownSpan(draft: Draft, { sentence, placed }: PlacedSentence): Span {
  const start = placed.start + sentence.start;
  const end = placed.start + sentence.end;
  const name = inlineSignature(draft) ?? end;
  return { start, end: name > start && name < end ? name : end };
}

interface Cut {
  readonly cut: Replacement;
  /** The sentences alone, without the white space that goes with them. */
  readonly sentences: Span;
}

function cutsOf(draft: Draft, gone: ReadonlySet<Sentence>): Cut[] {
  const touched = new Set([...gone].map(({ block }) => block));
  return draft.blocks
    .filter(({ block }) => touched.has(block))
    .flatMap((placed) => cutsIn(draft, placed, gone));
}

/** Neighbouring sentences go together; a paragraph of which nothing stays goes with the blank lines above it. */
function cutsIn(draft: Draft, placed: PlacedBlock, gone: ReadonlySet<Sentence>): Cut[] {
  const { block, start } = placed;
  const { sentences } = block;
  const isAll = sentences.every((sentence) => gone.has(sentence) || isLabel(sentence));
  const goes = (sentence: Sentence | undefined) => sentence !== undefined && (isAll || gone.has(sentence));
  const found: Cut[] = [];
  for (let at = 0; at < sentences.length; at++) {
    let to = at;
    while (goes(sentences[to])) to += 1;
    const first = sentences[at];
    const last = sentences[to - 1];
    if (to === at || !first || !last) continue;
    const before = sentences[at - 1];
    const after = sentences[to];
    const own = { start: start + first.start, end: ownSpan(draft, { sentence: last, placed }).end };
    const isSignedBehind = own.end < start + last.end;
    let cut: Replacement = {
      span: { start: blankBefore(draft.text, start), end: start + block.text.length },
      text: '',
    };
    if (isSignedBehind) cut = { span: own, text: '' };
    else if (after) {
      const from = before ? start + before.end : own.start;
      const gap = before ? draft.text.slice(start + last.end, start + after.start) : '';
      cut = withBeginning(draft, { start: from, end: start + after.start }, gap);
    } else if (before) cut = { span: { start: start + before.end, end: own.end }, text: '' };
    found.push({ cut, sentences: own });
    at = to;
  }
  return found;
}

/** "P.S." and the like, which stand before what they announce. */
function isLabel({ block, start, end }: Sentence): boolean {
  return end - start <= 6 && /^(?:p\.?\s?p?\.?\s?s|n\.?\s?b)\b/iu.test(block.text.slice(start, end));
}

/** What ties a sentence to the one before, which has gone. */
const link =
  /^(?:so|therefore|hence|thus|but|however|for (?:this|that) (?:reason|motive)|that(?:['’]| i)s why|because of (?:this|that)|as a result),?\s+(?=(?:I|We|My|It|The|There|This|You|Your|Please|Kindly|Thank|Thanks|No|Let)\b)/iu;
const longestLink = 40;

/**
 * Takes out the span and lets what follows begin as a sentence does that has nothing before it: without what ties it
 * to that, and in small letters behind a greeting that ends in a comma.
 */
function withBeginning(draft: Draft, { start, end }: Span, gap: string): Replacement {
  const behind = draft.text.slice(end, end + longestLink + longestLink);
  const skipped = link.exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(skipped);
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const capital = skipped > 0 ? first.toUpperCase() + rest.slice(first.length) : rest;
  const initial = (gap === '' ? asOpening(draft, start, capital) : capital).slice(0, first.length);
  return skipped === 0 && initial === first
    ? { span: { start, end: end - gap.length }, text: '' }
    : { span: { start, end: end + skipped + first.length }, text: gap + initial };
}

/** Where the white space before `at` begins; at the very start nothing stands that it could part. */
function blankBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start -= 1;
  return start === 0 ? at : start;
}
