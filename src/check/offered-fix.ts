import type { Change } from '../draft/edits.ts';
import type { Edit, Finding } from './finding.ts';
import { moveAlong } from './move-along.ts';
import type { Span } from '../text/span.ts';

/** A fix as it stood when it was offered. */
export interface OfferedFix {
  readonly rule: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** When that was, by the clock of the change log. */
  readonly moment: number;
}

/**
 * The edits of an offered fix for the text as it is now. VS Code applies edits it has held without looking whether
 * the text has moved or changed meanwhile, so the fix is looked for again where its words have moved to. The same
 * words elsewhere are somebody else's.
 * @param findings those of the present `text`
 * @param changes what was edited since the fix was offered
 * @returns undefined if its words were edited, or if the rule no longer makes this fix of them
 */
export function findAgain(
  offered: OfferedFix,
  findings: readonly Finding[],
  text: string,
  changes: readonly Change[],
): readonly Edit[] | undefined {
  const moved = offered.edits.map((edit) => ({ ...edit, span: moveAlong(edit.span, changes) }));
  return findings
    .filter((finding) => finding.rule === offered.rule)
    .flatMap((finding) => finding.fixes)
    .filter((fix) => fix.title === offered.title && isSame(fix.edits, moved))
    .map((fix) => fix.edits)
    .find((edits) => edits.every(({ span, expected }) => text.slice(span.start, span.end) === expected));
}

type MovedEdit = Omit<Edit, 'span'> & { readonly span: Span | undefined };

function isSame(edits: readonly Edit[], moved: readonly MovedEdit[]): boolean {
  return (
    edits.length === moved.length &&
    edits.every(({ span, text, expected }, at) => {
      const other = moved[at];
      return (
        other?.text === text &&
        other.expected === expected &&
        other.span?.start === span.start &&
        other.span.end === span.end
      );
    })
  );
}
