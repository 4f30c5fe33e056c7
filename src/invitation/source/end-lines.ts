/** Of a long text so much is read at either end, in UTF-16 units. */
export const reach = 4000;

/** The lines at both ends of a text, without those that are empty or quoted. */
export function endLines(text: string): readonly string[] {
  const ends = text.length > 2 * reach ? `${text.slice(0, reach)}\n${text.slice(-reach)}` : text;
  return ends
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
}
