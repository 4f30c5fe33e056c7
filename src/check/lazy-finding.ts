import type { Draft } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from '../repair/fix.ts';
import { fixTitles } from '../repair/fix-titles.ts';
import { keepsParts, type PlacedSentence } from '../repair/leave-out.ts';
import type { Confidence, Report, SentenceReport, Severity } from '../rules/rule.ts';
import type { EnabledRule } from './enabled-rules.ts';
import type { Edit, Finding } from './finding.ts';

/**
 * What a rule has found, before it is known whether it is shown. Of all that is found in a long text little is, so
 * that message and fixes are written at the first question only.
 */
export class LazyFinding implements Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly #by: EnabledRule;
  readonly #report: Report;
  readonly #makeFixes: () => Finding['fixes'];
  #fixes: Finding['fixes'] | undefined;

  private constructor(
    by: EnabledRule,
    report: Report,
    confidence: Confidence | undefined,
    span: Span,
    makeFixes: () => Finding['fixes'],
  ) {
    this.rule = by.rule.id;
    const severity = confidence ? severityByConfidence[confidence] : report.severity;
    this.severity = by.severity ?? severity ?? by.rule.severity;
    this.span = span;
    this.#by = by;
    this.#report = report;
    this.#makeFixes = makeFixes;
  }

  /** @param report its offsets count from the start of the document. */
  static inLetter(by: EnabledRule, report: Report, draft: Draft): LazyFinding {
    const offered = () => (report.fixes ?? []).map((fix) => offer(by, fix, draft.text, 0));
    return new LazyFinding(by, report, report.confidence, report.span, harmless(by, draft, offered));
  }

  /**
   * @param report its offsets count from the start of the sentence's block.
   * @param confidence how sure the report is in this letter; undefined for what goes by words that stand there.
   */
  static inSentence(
    by: EnabledRule,
    report: SentenceReport,
    confidence: Confidence | undefined,
    draft: Draft,
    at: PlacedSentence,
  ): LazyFinding {
    const { start, block } = at.placed;
    const offered = () =>
      report.mend
        ? report.mend(draft, at).map((fix) => offer(by, fix, draft.text, 0))
        : (report.fixes ?? []).map((fix) => offer(by, fix, block.source, start));
    return new LazyFinding(by, report, confidence, shift(report.span, start), harmless(by, draft, offered));
  }

  get kind(): string {
    return this.#report.message;
  }

  get message(): string {
    const { message, data = {} } = this.#report;
    return this.#by.translate(this.#by.rule.messages[message] ?? message, data);
  }

  get fixes(): Finding['fixes'] {
    return (this.#fixes ??= this.#makeFixes());
  }
}

/** Those of the fixes after which the letter still says what it must; what says the same in other words always does. */
const harmless =
  ({ rule }: EnabledRule, draft: Draft, offered: () => Finding['fixes']) =>
  (): Finding['fixes'] =>
    rule.isSafe ? offered() : offered().filter(({ edits }) => keepsParts(draft, edits));

/** @param start where `text`, which the fix's offsets count from, stands in the document. */
function offer(
  by: EnabledRule,
  { title, data = {}, confidence, replacements }: Fix,
  text: string,
  start: number,
): Finding['fixes'][number] {
  const edits = replacements.map((replacement): Edit => ({
    span: shift(replacement.span, start),
    text: replacement.text,
    expected: text.slice(replacement.span.start, replacement.span.end),
  }));
  const offered = { title: by.translate(fixTitles[title], data), edits };
  return confidence ? { ...offered, confidence } : offered;
}

const severityByConfidence = { certain: 'warning', likely: 'information' } as const;

/**
 * The finding as plain data, at another place if one is given. Its fixes are still made at the first question only:
 * whoever types sees underlines long before they ask for a fix.
 */
export function toPlainFinding(finding: Finding, span = finding.span): Finding {
  const { rule, kind, severity, message } = finding;
  return {
    rule,
    kind,
    severity,
    message,
    span,
    get fixes() {
      return finding.fixes;
    },
  };
}

export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
