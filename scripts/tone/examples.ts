import { Block } from '../../src/draft/block.ts';
import { isJudged, type Sentence } from '../../src/draft/draft.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { toneTokens, type ToneToken } from '../../src/model/tokens.ts';
import { spanOfWords } from '../../src/text/phrases/phrases.ts';
import { penaltyOf, passagesOf } from '../../src/tone/passages.ts';
import { steadiness } from '../../src/tone/weigh.ts';
import { countFeatures } from './counts.ts';
import type { MarkedLetter, MarkedPassage } from './letters.ts';
import type { Example } from './logistic.ts';
import type { TrainingRow } from './rows.ts';
import { wordingsOf, type Template } from './templates.ts';

/** How much the sentences of the sources count beside each other; chosen by what is found in unread letters. */
const weights = {
  letter: 4,
  plainLetter: 8,
  goingOn: 8,
  decentLetter: 6,
  otherLetter: 3,
  /** A row that could stand in a letter like ours, and any other. */
  nearRow: 5.3,
  farRow: 1.45,
  /** All wordings of a template together, and a sentence without alternatives. */
  template: 42,
  plain: 14.5,
} as const;
/** What hurts is rarer in rows than in the plain letters beside it. */
const tactlessRow = 1.5;
const near = new Set(['dec', 'job']);

/** The features of all sentences of a row together: its label is about all of them. */
export function exampleOf({ text, tactless, context, kind }: TrainingRow): TypedExample[] {
  const tokens = new Block(text, 'body').sentences.map((sentence) => toneTokens(sentence));
  const weight = (near.has(context) ? weights.nearRow : weights.farRow) * (tactless ? tactlessRow : 1);
  return featuresOf(tokens, { kind: tactless ? (kind ?? 'other') : undefined, weight });
}

/** An example and the kind of its hurt. */
export interface TypedExample extends Example {
  readonly kind: string | undefined;
}

/** A sentence of a letter, and whether a passage stands in it that would hurt its reader. */
export interface MarkedSentence {
  readonly sentence: Sentence;
  /** The kind of hurt that is marked in it. */
  readonly kind: string | undefined;
  /** All that is judged of it. */
  readonly passages: readonly JudgedPassage[];
}

interface JudgedPassage {
  readonly example: TypedExample;
  /** What its score is lowered by. */
  readonly penalty: number;
  /** Whether it is right to learn from: not where only a part of it is marked. */
  readonly isClear: boolean;
}

/** The sentences of a letter. */
export function sentencesOf({ text, passages }: MarkedLetter): MarkedSentence[] {
  return new DraftReader('markdown')
    .read(text)
    .blocks.filter(({ block }) => isJudged(block))
    .flatMap(({ block, start }) => markedSentences(block, shifted(passages, -start)));
}

const shifted = (passages: readonly MarkedPassage[], by: number): MarkedPassage[] =>
  passages.map(({ kind, start, end }) => ({ kind, start: start + by, end: end + by }));

/** @param marks with offsets from the start of the block */
function markedSentences(block: Block, marks: readonly MarkedPassage[]): MarkedSentence[] {
  return block.sentences.map((sentence) => {
    const within = marks.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    const share = (from: number, to: number): number =>
      within.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
    const marked = share(sentence.start, sentence.end);
    const kind = within[0]?.kind;
    const passages = passagesOf(sentence).flatMap((range, at) => {
      const { start, end } = spanOfWords(block.words, range);
      const covered = share(start, end);
      const isMostOfBoth = covered > 0.7 * (end - start) && covered > 0.6 * marked;
      return featuresOf([toneTokens(sentence, range)], {
        kind: covered > 0 ? kind : undefined,
        weight: 1,
      }).map((example) => ({
        example,
        penalty: at === 0 ? 0 : penaltyOf(sentence),
        isClear: at === 0 || covered === 0 || isMostOfBoth,
      }));
    });
    return { sentence, kind, passages };
  });
}

/** What is learned from the sentences of a letter, ours or one that only declines. */
export function examplesOf(
  sentences: readonly MarkedSentence[],
  source: Exclude<keyof typeof weights, 'nearRow' | 'farRow' | 'template' | 'plain'>,
): TypedExample[] {
  return weighted(sentences, weights[source], weights[source]);
}

function weighted(sentences: readonly MarkedSentence[], whole: number, part: number): TypedExample[] {
  return sentences.flatMap(({ passages }) =>
    passages.flatMap(({ example, isClear }, at) =>
      isClear ? [{ ...example, weight: at === 0 ? whole : part }] : [],
    ),
  );
}

const mostWordings = 20;
const heads = [
  'I have decided not to go on',
  'I will not be coming to the interview',
  'I would like to withdraw my application',
  'Thank you for the invitation',
  'Thanks for getting in touch',
  'I am afraid I have to decline',
  'Thank you for your time',
  'I won’t take this any further',
];
const links = [', ', ', as ', '; ', ', and ', ' because ', ', but '];
const tails = [
  'so I will pass',
  'so I have to decline',
  'so I am withdrawing my application',
  'so thank you, but no',
  'and I would like to step out of the process',
  'so I would rather leave it there',
  'so please take me off the list',
  'so I won’t be coming',
];

/** What is learned from a template: its wordings alone, and joined to a no. */
export function examplesOfTemplate({ kind, ...template }: Template): TypedExample[] {
  const wordings = wordingsOf(template, mostWordings);
  const weight = wordings.length === 1 ? weights.plain : weights.template / wordings.length;
  const marked = (before: string, words: string, behind: string): MarkedSentence[] => {
    const start = before.length;
    const marks = kind === undefined ? [] : [{ kind, start, end: start + words.length }];
    return markedSentences(new Block(before + words + behind, 'body'), marks);
  };
  return wordings.flatMap((wording, at) => {
    const head = heads[at % heads.length] ?? '';
    const link = links[at % links.length] ?? '';
    const tail = tails[at % tails.length] ?? '';
    const alone = marked('', ended(wording), '');
    let joined: MarkedSentence[] = [];
    if (template.isClause) joined = marked(`${head}, `, wording, '.');
    else if (!/[.!?…]/u.test(wording))
      joined = at % 2 === 0 ? marked(head + link, lowered(wording), '.') : marked('', wording, `, ${tail}.`);
    return [weighted(alone, weight, weight / 2), weighted(joined, weight / 2, weight / 4)].flat();
  });
}

const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const lowered = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function featuresOf(
  sentences: readonly (readonly ToneToken[])[],
  { kind, weight }: { readonly kind: string | undefined; readonly weight: number },
): TypedExample[] {
  const { counts, total } = countFeatures(sentences);
  if (total === 0) return [];
  return [
    {
      keys: Int32Array.from(counts.keys()),
      counts: Float64Array.from(counts.values()),
      norm: 1 / Math.sqrt(total + steadiness),
      positive: kind !== undefined,
      weight,
      kind,
    },
  ];
}
