import { performs } from '../draft/acts/act.ts';
import { decline } from '../draft/acts/decline.ts';
import { hedgedDecline } from '../draft/acts/hedged-decline.ts';
import { remembered } from '../draft/memo.ts';
import { type Block, isJudged, subjectOf, type Draft, type Sentence } from '../draft/draft.ts';
import { PhraseSet, type Match } from '../text/phrases/phrases.ts';
import { clausesOf } from '../draft/clauses.ts';

/** A no that is left open: the words, and the clause that they stand in. */
export interface Hedge {
  readonly sentence: Sentence;
  /** Where the sentence's block starts in the document. */
  readonly blockStart: number;
  readonly match: Match;
  /** The word behind the last one of the clause. */
  readonly clauseEnd: number;
}

type Decision = 'clear' | 'missing' | readonly [Hedge, ...Hedge[]];

/** Whether the letter says no, says it so that it stays open, or does not say it. */
export const decisionOf = remembered((draft: Draft): Decision => {
  if (isNoInSubject(draft)) return 'clear';
  const hedges: Hedge[] = [];
  for (const { block, start } of draft.blocks) {
    // "Pass for now," has the place of a greeting.
    if (!isJudged(block) && block.role !== 'greeting') continue;
    for (const sentence of block.sentences) {
      if (saysNo(sentence)) return 'clear';
      const hedge = hedgeIn(sentence, start);
      if (hedge && hedge !== 'clear') hedges.push(hedge);
    }
  }
  const [head, ...rest] = hedges;
  return head ? [head, ...rest] : 'missing';
});

/** Whether the subject says no. */
export const isNoInSubject = (draft: Draft): boolean =>
  /\bwithdr|\bdeclin|\bcancel|\bregrets?\b/iu.test(subjectOf(draft));

/** Whether the sentence says no and does not leave it open. */
export function saysNo(sentence: Sentence): boolean {
  const { acts } = sentence;
  return acts.has('hedgedDecline') ? hedgeIn(sentence, 0) === 'clear' : acts.has('decline');
}

const condition = new PhraseSet(['if|whether|unless|should|when|in i|we|you|case|the|it']);

type HedgeWords = Pick<Hedge, 'match' | 'clauseEnd'>;

function hedgeIn(sentence: Sentence, blockStart: number): Hedge | 'clear' | undefined {
  if (!sentence.acts.has('hedgedDecline')) return undefined;
  const hedge = hedgesIn(sentence.block)[sentence.index];
  return typeof hedge === 'object' ? { sentence, blockStart, ...hedge } : hedge;
}

/** The first hedge of each sentence of the block, unless the sentence says no as well. */
const hedgesIn = remembered((block: Block) =>
  block.sentences.map((sentence) => (sentence.acts.has('hedgedDecline') ? firstHedge(sentence) : undefined)),
);

/** A clause without a hedge may still say no: "I am not sure it shows, but I must withdraw". */
function firstHedge(sentence: Sentence): HedgeWords | 'clear' | undefined {
  const { words } = sentence.block;
  let hedge: HedgeWords | undefined;
  for (const clause of clausesOf(sentence)) {
    const match = hedgedDecline.phrases.find(words, clause);
    if (match && performs(hedgedDecline, words, clause)) {
      hedge ??= { match, clauseEnd: clause.end };
    } else if (performs(decline, words, clause) && !condition.matchAt(words, clause.first, clause)) {
      return 'clear';
    }
  }
  return hedge;
}
