/* A letter, and how a draft is read back as one. */

import { joinWrapped, plainLines } from './read/lines.ts';
import { stripMarkdown } from './markdown/strip.ts';
import { readFrontMatter } from '../text/front-matter.ts';
import { HeaderRegion } from '../text/header-lines.ts';
import { headerField, headersOf, type HeaderField } from '../text/headers.ts';
import { LineReader, type LanguageId } from '../text/line-reader.ts';
import { multiLine, withoutOuterBlanks } from '../text/sanitise.ts';

/** A letter as its recipient will read it: plain text, `\n` between lines, no Markdown. */
export interface Letter {
  /** The recipient's e-mail address, where one is known; several are set apart by commas, each with or without a name. */
  readonly to?: string;
  /** As `to`. */
  readonly cc?: string;
  /** As `to`. */
  readonly bcc?: string;
  readonly subject: string;
  /** Greeting to name; paragraphs are set off by one empty line. */
  readonly body: string;
  /** The Message-ID of the invitation that this answers, in angle brackets. */
  readonly inReplyTo?: string;
  /** The References of the invitation: message ids in angle brackets. The invitation's own id need not be among them. */
  readonly references?: string;
}

/** Whether the letter has no headers: it is for a chat or a form, where a message has neither subject nor address. */
export const isMessage = ({ to, cc, bcc, subject }: Letter): boolean =>
  [to, cc, bcc, subject].every((field = '') => field === '');

export interface ReadOptions {
  /** Plain text is left as it is, below its header lines. Default: Markdown. */
  readonly languageId?: 'markdown' | 'plaintext';
  /** Makes one line of a paragraph that was wrapped while typing. Default: lines stay as written. */
  readonly joinLines?: boolean;
}

/**
 * Reads a finished draft: header lines (or front matter) become headers, the rest the body, without what was there
 * for Markdown only. Every word of the draft stays; white space stays too, line breaks become `\n`. A draft without
 * a subject line gets the subject ''. Takes linear time and never throws.
 */
export function readLetter(draftText: string, options: ReadOptions = {}): Letter {
  const languageId = options.languageId ?? 'markdown';
  const front = readFrontMatter(draftText);
  const lines = new LineReader(draftText, languageId, front?.next);
  const fields = readHeaderLines(lines, draftText, languageId);
  const rest = draftText.slice(lines.at);
  const read =
    languageId === 'markdown' ? stripMarkdown(draftText, lines) : plainLines(multiLine(rest).split('\n'));
  const body = options.joinLines === true ? joinWrapped(read) : read.map(({ text }) => text);
  const headers = headersOf(front?.entries.flatMap((entry) => entry.fields) ?? [], fields);
  // Once more, as a character reference can stand for any character.
  return { ...headers, subject: headers.subject ?? '', body: withoutOuterBlanks(multiLine(body.join('\n'))) };
}

/** Reads the header lines; `lines` is then at the line below them. */
function readHeaderLines(lines: LineReader, text: string, languageId: LanguageId): HeaderField[] {
  const region = new HeaderRegion();
  const fields: HeaderField[] = [];
  while (lines.at < text.length) {
    const { at, state } = lines;
    const line = lines.next();
    const header = region.read(line);
    if (header) fields.push(headerField(line.text, header, languageId));
    if (!region.hasEnded) continue;
    lines.resume(at, state);
    break;
  }
  return fields;
}
