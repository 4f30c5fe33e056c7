import { isJudged, type Block, type Draft } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { LinearModel, type Weighed } from '../model/linear-model.ts';
import { toneTokens } from '../model/tokens.ts';
import { bias, formWeights, step, weights } from './likeness-weights.ts';

/** What a draft's form says of it, beside its words. */
export const forms = {
  greeting: ({ greeting }) => greeting !== undefined,
  signOff: ({ signOff }) => signOff !== undefined,
  heading: ({ blocks }) => blocks.some(({ block }) => block.role === 'heading'),
  code: ({ blocks }) => blocks.some(({ block, start }) => block.role === 'code' && start > 0),
  items: ({ blocks }) => blocks.filter(({ block }) => block.role === 'item').length * 2 > blocks.length,
} satisfies Readonly<Record<string, (draft: Draft) => boolean>>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly FormName[];

/** So that a text of three words is not judged by one of them alone. */
export const steadiness = 40;

const model = new LinearModel({ weights, step });

/**
 * How much a draft reads like an answer that turns down an invitation or a recruiter: above 0, more than not. A linear
 * model over all of its sentences and its form; `npm run train` writes the weights. What a block weighs is remembered
 * with it, so that a key press costs no more than the paragraph that it changes.
 */
export function likeness(draft: Draft): number {
  let sum = 0;
  let count = 0;
  for (const { block } of draft.blocks) {
    const weighed = weighBlock(block);
    sum += weighed.sum;
    count += weighed.count;
  }
  const form = formNames.reduce((total, name) => (forms[name](draft) ? total + formWeights[name] : total), 0);
  return bias + form + sum / Math.sqrt(count + steadiness);
}

/** Whether the block's words tell what the draft is: the writer's own, its greeting and its valediction. */
export const isTelling = (block: Block): boolean =>
  isJudged(block) || block.role === 'greeting' || block.role === 'signOff';

const weighBlock = remembered((block: Block): Weighed => {
  let sum = 0;
  let count = 0;
  for (const sentence of isTelling(block) ? block.sentences : []) {
    const weighed = model.weigh(toneTokens(sentence));
    sum += weighed.sum;
    count += weighed.count;
  }
  return { sum, count };
});
