import { readHeader } from '../text/header-lines.ts';

/** In Markdown an indented line is code; in plain text it is a matter of taste. */
export type LanguageId = 'markdown' | 'plaintext';

/** The marks that open a fenced code block in this line, which is not indented; empty where there are none. */
export function opensFence(text: string): string {
  if (!text.startsWith('```') && !text.startsWith('~~~')) return '';
  return /^(?:`+|~+)/u.exec(text)?.[0] ?? '';
}

/**
 * The role of a line that is written for machines, and of a heading; undefined for all else.
 * @param line the whole line; it is not blank.
 * @param text the line without its indentation.
 * @param inHtml whether a line of HTML stands right above.
 * @param canBeIndented whether four columns of indentation make it code.
 */
export function machineRole(
  line: string,
  text: string,
  inHtml: boolean,
  canBeIndented: boolean,
): 'html' | 'code' | 'heading' | undefined {
  if (inHtml || (text.startsWith('<') && /^<(?:!--|\/?[a-z][a-z0-9-]*[\s/>])/u.test(text.slice(0, 40))))
    return 'html';
  if (canBeIndented && /^(?: {4}|\t)/u.test(line) && !/^\s{1,40}[-*+•]\s/u.test(line)) return 'code';
  switch (text.charAt(0)) {
    case '|':
      return isTableRow(text) || isRule(line) ? 'code' : undefined;
    case ':':
    case '-':
      return isRule(line) ? 'code' : undefined;
    case '[':
      return /^\[[^\]]{1,80}\]: /u.test(text) ? 'code' : undefined;
    case '#':
      return /^#{1,6}\s/u.test(text) && !readHeader(line) ? 'heading' : undefined;
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
