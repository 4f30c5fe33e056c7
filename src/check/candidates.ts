import { hasJudgedSentences, type Block, type Draft } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { Context, Report, SentenceRule } from '../rules/rule.ts';
import type { ActiveRule, ActiveRules } from './enabled-rules.ts';
import { Found, plain, shift } from './found.ts';
import type { Candidate } from './overlaps.ts';

/** What the rules on single sentences find, in the order of the blocks. A block that was judged before is not again. */
export function sentenceCandidates(draft: Draft, active: ActiveRules, isLetter: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const isAlone = draft.greeting === undefined && draft.signOff === undefined;
  for (const { block, start } of draft.blocks) {
    if (!hasJudgedSentences(block)) continue;
    for (const candidate of foundIn(block, active).at(start, isLetter, isAlone)) candidates.push(candidate);
  }
  return candidates;
}

/** What the rules on whole letters find. */
export function letterCandidates(draft: Draft, { letter }: ActiveRules, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const by of letter) {
    for (const report of by.rule.check(draft, by.options, context))
      candidates.push(candidateAt(0, by, report, new Found(by, report, draft.text, 0)));
  }
  return candidates;
}

/** What waits for a place at `start` with the rest of its block. A finding that can move is plain data already. */
function candidateAt(start: number, { rank }: ActiveRule, report: Report, found: Found): Candidate {
  const { elsewhere = nowhere, guessOf } = report;
  return {
    finding: elsewhere.length > 0 ? plain(found) : found,
    rank,
    elsewhere: elsewhere.length > 0 ? elsewhere.map((span) => shift(span, start)) : nowhere,
    guessOf: guessOf && shift(guessOf, start),
  };
}

const nowhere: Candidate['elsewhere'] = [];

interface FoundInBlock {
  readonly by: ActiveRule<SentenceRule>;
  readonly report: Report;
  readonly found: Found;
}

const foundIn = remembered((block: Block, { sentence: rules }: ActiveRules): BlockCandidates => {
  const all: FoundInBlock[] = [];
  for (const sentence of block.sentences) {
    for (const by of rules) {
      for (const report of by.rule.check(sentence, by.options)) {
        all.push({ by, report, found: new Found(by, report, block.source, 0) });
      }
    }
  }
  return all.length > 0 ? new BlockCandidates(all) : noCandidates;
});

/** The candidates of a block, wherever it stands; those of its last place are kept. */
class BlockCandidates {
  readonly #found: readonly FoundInBlock[];
  #start = 0;
  #isLetter = false;
  #isAlone = false;
  #placed: readonly Candidate[] = [];

  constructor(found: readonly FoundInBlock[]) {
    this.#found = found;
    this.#placed = this.#place(0, false, false);
  }

  at(start: number, isLetter: boolean, isAlone: boolean): readonly Candidate[] {
    const isSame = start === this.#start && isLetter === this.#isLetter && isAlone === this.#isAlone;
    if (this.#found.length > 0 && !isSame) {
      this.#placed = this.#place(start, isLetter, isAlone);
      this.#start = start;
      this.#isLetter = isLetter;
      this.#isAlone = isAlone;
    }
    return this.#placed;
  }

  #place(start: number, isLetter: boolean, isAlone: boolean): Candidate[] {
    return this.#found
      .filter(({ by, report }) => (isLetter || !by.rule.lettersOnly) && (isAlone || !report.aloneOnly))
      .map(({ by, report, found }) => candidateAt(start, by, report, found.movedTo(start)));
  }
}

const noCandidates = new BlockCandidates([]);
