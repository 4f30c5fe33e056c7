/** A line that begins with a bullet or a number. */
export function isItem(line: string): boolean {
  return /^\s*(?:[-*+•]|\d{1,3}[.)])\s/u.test(line.slice(0, 40));
}
