import type { Span } from '../text/span.ts';
import type { fixTitles } from './fix-titles.ts';

/** One replacement: the document's text in `span` (UTF-16 offsets) becomes `text`; an empty span inserts. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** The text as it reads after the replacements, which do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let rest = text;
  for (const { span, text: words } of replacements.toSorted(
    (one, other) => other.span.start - one.span.start,
  ))
    rest = rest.slice(0, span.start) + words + rest.slice(span.end);
  return rest;
}

/** Values for the `{names}` in a wording. */
export type Data = Readonly<Record<string, string | number>>;

export interface Fix {
  readonly title: keyof typeof fixTitles;
  /** Where it settles what only the writer knows, so that it is not made without a look. */
  readonly confidence?: 'likely';
  readonly data?: Data;
  readonly replacements: readonly [Replacement, ...Replacement[]];
}
