/* The header fields of a draft as they are sent: recipients and subject. */

import type { HeaderLine, HeaderName } from './header-lines.ts';
import type { LanguageId } from './line-reader.ts';
import { stripLine } from './markdown/inline.ts';
import { singleLine } from './sanitise.ts';

/** One thing that the top of a draft says of its sending. */
export interface HeaderField {
  readonly name: HeaderName;
  /** As it is sent; may be empty. */
  readonly value: string;
}

/** The field of a header line that has no comments in it any more. */
export function headerField(
  line: string,
  { name, start, end }: HeaderLine,
  languageId: LanguageId,
): HeaderField {
  const value = line.slice(start, end);
  return { name, value: languageId === 'markdown' ? stripLine(value) : value };
}

/** What the top of a draft says of its sending, as it is sent; addresses are set apart by commas. */
export interface Headers {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
}

/**
 * The headers of a draft: the header lines' own, and those of the front matter that no header line repeats. Several
 * addresses add up; an empty one adds nothing, but a subject may be empty. From, Date, Sent and Reply-To are left
 * out: they are for the mail program to write.
 */
export function headersOf(frontMatter: readonly HeaderField[], lines: readonly HeaderField[]): Headers {
  return { ...gathered(frontMatter), ...gathered(lines) };
}

function gathered(fields: readonly HeaderField[]): Headers {
  const headers: { -readonly [Name in keyof Headers]: Headers[Name] } = {};
  for (const { name, value } of fields) {
    const line = singleLine(value);
    if (name === 'subject') headers.subject = line;
    else if ((name === 'to' || name === 'cc' || name === 'bcc') && line !== '')
      headers[name] = headers[name] === undefined ? line : `${headers[name]}, ${line}`;
  }
  return headers;
}
