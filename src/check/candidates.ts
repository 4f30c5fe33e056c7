import { isJudged, type Block, type Draft } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import type { Span } from '../draft/span.ts';
import type { Context, Fix, Report } from '../rules/rule.ts';
import type { ActiveRule, ActiveRules } from './active.ts';
import type { Edit, Finding } from './check.ts';
import type { Candidate } from './resolve.ts';

/** What the rules on single sentences find, in the order of the blocks. A block that was judged before is not again. */
export function sentenceCandidates(draft: Draft, active: ActiveRules, isLetter: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { block, start } of draft.blocks) {
    if (!isJudged(block)) continue;
    const found = foundIn(block, active);
    if (found.isEmpty) continue;
    for (const candidate of found.at(start, isLetter)) candidates.push(candidate);
  }
  return candidates;
}

/** What the rules on whole letters find. */
export function letterCandidates(draft: Draft, { letter }: ActiveRules, context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const by of letter) {
    for (const report of by.rule.check(draft, by.options, context))
      candidates.push(toCandidate(draft.text, by, report));
  }
  return candidates;
}

const foundIn = remembered((block: Block, { sentence: rules }: ActiveRules): BlockCandidates => {
  const all: Candidate[] = [];
  const alsoInProse: Candidate[] = [];
  for (const sentence of block.sentences) {
    for (const by of rules) {
      for (const report of by.rule.check(sentence, by.options)) {
        const candidate = toCandidate(block.text, by, report);
        all.push(candidate);
        if (by.rule.lettersOnly !== true) alsoInProse.push(candidate);
      }
    }
  }
  return new BlockCandidates(all, alsoInProse);
});

/** The candidates of a block, wherever it stands; those of its last place are kept. */
class BlockCandidates {
  readonly isEmpty: boolean;
  readonly #all: readonly Candidate[];
  readonly #alsoInProse: readonly Candidate[];
  #start = -1;
  #isLetter = false;
  #placed: readonly Candidate[] = [];

  constructor(all: readonly Candidate[], alsoInProse: readonly Candidate[]) {
    this.isEmpty = all.length === 0;
    this.#all = all;
    this.#alsoInProse = alsoInProse;
  }

  at(start: number, isLetter: boolean): readonly Candidate[] {
    if (start !== this.#start || isLetter !== this.#isLetter) {
      this.#placed = (isLetter ? this.#all : this.#alsoInProse).map((each) => moveBy(each, start));
      this.#start = start;
      this.#isLetter = isLetter;
    }
    return this.#placed;
  }
}

function moveBy({ finding, rank, elsewhere }: Candidate, by: number): Candidate {
  const { rule, severity, message, span, fixes } = finding;
  const moved: Finding = {
    rule,
    severity,
    message,
    span: shift(span, by),
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => moveEdit(edit, by)) })),
  };
  return { finding: moved, rank, elsewhere: elsewhere.map((each) => shift(each, by)) };
}

function moveEdit({ span, text, expected }: Edit, by: number): Edit {
  return { span: shift(span, by), text, expected };
}

function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** The report as a finding in `text`, which its offsets count from. */
function toCandidate(text: string, { rule, rank, severity }: ActiveRule, report: Report): Candidate {
  const { start, end } = report.span;
  const finding: Finding = {
    rule: rule.id,
    severity: severity ?? report.severity ?? rule.severity,
    message: render(rule.messages[report.message] ?? report.message, report.data ?? {}),
    span: { start, end },
    fixes: (report.fixes ?? []).map((fix) => toEdits(text, fix)),
  };
  return { finding, rank, elsewhere: report.elsewhere ?? [] };
}

function toEdits(text: string, { title, replacements }: Fix): Finding['fixes'][number] {
  const edits = replacements.map(({ span: { start, end }, text: written }) => ({
    span: { start, end },
    text: written,
    expected: text.slice(start, end),
  }));
  return { title, edits };
}

/** Puts the values of `data` in the place of the `{names}`. */
function render(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}
