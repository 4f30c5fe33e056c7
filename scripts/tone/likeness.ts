import { DraftReader } from '../../src/draft/reader.ts';
import { hashText } from '../../src/text/hash.ts';
import { mix, toKey } from '../../src/model/hash.ts';
import { toneTokens } from '../../src/model/tokens.ts';
import { formNames, forms, isTelling, steadiness, type FormName } from '../../src/reading/likeness.ts';
import { countFeatures } from './counts.ts';
import { compact, prune, type CompactModel } from './compact.ts';
import { scoreOf, type Example, type Fit } from './logistic.ts';

/** So many weights ship. */
const mostWeights = 20_000;
const fit: Fit = { rarity: 2, closeness: 0.001 };
const folds = 5;

/** A document, and whether it is an answer that turns somebody down; those of one writer stay in one fold. */
export interface LabelledDocument {
  readonly text: string;
  readonly isAnswer: boolean;
  readonly writer: string;
  /** How much it counts beside the others. */
  readonly weight: number;
}

export interface LikenessModel extends CompactModel {
  readonly forms: Readonly<Record<FormName, number>>;
}

/** Trains the model behind `likeness` on all documents, and prints how well it does on writers it has not read. */
export function trainLikeness(documents: readonly LabelledDocument[]): LikenessModel {
  const examples = documents.map(exampleOf);
  printHeldOut(documents, examples);
  const model = prune(examples, mostWeights, fit);
  const formWeights = Object.fromEntries(
    formNames.map((name) => [name, round(model.weights[formKey(name)] ?? 0)]),
  ) as Record<FormName, number>;
  for (const name of formNames) model.weights[formKey(name)] = 0;
  return { ...compact(model), forms: formWeights };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const formKey = (name: FormName): number => toKey(mix(hashText('form'), hashText(name)));

/** The features of a document; those of its form weigh the same however long it is. */
function exampleOf({ text, isAnswer, weight }: LabelledDocument): Example {
  const draft = new DraftReader('markdown').read(text);
  const told = draft.blocks.flatMap(({ block }) => (isTelling(block) ? block.sentences : []));
  const { counts, total } = countFeatures(told.map((sentence) => toneTokens(sentence)));
  const norm = 1 / Math.sqrt(total + steadiness);
  for (const name of formNames) if (forms[name](draft)) counts.set(formKey(name), 1 / norm);
  return {
    keys: Int32Array.from(counts.keys()),
    counts: Float64Array.from(counts.values()),
    norm,
    positive: isAnswer,
    weight,
  };
}

function printHeldOut(documents: readonly LabelledDocument[], examples: readonly Example[]): void {
  const writers = [...new Set(documents.map(({ writer }) => writer))];
  const foldOf = (at: number): number => writers.indexOf(documents[at]?.writer ?? '') % folds;
  const scores = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = prune(
      examples.filter((_, at) => foldOf(at) !== fold),
      mostWeights,
      fit,
    );
    for (const [at, example] of examples.entries())
      if (foldOf(at) === fold) scores[at] = scoreOf(model, example);
  }
  const share = (isAnswer: boolean, threshold: number): string => {
    const all = documents.flatMap(({ isAnswer: is, weight }, at) =>
      is === isAnswer && weight >= 1 ? [at] : [],
    );
    return (all.filter((at) => (scores[at] ?? 0) > threshold).length / all.length).toFixed(3);
  };
  for (const threshold of [-0.5, 0, 0.5, 1]) {
    process.stdout.write(
      `likeness above ${threshold}: ${share(true, threshold)} of held-out answers, ${share(false, threshold)} of others\n`,
    );
  }
}
