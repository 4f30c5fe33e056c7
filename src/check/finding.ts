import type { Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** One replacement of a fix: it is right only while `span` still holds the text `expected`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly expected: string;
}

/** A fix in the words of its reader. */
interface OfferedEdits {
  readonly title: string;
  /** Where it settles what only the writer knows, so that it is not made without a look. */
  readonly confidence?: 'likely';
  readonly edits: readonly Edit[];
}

export interface Finding {
  /** The id of the rule that speaks. */
  readonly rule: string;
  /** Which of its messages it says, by the id of that in the rule's declaration. */
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to underline: UTF-16 offsets, end exclusive, never empty. */
  readonly span: Span;
  readonly fixes: readonly OfferedEdits[];
}

/** Whether somebody had better look at it before the letter is sent; what is optional is a hint. */
export function isToLookAt({ severity }: Finding): boolean {
  return severity !== 'hint';
}
