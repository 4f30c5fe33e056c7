import { hasJudgedSentences, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { Context, Report, SentenceRule } from '../rules/rule.ts';
import { placesIn } from '../reading/places.ts';
import type { Span } from '../text/span.ts';
import type { EnabledRule, EnabledRules } from './enabled-rules.ts';
import { LazyFinding, toPlainFinding, shift } from './lazy-finding.ts';
import type { Candidate } from './overlaps.ts';

/**
 * What the rules on single sentences find, in the order of the blocks. A block that was judged before is not again.
 * What is merely likely is not said of a message with a greeting or a name below it: its manners speak for its writer.
 */
export function sentenceCandidates(draft: Draft, active: EnabledRules, isLetter: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const isAlone = draft.greeting === undefined && draft.signOff === undefined;
  for (const { block, start } of draft.blocks) {
    if (!hasJudgedSentences(block)) continue;
    for (const candidate of foundIn(block, active).at(start, isLetter, isAlone)) candidates.push(candidate);
  }
  return candidates;
}

/** What the rules on whole letters find. */
export function letterCandidates(draft: Draft, { letter }: EnabledRules, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  let places: readonly Span[] | undefined;
  for (const by of letter) {
    const { rule, rank } = by;
    for (const report of rule.check(draft, by.options, context)) {
      const finding = new LazyFinding(by, report, draft.text, 0);
      const isMovable = rule.anchor === 'letter';
      candidates.push({
        rank,
        finding: isMovable ? toPlainFinding(finding) : finding,
        otherPlaces: isMovable ? (places ??= placesIn(draft)) : nowhere,
        estimateOf: undefined,
      });
    }
  }
  return candidates;
}

const nowhere: Candidate['otherPlaces'] = [];

interface FoundInBlock {
  readonly by: EnabledRule<SentenceRule>;
  readonly sentence: Sentence;
  readonly confidence: Report['confidence'];
  readonly found: LazyFinding;
}

const foundIn = remembered((block: Block, { sentence: rules }: EnabledRules): BlockCandidates => {
  const all: FoundInBlock[] = [];
  for (const sentence of block.sentences) {
    for (const by of rules) {
      for (const report of by.rule.check(sentence, by.options)) {
        const found = new LazyFinding(by, report, block.source, 0);
        all.push({ by, sentence, confidence: report.confidence, found });
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
      .filter(
        ({ by, confidence }) => (isLetter || !by.rule.lettersOnly) && (isAlone || confidence !== 'likely'),
      )
      .map(({ by, sentence, confidence, found }) => ({
        rank: by.rank,
        finding: found.movedTo(start),
        otherPlaces: nowhere,
        estimateOf: confidence && shift(sentence, start),
      }));
  }
}

const noCandidates = new BlockCandidates([]);
