import { isJudged, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { LinearModel, type Weighed } from '../model/linear-model.ts';
import { toneTokens } from '../model/tokens.ts';
import { bias, formWeights, step, weights } from './likeness-weights.ts';
import { endsInLetterOrDigit } from '../text/letter-pattern.ts';

/** What a draft's form and acts say of it, beside its words. */
export const forms = {
  greeting: ({ greeting }) => greeting !== undefined,
  signOff: ({ signOff }) => signOff !== undefined,
  heading: ({ blocks }) => blocks.some(({ block }) => block.role === 'heading'),
  code: ({ blocks }) => blocks.some(({ block, start }) => block.role === 'code' && start > 0),
  items: ({ blocks }) => blocks.filter(({ block }) => block.role === 'item').length * 2 > blocks.length,
  declines: ({ acts }) => acts.has('decline') || acts.has('hedgedDecline'),
  thanks: ({ acts }) => acts.has('thanks'),
  goesOn: ({ acts }) => acts.has('goingOn'),
  writer: ({ markers }) => markers.writer > 0,
  reader: ({ markers }) => markers.reader > 0,
  long: ({ words }) => words > 250,
  hiring: ({ markers }) => markers.trade > 0,
} satisfies Readonly<Record<string, (draft: Draft) => boolean>>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as readonly FormName[];

/** So that a text of three words is not judged by one of them alone. */
export const steadiness = 40;

const model = new LinearModel({ weights, step });

/** How much a draft reads like an answer up to the end of one of its sentences. */
export interface Likeness {
  /** Above 0: more like an answer than not. */
  readonly score: number;
  /** Whether that sentence is still being written: nothing stands behind it, and no mark that ends it. */
  readonly isOpen: boolean;
}

/**
 * How much a draft reads like an answer that turns down an invitation or a recruiter, after each of its sentences in
 * turn; at least one. A linear model over the words so far and the form of the draft; `npm run train` writes the
 * weights. What a block weighs is remembered with it, so that a key press costs no more than the paragraph that it
 * changes.
 */
export function likenesses(draft: Draft): readonly Likeness[] {
  const form = formNames.reduce((total, name) => (forms[name](draft) ? total + formWeights[name] : total), 0);
  const open = openSentence(draft);
  const found: Likeness[] = [];
  let sum = 0;
  let count = 0;
  for (const { block } of draft.blocks) {
    for (const [index, whole] of weighSentences(block).entries()) {
      const isOpen = open?.block === block && open.index === index;
      const weighed = isOpen ? weighOpen(open, draft.text) : whole;
      sum += weighed.sum;
      count += weighed.count;
      found.push({ score: bias + form + sum / Math.sqrt(count + steadiness), isOpen });
    }
  }
  return found.length > 0 ? found : [{ score: bias + form, isOpen: true }];
}

/** Whether the block's words tell what the draft is: the writer's own, its greeting and its valediction. */
export const isTelling = (block: Block): boolean =>
  isJudged(block) || block.role === 'greeting' || block.role === 'signOff';

const weighSentences = remembered((block: Block): readonly Weighed[] =>
  isTelling(block) ? block.sentences.map((sentence) => model.weigh(toneTokens(sentence))) : [],
);

/** The last sentence, where it is still being written; whoever has signed has written all of them. */
function openSentence({ text, blocks, signOff }: Draft): Sentence | undefined {
  if (signOff || /[.!?…]["”’')]*\s*$/u.test(text.slice(-12))) return undefined;
  return blocks.findLast(({ block }) => isTelling(block))?.block.sentences.at(-1);
}

/** With fewer words before it, a word that is being written has its say. */
const fewWords = 4;

/** What a sentence weighs without the word that is being written: the beginning of a word is another word. */
function weighOpen(sentence: Sentence, text: string): Weighed {
  const { first, end } = sentence.words;
  const isWithin = end - first > fewWords && endsInLetterOrDigit(text.slice(-2));
  return model.weigh(toneTokens(sentence, { first, end: isWithin ? end - 1 : end }));
}
