import { overlap, type Span } from '../text/span.ts';
import type { Severity } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import { toPlainFinding } from './lazy-finding.ts';

/** A finding as a rule hands it in, before it is known what else stands at its place. */
export interface Candidate {
  readonly finding: Finding;
  /** Where else it can be underlined, the best place first. */
  readonly otherPlaces: readonly Span[];
  /** The sentence of which it is an estimate; undefined for what goes by words that stand there. */
  readonly estimateOf: Span | undefined;
  /**
   * Where its first fix changes words, or the sentence in which it may: no fix is made to tell. A fix may depend on the
   * whole letter, which is read again to make it.
   */
  readonly changes: () => readonly Span[];
  /** The place of its rule in the registry. */
  readonly rank: number;
}

/**
 * Nobody works through more. A document that is read as a letter of itself has a thousand words at most, so that more
 * than one finding for every five words tells of a text that is no letter.
 */
export const mostFindings = 200;

/**
 * Picks what is shown of the `candidates` in `text`, in the order of the places: no two findings share a character.
 * Where they would, the more telling one speaks and the other waits until that is mended. More telling is
 * 1. what weighs more: a warning, then information, then a hint;
 * 2. the shorter underline, which says more closely what is meant;
 * 3. what comes first in the registry, and then in the text.
 * An estimate comes after all that is known but hints, and waits for a warning anywhere in its sentence.
 * A hint waits as well where a heavier finding's first fix would, or may, change its words.
 * What can be underlined elsewhere makes way for all that can't, and displaces lighter findings only if every place
 * is taken.
 */
export function resolveOverlaps(text: string, candidates: readonly Candidate[]): Finding[] {
  if (candidates.length === 0) return [];
  const movable = [...inOrder(text, candidates.filter(isMovable))];
  const shown = new Shown();
  for (const candidate of inOrder(text, candidates)) {
    if (shown.findings.length + movable.length >= mostFindings) break;
    const { finding, estimateOf, changes } = candidate;
    if (isMovable(candidate) || shown.at(finding.span).length > 0) continue;
    if (estimateOf && shown.at(estimateOf).some(({ severity }) => severity === 'warning')) continue;
    if (finding.severity === 'hint' && shown.changes(finding.span)) continue;
    shown.add(finding, changes);
  }
  for (const { finding, otherPlaces } of movable) {
    const places = [finding.span, ...otherPlaces];
    const place =
      places.find((span) => shown.at(span).length === 0) ??
      places.find((span) => shown.at(span).every((other) => isLighter(other, finding)));
    if (place) shown.add(toPlainFinding(finding, place));
  }
  return shown.findings;
}

const isMovable = ({ otherPlaces }: Candidate): boolean => otherPlaces.length > 0;

const weights: Readonly<Record<Severity, number>> = { warning: 0, information: 1, hint: 2 };
const estimateWeight = weights.information + 0.5;
const fromTheHeaviest = [weights.warning, weights.information, estimateWeight, weights.hint];

/** The more telling candidates first. Those of a weight are sorted when it is their turn: few are in a long text. */
function* inOrder(text: string, candidates: readonly Candidate[]): Generator<Candidate> {
  const hasWideEnds = text.includes('\r\n');
  const measure = (candidate: Candidate) => {
    const { span } = candidate.finding;
    return { candidate, length: hasWideEnds ? lengthOf(text, span) : span.end - span.start };
  };
  for (const weight of fromTheHeaviest) {
    const alike = candidates.filter((candidate) => weightOf(candidate) === weight).map(measure);
    for (const { candidate } of alike.sort(byLength)) yield candidate;
  }
}

interface Measured {
  readonly candidate: Candidate;
  readonly length: number;
}

function byLength(one: Measured, other: Measured): number {
  return (
    one.length - other.length ||
    one.candidate.rank - other.candidate.rank ||
    one.candidate.finding.span.start - other.candidate.finding.span.start
  );
}

function weightOf({ finding, estimateOf }: Candidate): number {
  return estimateOf && finding.severity !== 'hint' ? estimateWeight : weights[finding.severity];
}

const isLighter = (one: Finding, other: Finding): boolean => weights[one.severity] > weights[other.severity];

/** The same for all kinds of line ends. */
function lengthOf(text: string, { start, end }: Span): number {
  return text.slice(start, end).replaceAll('\r\n', '\n').length;
}

/** Findings in the order of their places, which do not overlap. */
class Shown {
  readonly findings: Finding[] = [];
  /** What the fixes of what is more than a hint change; see `Candidate.changes`. */
  readonly #changed: (() => readonly Span[])[] = [];

  /** What shares a character with the span. */
  at({ start, end }: Span): readonly Finding[] {
    const first = this.#firstEndingAfter(start);
    let last = first;
    while ((this.findings[last]?.span.start ?? end) < end) last += 1;
    return this.findings.slice(first, last);
  }

  /** Whether what is more than a hint would be mended by other words at the span. */
  changes(span: Span): boolean {
    return this.#changed.some((changes) => changes().some((changed) => overlap(changed, span)));
  }

  /** Puts the finding in the place of those that share a character with it. */
  add(finding: Finding, changes?: Candidate['changes']): void {
    if (changes && finding.severity !== 'hint') this.#changed.push(changes);
    this.findings.splice(this.#firstEndingAfter(finding.span.start), this.at(finding.span).length, finding);
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
