import type { Edit, Finding } from '../check/check.ts';

/** A fix as it stood when it was offered. */
export interface OfferedFix {
  readonly rule: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * The edits of an offered fix for the text as it is now. VS Code applies edits it has held without looking whether
 * the text has moved or changed meanwhile, so the fix is looked for again: at the same place, or else where the one
 * like it now stands.
 * @param findings those of the present `text`
 * @returns undefined if the fix no longer fits, or if more than one could be meant
 */
export function findAgain(
  offered: OfferedFix,
  findings: readonly Finding[],
  text: string,
): readonly Edit[] | undefined {
  const alike = findings
    .filter((finding) => finding.rule === offered.rule)
    .flatMap((finding) => finding.fixes)
    .filter((fix) => fix.title === offered.title && sameWords(fix.edits, offered.edits))
    .map((fix) => fix.edits)
    .filter((edits) => edits.every(({ span, expected }) => text.slice(span.start, span.end) === expected));
  return (
    alike.find((edits) => samePlace(edits, offered.edits)) ?? (alike.length === 1 ? alike[0] : undefined)
  );
}

function sameWords(some: readonly Edit[], others: readonly Edit[]): boolean {
  return pairwise(some, others, (a, b) => a.text === b.text && a.expected === b.expected);
}

function samePlace(some: readonly Edit[], others: readonly Edit[]): boolean {
  return pairwise(some, others, (a, b) => a.span.start === b.span.start && a.span.end === b.span.end);
}

function pairwise(
  some: readonly Edit[],
  others: readonly Edit[],
  same: (a: Edit, b: Edit) => boolean,
): boolean {
  return (
    some.length === others.length &&
    some.every((edit, at) => {
      const other = others[at];
      return other !== undefined && same(edit, other);
    })
  );
}
