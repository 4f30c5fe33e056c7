import type { Span } from '../text/span.ts';
import type { Fix } from '../repair/fix.ts';
import { fixTitles } from '../repair/fix-titles.ts';
import type { Report, Severity } from '../rules/rule.ts';
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
  readonly #text: string;
  readonly #start: number;
  #fixes: Finding['fixes'] | undefined;

  /** @param start where `text`, which the report's offsets count from, stands in the document. */
  constructor(by: EnabledRule, report: Report, text: string, start: number) {
    this.rule = by.rule.id;
    this.severity = by.severity ?? severityOf(report) ?? by.rule.severity;
    this.span = shift(report.span, start);
    this.#by = by;
    this.#report = report;
    this.#text = text;
    this.#start = start;
  }

  get message(): string {
    const { message, data = {} } = this.#report;
    return this.#by.translate(this.#by.rule.messages[message] ?? message, data);
  }

  get fixes(): Finding['fixes'] {
    this.#fixes ??= (this.#report.fixes ?? []).map((fix) => this.#offer(fix));
    return this.#fixes;
  }

  #offer({ title, data = {}, confidence, replacements }: Fix): Finding['fixes'][number] {
    const edits = replacements.map(({ span, text }): Edit => ({
      span: shift(span, this.#start),
      text,
      expected: this.#text.slice(span.start, span.end),
    }));
    const offered = { title: this.#by.translate(fixTitles[title], data), edits };
    return confidence ? { ...offered, confidence } : offered;
  }

  movedTo(start: number): LazyFinding {
    return new LazyFinding(this.#by, this.#report, this.#text, start);
  }
}

function severityOf({ severity, confidence }: Report): Severity | undefined {
  return confidence ? severityByConfidence[confidence] : severity;
}

const severityByConfidence = { certain: 'warning', likely: 'information' } as const;

/** The finding as plain data. */
export function toPlainFinding({ rule, severity, message, span, fixes }: Finding): Finding {
  return { rule, severity, message, span, fixes };
}

export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
