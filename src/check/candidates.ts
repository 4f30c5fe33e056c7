import { hasJudgedSentences, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { Context, Report, SentenceRule } from '../rules/rule.ts';
import { placesIn } from '../reading/places.ts';
import type { Span } from '../text/span.ts';
import type { EnabledRule, EnabledRules } from './enabled-rules.ts';
import { LazyFinding, toPlainFinding, shift } from './lazy-finding.ts';
import type { Candidate } from './overlaps.ts';

/** What the rules on single sentences find, in the order of the blocks. A block that was judged before is not again. */
export function sentenceCandidates(draft: Draft, active: EnabledRules): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { block, start } of draft.blocks) {
    if (!hasJudgedSentences(block)) continue;
    for (const candidate of foundIn(block, active).at(start)) candidates.push(candidate);
  }
  return candidates;
}

/** What the rules on whole letters find; those of its form are not asked about a message. */
export function letterCandidates(
  draft: Draft,
  { letter }: EnabledRules,
  kind: 'letter' | 'message',
  context: Context,
): Candidate[] {
  const candidates: Candidate[] = [];
  let places: readonly Span[] | undefined;
  for (const by of letter) {
    const { rule, rank } = by;
    if (kind === 'message' && rule.isAboutForm === true) continue;
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
  #placed: readonly Candidate[] = [];

  constructor(found: readonly FoundInBlock[]) {
    this.#found = found;
    this.#placed = this.#place(0);
  }

  at(start: number): readonly Candidate[] {
    if (this.#found.length > 0 && start !== this.#start) {
      this.#placed = this.#place(start);
      this.#start = start;
    }
    return this.#placed;
  }

  #place(start: number): Candidate[] {
    return this.#found.map(({ by, sentence, confidence, found }) => ({
      rank: by.rank,
      finding: found.movedTo(start),
      otherPlaces: nowhere,
      estimateOf: confidence && shift(sentence, start),
    }));
  }
}

const noCandidates = new BlockCandidates([]);
