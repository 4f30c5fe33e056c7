import type { Letter } from './letter.ts';

/** The letter as a draft: headers, an empty line, the body; ends with a line break. */
export function toPlainText(letter: Letter): string {
  const headers = [...(letter.to ? [`To: ${letter.to}`] : []), `Subject: ${letter.subject}`];
  return `${headers.join('\n')}\n\n${letter.body}\n`;
}

/**
 * The same as Markdown: a character is escaped only where it would act as markup, so that the preview shows the
 * letter's own characters and ordinary names ("C++ / C# Developer", "R&D", "snake_case") stay as they are.
 */
export function toMarkdown(letter: Letter): string {
  return toPlainText(letter).split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])|[`*[\]~]|<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(?=#{1,6}(?: |$)|[-+](?: |$)|--|>|=+ *$)/, '\\')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
