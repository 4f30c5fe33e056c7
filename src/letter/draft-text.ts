import type { Letter } from './letter.ts';
import { multiLine, singleLine } from './sanitise.ts';

/** The letter as a draft: headers, an empty line, the body; ends with a line break. */
export function toPlainText(letter: Letter): string {
  const { to = '', cc = '', bcc = '', subject } = letter;
  const addresses = Object.entries({ To: to, Cc: cc, Bcc: bcc }).filter(([, value]) => value !== '');
  const headers = [...addresses, ['Subject', subject] as const].map(
    ([name, value]) => `${name}: ${singleLine(value)}`,
  );
  return `${headers.join('\n')}\n\n${multiLine(letter.body)}\n`;
}

/**
 * The same as Markdown: a character is escaped only where it would act as markup, so that the preview shows the
 * letter's own characters and ordinary names ("C++ / C# Developer", "R&D", "snake_case") stay as they are.
 */
export function toMarkdown(letter: Letter): string {
  return toPlainText(letter).split('\n').map(escapeLine).join('\n');
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
