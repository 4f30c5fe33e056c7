import { performs } from '../draft/acts/act.ts';
import { warmActs } from '../draft/acts/acts.ts';
import { gratitude } from '../draft/acts/thanks.ts';
import { isJudged, type Draft, type Sentence } from '../draft/draft.ts';
import { isName } from '../text/name-line.ts';
import { isValediction } from '../text/valediction.ts';
import { hears } from './heard-acts.ts';

/**
 * Whether the letter ends on thanks or good wishes. Thanks that merely open it do not count, nor does a valediction
 * that wishes: "Best wishes" is one for anybody.
 */
export function closesKindly(draft: Draft): boolean {
  const sentences = sentencesOf(draft);
  const valediction = draft.blocks.findLast(({ block }) => block.role === 'signOff');
  if (valediction?.block.sentences.some((sentence) => thanksFrom(sentence, 0))) return true;
  const [opening, ...others] = sentences;
  if (!opening) return false;
  if (others.length === 0) return hears(opening, 'wishes', draft) || thanksFrom(opening, openingWords);
  if (opening.acts.has('wishes') || others.some((sentence) => hears(sentence, 'wishes', draft))) return true;
  const declined = sentences.findIndex(({ acts }) => acts.has('decline'));
  return others.some((sentence, at) => {
    const isLate = at >= others.length - 2 || (declined >= 0 && at >= declined);
    return isLate && thanksFrom(sentence, 0);
  });
}

/** Thanks among the first words of a message open it. */
const openingWords = 4;

function thanksFrom({ block, words: { first, end } }: Sentence, from: number): boolean {
  return performs(gratitude, block.words, { first: Math.min(first + from, end), end });
}

/** The letter's own sentences, without a parting line such as "Greetings from the coast,". */
function sentencesOf(draft: Draft): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { block } of draft.blocks) {
    if (isJudged(block)) for (const sentence of block.sentences) sentences.push(sentence);
  }
  const last = sentences.at(-1);
  const isParting =
    last?.block.text.charAt(last.end - 1) === ',' && !last.acts.has('thanks') && !last.acts.has('wishes');
  return isParting && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

/** Whether the letter ends with a valediction or a name, also within the last line of its text. */
export function isSigned(draft: Draft): boolean {
  return draft.signOff !== undefined || inlineSignature(draft) !== undefined;
}

/** Longer names are none. */
const longestName = 40;

/** The name within the last line of a letter without a sign-off: where it begins in the document. */
export function inlineSignature(draft: Draft): number | undefined {
  if (draft.signOff) return undefined;
  const placed = draft.blocks.findLast(({ block }) => isJudged(block));
  const sentence = placed?.block.sentences.at(-1);
  if (!placed || !sentence) return undefined;
  const { text } = placed.block;
  const all = text.trimEnd();
  const tail = all.slice(-longestName).replace(/\s/gu, ' ');
  const mark = marks.reduce((last, each) => Math.max(last, tail.lastIndexOf(each)), -1);
  if (mark < 0 || !isName(tail.slice(mark + 1).trim())) return undefined;
  const line = text.slice(sentence.start, sentence.end);
  const isParting = isValediction(line) || partings.some((act) => sentence.acts.has(act));
  if (tail.charAt(mark) === ',' && !isParting) return undefined;
  const name = tail.slice(mark + 1).replace(/^[\s–—-]+/u, '');
  return placed.start + all.length - name.length;
}

/** What a name within the last line stands behind. */
const marks = [', ', '! ', '. ', '- ', '– ', '— '];
/** What the sentence does that a name ends after a comma. */
const partings = [...warmActs, 'apology'] as const;
