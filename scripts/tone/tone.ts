import { addedByPlaces } from '../../src/tone/place.ts';
import { compact, prune, round, rounded, type CompactModel } from './compact.ts';
import {
  exampleOf,
  examplesOf,
  examplesOfTemplate,
  sentencesOf,
  type MarkedSentence,
  type TypedExample,
} from './examples.ts';
import type { MarkedLetter } from './letters.ts';
import { scoreOf, type Example, type Fit } from './logistic.ts';
import type { TrainingRow } from './rows.ts';
import type { Template } from './templates.ts';

/** So many weights ship; each costs about two and a half bytes. */
const mostWeights = 108_000;
const fit: Fit = { rarity: 1.5, closeness: 0.002 };
const folds = 3;

/** The share of the decent plain messages, by writers that the model has not read, that may be spoken of at all, and with certainty. */
const mostLikely = 0.075;
const mostCertain = 0.012;

/** What the model learns from. */
export interface ToneSources {
  readonly rows: readonly TrainingRow[];
  readonly templates: readonly Template[];
  /** With their hurtful passages marked; many of those without any are written to be mistaken. */
  readonly letters: readonly MarkedLetter[];
  /** Messages that say what they say plainly, with theirs; its thresholds are set by these. */
  readonly plainLetters: readonly MarkedLetter[];
  /** The same of writers who go on with the talks. */
  readonly goingOn: readonly MarkedLetter[];
  /** Letters that decline and hurt nobody, and paragraphs of such letters. */
  readonly decentLetters: readonly string[];
  /** Other e-mails that hurt nobody. */
  readonly otherLetters: readonly string[];
}

export interface ToneModel extends CompactModel {
  /** The scores of a sentence in its place from which something is said, and from which the model is certain. */
  readonly likely: number;
  readonly certain: number;
  /** What it learned from. */
  readonly examples: readonly TypedExample[];
}

/**
 * Trains the model behind `weigh`. Its thresholds are those at which plain messages, by writers that it has not read,
 * are seldom spoken of where they are decent. Prints how much of the others it finds.
 */
export function trainTone(sources: ToneSources): ToneModel {
  const common = [
    ...sources.rows.flatMap(exampleOf),
    ...sources.templates.flatMap(examplesOfTemplate),
    ...sources.decentLetters.flatMap((text) => examplesOf(sentencesOf(decent(text)), 'decentLetter')),
    ...sources.otherLetters.flatMap((text) => examplesOf(sentencesOf(decent(text)), 'otherLetter')),
  ];
  const read = [
    ...readAs('letter', sources.letters),
    ...readAs('plainLetter', sources.plainLetters),
    ...readAs('goingOn', sources.goingOn),
  ];
  const judged = heldOut(common, read);
  const odd = judged.filter(({ source }) => source === 'letter');
  const plain = judged.filter(({ source }) => source === 'plainLetter');
  const scores = plain.filter(({ isDecent }) => isDecent).map(({ score }) => score);
  const likely = aboveAllBut(scores, mostLikely);
  const certain = aboveAllBut(scores, mostCertain);
  for (const [name, least] of Object.entries({ likely, certain })) {
    print(name, odd, least);
    print(`${name}, plain`, plain, least);
  }
  const examples = [...common, ...learnedFrom(read)];
  const model = compact(prune(examples, mostWeights, fit));
  return { ...model, likely: round(likely), certain: round(certain), examples };
}

const decent = (text: string): MarkedLetter => ({ voice: '', text, passages: [] });

interface ReadLetter {
  readonly letter: MarkedLetter;
  readonly source: 'letter' | 'plainLetter' | 'goingOn';
  readonly sentences: readonly MarkedSentence[];
}

const readAs = (source: ReadLetter['source'], letters: readonly MarkedLetter[]): ReadLetter[] =>
  letters.map((letter) => ({ letter, source, sentences: sentencesOf(letter) }));

const learnedFrom = (read: readonly ReadLetter[]): TypedExample[] =>
  read.flatMap(({ sentences, source }) => examplesOf(sentences, source));

/** A letter with the scores of a model that has not read its writer. */
interface JudgedLetter {
  readonly source: ReadLetter['source'];
  readonly isDecent: boolean;
  readonly score: number;
  readonly sentences: readonly { readonly isMarked: boolean; readonly score: number }[];
}

function heldOut(common: readonly Example[], read: readonly ReadLetter[]): JudgedLetter[] {
  const voices = [...new Set(read.map(({ letter }) => letter.voice))];
  const foldOf = ({ letter }: ReadLetter): number => voices.indexOf(letter.voice) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const others = learnedFrom(read.filter((one) => foldOf(one) !== fold));
    const model = rounded(prune([...common, ...others], mostWeights, fit));
    return read
      .filter((one) => foldOf(one) === fold)
      .map(({ letter, source, sentences }): JudgedLetter => {
        const heard = sentences.map(({ sentence, passages }) => ({
          score: greatest(passages.map(({ example, penalty }) => scoreOf(model, example) - penalty)),
          words: sentence.words.end - sentence.words.first,
        }));
        const added = addedByPlaces(heard);
        const scores = heard.map(({ score }, at) => ({
          isMarked: sentences[at]?.kind !== undefined,
          score: score + (added[at] ?? 0),
        }));
        const score = greatest(scores.map((one) => one.score));
        return { source, isDecent: letter.passages.length === 0, score, sentences: scores };
      });
  }).flat();
}

const greatest = (scores: readonly number[]): number => Math.max(-Infinity, ...scores);

/** The score above which no more than that share of the letters are. */
function aboveAllBut(scores: readonly number[], share: number): number {
  return scores.toSorted((one, other) => other - one)[Math.floor(scores.length * share)] ?? 0;
}

function print(name: string, judged: readonly JudgedLetter[], least: number): void {
  const sentences = judged.flatMap((letter) => letter.sentences);
  const marked = sentences.filter(({ isMarked }) => isMarked);
  const said = sentences.filter(({ score }) => score > least);
  const bad = judged.filter(({ isDecent }) => !isDecent);
  const decents = judged.filter(({ isDecent }) => isDecent);
  const isSpokenOf = ({ score }: { readonly score: number }): boolean => score > least;
  const found = share(marked.filter(isSpokenOf), marked);
  const precision = share(
    said.filter(({ isMarked }) => isMarked),
    said,
  );
  const noticed = share(bad.filter(isSpokenOf), bad);
  const flagged = share(decents.filter(isSpokenOf), decents);
  process.stdout.write(
    `${name}: of ${marked.length} marked sentences by unread writers ${found} found, precision ${precision}; ` +
      `${noticed} of bad letters noticed, ${flagged} of decent ones\n`,
  );
}

const share = (part: readonly unknown[], all: readonly unknown[]): string =>
  (part.length / Math.max(all.length, 1)).toFixed(2);
