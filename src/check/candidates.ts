import { hasJudgedSentences, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { Context, Report, SentenceReport, SentenceRule } from '../rules/rule.ts';
import { placesIn } from '../reading/places.ts';
import type { Span } from '../text/span.ts';
import type { EnabledRule, EnabledRules } from './enabled-rules.ts';
import { LazyFinding, toPlainFinding, shift } from './lazy-finding.ts';
import type { Candidate } from './overlaps.ts';

/** What the rules on single sentences find, in the order of the blocks. A block that was judged before is not again. */
export function sentenceCandidates(draft: Draft, active: EnabledRules): Candidate[] {
  const candidates: Candidate[] = [];
  for (const placed of draft.blocks) {
    if (!hasJudgedSentences(placed.block)) continue;
    for (const { by, sentence, report } of foundIn(placed.block, active)) {
      const at = { sentence, placed };
      const confidence = report.confidenceIn ? report.confidenceIn(draft, at) : report.confidence;
      if (report.confidenceIn && !confidence) continue;
      candidates.push({
        rank: by.rank,
        finding: LazyFinding.inSentence(by, report, confidence, draft, at),
        otherPlaces: nowhere,
        estimateOf: confidence && shift(sentence, placed.start),
        changes: () => (report.mend ? [shift(sentence, placed.start)] : changesOf(report, placed.start)),
      });
    }
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
      const finding = LazyFinding.inLetter(by, report, draft);
      const isMovable = rule.anchor === 'letter';
      candidates.push({
        rank,
        finding: isMovable ? toPlainFinding(finding) : finding,
        otherPlaces: isMovable ? (places ??= placesIn(draft)) : nowhere,
        estimateOf: undefined,
        changes: () => changesOf(report, 0),
      });
    }
  }
  return candidates;
}

const nowhere: Candidate['otherPlaces'] = [];

/** Where the report's first fix changes words; its offsets count from `start`. */
const changesOf = ({ fixes }: Report, start: number): readonly Span[] =>
  fixes?.[0]?.replacements.map(({ span }) => shift(span, start)) ?? [];

interface FoundInBlock {
  readonly by: EnabledRule<SentenceRule>;
  readonly sentence: Sentence;
  readonly report: SentenceReport;
}

/** What the rules on single sentences find in a block, wherever it stands. */
const foundIn = remembered((block: Block, { sentence: rules }: EnabledRules): readonly FoundInBlock[] => {
  const all: FoundInBlock[] = [];
  for (const sentence of block.sentences) {
    for (const by of rules) {
      for (const report of by.rule.check(sentence, by.options)) all.push({ by, sentence, report });
    }
  }
  return all.length > 0 ? all : nothing;
});

const nothing: readonly FoundInBlock[] = [];
