import { compact, prune, round, rounded, type CompactModel } from './compact.ts';
import { exampleOf, sentencesOf, type MarkedSentence } from './examples.ts';
import type { MarkedLetter } from './letters.ts';
import { scoreOf, type Example, type Fit } from './logistic.ts';
import type { TrainingRow } from './rows.ts';

/** So many weights ship; each costs about two and a half bytes. */
const mostWeights = 40_000;
const fit: Fit = { rarity: 2.5, closeness: 0.0005 };
const folds = 3;

/** How many decent letters in a hundred may be spoken of at all, and with certainty. */
const mostLikely = 0.025;
const mostCertain = 0.01;

export interface ToneModel extends CompactModel {
  /** The score, above the one from which something is said, from which the model is certain. */
  readonly certain: number;
}

/**
 * Trains the model behind `weigh` on sentences and letters. Its thresholds are those at which held-out letters, by
 * writers that it has not read, are seldom spoken of where they are decent. Prints how much of the others it finds.
 */
export function trainTone(rows: readonly TrainingRow[], letters: readonly MarkedLetter[]): ToneModel {
  const alone = rows.flatMap(exampleOf);
  const read = letters.map((letter) => ({ letter, sentences: sentencesOf(letter) }));
  const judged = heldOut(alone, read);
  const decent = judged.filter(({ isDecent }) => isDecent).map(({ score }) => score);
  const threshold = aboveAllBut(decent, mostLikely);
  const certain = aboveAllBut(decent, mostCertain);
  for (const [name, least] of Object.entries({ likely: threshold, certain })) print(name, judged, least);
  const model = prune(
    [...alone, ...read.flatMap(({ sentences }) => examplesOf(sentences))],
    mostWeights,
    fit,
  );
  const { bias, ...compacted } = compact(model);
  return { ...compacted, bias: round(bias - threshold), certain: round(certain - threshold) };
}

interface ReadLetter {
  readonly letter: MarkedLetter;
  readonly sentences: readonly MarkedSentence[];
}

/** A letter with the scores of a model that has not read its writer. */
interface JudgedLetter {
  readonly isDecent: boolean;
  readonly score: number;
  readonly sentences: readonly { readonly isMarked: boolean; readonly score: number }[];
}

const examplesOf = (sentences: readonly MarkedSentence[]): Example[] =>
  sentences.flatMap(({ examples }) => examples);

function heldOut(alone: readonly Example[], read: readonly ReadLetter[]): JudgedLetter[] {
  const voices = [...new Set(read.map(({ letter }) => letter.voice))];
  const foldOf = ({ letter }: ReadLetter): number => voices.indexOf(letter.voice) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const others = read
      .filter((one) => foldOf(one) !== fold)
      .flatMap(({ sentences }) => examplesOf(sentences));
    const model = rounded(prune([...alone, ...others], mostWeights, fit));
    return read
      .filter((one) => foldOf(one) === fold)
      .map(({ letter, sentences }): JudgedLetter => {
        const scores = sentences.map(({ isMarked, examples }) => ({
          isMarked,
          score: Math.max(-Infinity, ...examples.map((example) => scoreOf(model, example))),
        }));
        const score = Math.max(-Infinity, ...scores.map((one) => one.score));
        return { isDecent: letter.passages.length === 0, score, sentences: scores };
      });
  }).flat();
}

/** The score above which no more than that share of the letters are. */
function aboveAllBut(scores: readonly number[], share: number): number {
  return scores.toSorted((one, other) => other - one)[Math.floor(scores.length * share)] ?? 0;
}

function print(name: string, judged: readonly JudgedLetter[], least: number): void {
  const sentences = judged.flatMap((letter) => letter.sentences);
  const marked = sentences.filter(({ isMarked }) => isMarked);
  const said = sentences.filter(({ score }) => score > least);
  const share = (part: readonly unknown[], all: readonly unknown[]): string =>
    (part.length / Math.max(all.length, 1)).toFixed(2);
  const bad = judged.filter(({ isDecent }) => !isDecent);
  const decent = judged.filter(({ isDecent }) => isDecent);
  const isSpokenOf = ({ score }: JudgedLetter): boolean => score > least;
  process.stdout.write(
    `${name}: of ${marked.length} marked sentences by unread writers ${share(
      marked.filter(({ score }) => score > least),
      marked,
    )} found, precision ${share(
      said.filter(({ isMarked }) => isMarked),
      said,
    )}; ${share(bad.filter(isSpokenOf), bad)} of bad letters noticed, ${share(
      decent.filter(isSpokenOf),
      decent,
    )} of decent ones\n`,
  );
}
