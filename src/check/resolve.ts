import type { Span } from '../draft/span.ts';
import type { Severity } from '../rules/rule.ts';
import type { Finding } from './check.ts';

/** A finding as a rule hands it in, before it is known what else stands at its place. */
export interface Candidate {
  readonly finding: Finding;
  /** Where else it can be underlined. */
  readonly elsewhere: readonly Span[];
  /** The place of its rule in the registry. */
  readonly rank: number;
}

/**
 * Nobody works through more. A document that is read as a letter of itself has a thousand words at most, so that more
 * than one finding for every five words tells of a text that is no letter.
 */
export const mostFindings = 200;

/**
 * Picks what is shown of the `candidates` in `text`, in the order of the places: no two findings share a character. The more telling one has a place
 * first, and another one moves elsewhere where it can, or waits until that is mended. More telling is
 * 1. what weighs more: a warning, then information, then a hint;
 * 2. what can't be underlined elsewhere: wrong words before missing ones;
 * 3. the shorter underline, which says more closely what is meant;
 * 4. what comes first in the registry, and then in the text.
 */
export function resolve(text: string, candidates: readonly Candidate[]): Finding[] {
  const shown = new Shown();
  const inOrder = candidates
    .map((candidate) => ({ ...candidate, length: lengthOf(text, candidate.finding.span) }))
    .sort(byWeight);
  for (const { finding, elsewhere } of inOrder) {
    const span = [finding.span, ...elsewhere].find((place) => shown.isFree(place));
    if (span) shown.add(span === finding.span ? finding : { ...finding, span });
    if (shown.findings.length === mostFindings) break;
  }
  return shown.findings;
}

const weights: Readonly<Record<Severity, number>> = { warning: 0, information: 1, hint: 2 };

interface Measured extends Candidate {
  readonly length: number;
}

function byWeight(one: Measured, other: Measured): number {
  return (
    weights[one.finding.severity] - weights[other.finding.severity] ||
    Number(one.elsewhere.length > 0) - Number(other.elsewhere.length > 0) ||
    one.length - other.length ||
    one.rank - other.rank ||
    one.finding.span.start - other.finding.span.start
  );
}

/** The same for all kinds of line ends. */
function lengthOf(text: string, { start, end }: Span): number {
  return text.slice(start, end).replaceAll('\r\n', '\n').length;
}

/** Findings in the order of their places, which do not overlap. */
class Shown {
  readonly findings: Finding[] = [];

  isFree({ start, end }: Span): boolean {
    const next = this.findings[this.#firstEndingAfter(start)];
    return !next || next.span.start >= end;
  }

  /** @param finding stands at a free place. */
  add(finding: Finding): void {
    this.findings.splice(this.#firstEndingAfter(finding.span.start), 0, finding);
  }

  /** Found by halving: spans that do not overlap end in the order in which they start. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.findings[middle]?.span.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
