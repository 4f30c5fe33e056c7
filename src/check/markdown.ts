/** `text`, a paragraph in one line, as Markdown that shows just it: no emphasis, no links, no HTML, no formulas. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/gu, '\\$&')
    .replace(/^(?<digits>\d*)(?<mark>[#+\-=.)])/u, '$<digits>\\$<mark>');
}

/** `text` as a block that Markdown shows as it is, whatever backticks stand in it. */
export function fence(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const marks = '`'.repeat(runs.reduce((longest, { length }) => Math.max(longest, length + 1), 3));
  return `${marks}text\n${text}\n${marks}`;
}
