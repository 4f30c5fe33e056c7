import { readFrontMatter } from './read/front-matter.ts';
import { readHeaderLines } from './read/header-lines.ts';
import type { Headers } from './read/headers.ts';
import { joinWrapped, plainLines } from './read/lines.ts';
import { stripMarkdown } from './markdown/strip.ts';
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
  const isMarkdown = options.languageId !== 'plaintext';
  const lines = multiLine(draftText).split('\n');
  const front = isMarkdown ? readFrontMatter(lines) : { headers: {}, end: 0 };
  const top = readHeaderLines(lines.slice(front.end), isMarkdown);
  const read = isMarkdown ? stripMarkdown(top.rest) : plainLines(top.rest);
  const body = options.joinLines === true ? joinWrapped(read) : read.map(({ text }) => text);
  const headers: Headers = { ...front.headers, ...top.headers };
  // Once more, as a character reference can stand for any character.
  return { ...headers, subject: headers.subject ?? '', body: withoutOuterBlanks(multiLine(body.join('\n'))) };
}
