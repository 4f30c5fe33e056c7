/* Recognises tables, rules, lines of HTML tags and headings. */

/**
 * The role of a line that is written for machines, and of a heading; undefined for all else.
 * @param line the whole line, without comments and tags that mark up text; it is not blank.
 */
export function machineRole(line: string): 'code' | 'heading' | undefined {
  const text = line.trimStart();
  switch (text.charAt(0)) {
    case '|':
      return isTableRow(text) || isRule(line) ? 'code' : undefined;
    case ':':
    case '-':
      return isRule(line) ? 'code' : undefined;
    case '<':
      return isTags(text) || isComment(text) ? 'code' : undefined;
    case '#':
      return /^#{1,6}\s/u.test(text) ? 'heading' : undefined;
    default:
      return undefined;
  }
}

function isTableRow(text: string): boolean {
  const row = text.trimEnd();
  return row.length > 1 && row.endsWith('|');
}

/** A line of dashes, or the one below the head of a table. */
function isRule(line: string): boolean {
  const start = line.slice(0, 200);
  return start.includes('---') && /^[\s:|-]*$/u.test(start);
}

/** A comment by itself, where comments are text like any other: in a plain text draft it is sent as it stands. */
function isComment(text: string): boolean {
  const comment = text.trimEnd();
  return comment.startsWith('<!--') && comment.indexOf('-->', 2) === comment.length - '-->'.length;
}

const tag = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gu;
const structural =
  /^(?:html|head|body|table|thead|tbody|tr|td|th|script|style|svg|img|hr|picture|video|iframe)$/u;

/** A line of tags and nothing else; `<name>` alone is a blank to fill in. */
function isTags(text: string): boolean {
  if (text.replace(tag, '').trim() !== '') return false;
  const [[only, name = ''] = ['']] = text.matchAll(tag);
  return only.length < text.trim().length || only !== `<${name}>` || structural.test(name);
}
