import { Comments } from '../markdown/comments.ts';
import { headingText } from '../markdown/blocks.ts';
import { stripLine } from '../markdown/strip.ts';
import { type Headers, withHeader } from './headers.ts';

const header =
  /^ {0,3}([*_]{0,3})(subject|to|cc|bcc|from|date|sent|reply-to) ?([*_]{0,3}) ?:[ \t]*([*_]{0,3})/iu;
const longestName = 40;

/**
 * Reads the header lines at the top of a draft. In front of the subject line they may be set apart by empty lines,
 * as Markdown would else show them as one; the first empty line below it ends them, so that a letter may well begin
 * with "To:". From, Date, Sent and Reply-To are left out: they are for the mail program to write.
 */
export function readHeaderLines(
  draft: readonly string[],
  isMarkdown: boolean,
): { headers: Headers; rest: readonly string[] } {
  const lines = [...draft];
  const comments = isMarkdown ? new Comments(lines) : undefined;
  let headers: Headers = {};
  let at = 0;
  let end = 0;
  while (at < lines.length) {
    const afterComment = comments?.skip(at);
    if (afterComment !== undefined) {
      at = afterComment;
      end = at;
      continue;
    }
    const line = isMarkdown ? headingText(lines[at] ?? '') : (lines[at] ?? '');
    if (line.trim() === '') {
      if (headers.subject !== undefined) break;
      at += 1;
      continue;
    }
    const read = readHeaderLine(
      isMarkdown && header.test(line.slice(0, longestName)) ? stripLine(line) : line,
    );
    if (!read || (read.name === 'subject' && headers.subject !== undefined)) break;
    headers = withHeader(headers, read.name, read.value);
    at += 1;
    end = at;
  }
  return { headers, rest: lines.slice(end) };
}

function readHeaderLine(line: string): { name: string; value: string } | undefined {
  const [all = '', before, name, between, after] = header.exec(line.slice(0, longestName)) ?? [];
  if (name === undefined) return undefined;
  // Marks that are unbalanced, as in "**Subject: **Interview", are left over after the others are gone.
  if (before === '' && between !== '') return undefined;
  const value = line.slice(before === '' && after ? all.length - after.length : all.length);
  return { name: name.toLowerCase(), value };
}
