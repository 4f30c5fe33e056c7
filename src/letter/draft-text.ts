/* Writes a letter as the text of a draft, in Markdown or plain text. */

import { isMessage, type Letter } from './letter.ts';
import { linesOf, multiLine, singleLine } from '../text/sanitise.ts';

/** A draft as it is put into a document; `\n` between lines. */
export interface DraftText {
  readonly text: string;
  /** The line, counted from 0, at whose end a word of one's own fits: the paragraph of thanks. */
  readonly caretLine: number;
}

/**
 * The letter as a draft in the document's language, with the message that it answers quoted below it where wanted.
 * The caret line counts on a letter of ours: greeting, paragraph of thanks, and one line for each paragraph.
 */
export function toDraft(letter: Letter, format: 'markdown' | 'plaintext', quoted = ''): DraftText {
  const text = format === 'markdown' ? toMarkdown(letter) : toPlainText(letter);
  const top = isBare(letter) ? -1 : text.split('\n').indexOf('');
  return { text: text + quotation(quoted, format), caretLine: top + 3 };
}

/** The letter as a draft: headers, an empty line, the body; ends with a line break. A message has no headers. */
export function toPlainText(letter: Letter): string {
  if (isBare(letter)) return `${multiLine(letter.body)}\n`;
  const { to = '', cc = '', bcc = '', subject } = letter;
  const addresses = Object.entries({ To: to, Cc: cc, Bcc: bcc }).filter(([, value]) => value !== '');
  const headers = [...addresses, ['Subject', subject] as const].map(
    ([name, value]) => `${name}: ${singleLine(value)}`,
  );
  return `${headers.join('\n')}\n\n${multiLine(letter.body)}\n`;
}

/** Whether there is nothing to say above the body, and nothing in its first line that would be read as a header. */
const isBare = (letter: Letter): boolean =>
  isMessage(letter) && /^(?:Hello|Hi)(?: [^\n]{1,200})?,\n/.test(letter.body);

/**
 * The same as Markdown: a character is escaped only where it would act as markup, so that the preview shows the
 * letter's own characters and ordinary names ("C++ / C# Developer", "R&D", "snake_case") stay as they are.
 */
export function toMarkdown(letter: Letter): string {
  return toPlainText(letter).split('\n').map(escapeLine).join('\n');
}

/** Every line behind `>`, one more than it had; in Markdown nothing in it acts as markup. Empty for no message. */
function quotation(message: string, format: 'markdown' | 'plaintext'): string {
  const lines = linesOf(message);
  const last = lines.findLastIndex((line) => singleLine(line) !== '');
  if (last < 0) return '';
  const first = lines.findIndex((line) => singleLine(line) !== '');
  return `\n${lines
    .slice(first, last + 1)
    .map((line) => `${quoteLine(line, format)}\n`)
    .join('')}`;
}

function quoteLine(line: string, format: 'markdown' | 'plaintext'): string {
  const marks = /^[> \t]*>/.exec(line)?.[0] ?? '';
  const content = singleLine(line.slice(marks.length));
  const quote = marks.replace(/[ \t]/g, '').replace(/>/g, '> ');
  return `> ${quote}${format === 'markdown' ? escapeLine(content) : content}`.trimEnd();
}

function escapeLine(line: string): string {
  return escapeOuterSpace(
    line
      .replace(/\\(?=[!-/:-@[-`{-~]|(?: {2})?$)|[`*[\]~]|<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/gi, '\\$&')
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/^(?=#{1,6}(?:[ \t]|$)|[-+](?:[ \t]|$)|--|>|=+[ \t]*$)/, '\\')
      .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2'),
  );
}

/** White space that Markdown would take for code, or for the mark of a line break, as character references. */
function escapeOuterSpace(line: string): string {
  return line.replace(/^[ \t]/, (space) => `&#${space.charCodeAt(0)};`).replace(/ (?= $)/, '&#32;');
}
