import { hurts, likeliest, type Hurt } from '../../src/tone/hurt.ts';
import { compact, prune, rounded, type CompactModel } from './compact.ts';
import type { TypedExample } from './examples.ts';
import { scoreOf, type Fit } from './logistic.ts';

/** So many weights of each kind ship. */
const mostWeights = 3000;
const fit: Fit = { rarity: 1.5, closeness: 0.01 };
const folds = 5;

/** Trains the models behind `hurtOf`, each of one kind against the others, and prints how often they are right. */
export function trainHurts(examples: readonly TypedExample[]): Record<Hurt, CompactModel> {
  const known = examples.filter(({ kind }) => hurts.some((hurt) => hurt === kind));
  printHeldOut(known);
  return Object.fromEntries(
    hurts.map((hurt) => [hurt, compact(prune(against(known, hurt), mostWeights, fit))]),
  ) as Record<Hurt, CompactModel>;
}

const against = (examples: readonly TypedExample[], hurt: Hurt): TypedExample[] =>
  examples.map((example) => ({ ...example, positive: example.kind === hurt }));

/** Neighbours are alike, such as the wordings of a template: whole stretches are held out. */
function printHeldOut(examples: readonly TypedExample[]): void {
  const isHeldOut = (_: unknown, at: number): boolean =>
    Math.floor((at * folds * 4) / examples.length) % folds === 0;
  const learned = examples.filter((example, at) => !isHeldOut(example, at));
  const models = hurts.map(
    (hurt) => [hurt, rounded(prune(against(learned, hurt), mostWeights, fit))] as const,
  );
  let named = 0;
  let right = 0;
  const unread = examples.filter(isHeldOut);
  for (const example of unread) {
    const kind = likeliest(models.map(([hurt, model]) => [hurt, scoreOf(model, example)]));
    if (kind !== undefined) named += 1;
    if (kind === example.kind) right += 1;
  }
  process.stdout.write(
    `kinds of hurt: ${(named / unread.length).toFixed(2)} of unread passages named, ${(right / named).toFixed(2)} rightly\n`,
  );
}
