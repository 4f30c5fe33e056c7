/* Bounds what is read of a message. */

/** In UTF-16 units: an invitation says what it has to say before this ends, and whoever signs a longer one does so behind. */
const longestHead = 4500;
const longestTail = 3000;

/** The beginning and the end of a long text, each of whole lines where it has any, with an empty line between them. */
export function excerptOf(text: string): string {
  if (text.length <= longestHead + longestTail) return text;
  const head = text.slice(0, longestHead);
  const tail = text.slice(-longestTail);
  const headEnd = head.lastIndexOf('\n');
  const tailStart = tail.indexOf('\n');
  return `${headEnd > 0 ? head.slice(0, headEnd) : head}\n\n${tailStart < 0 ? tail : tail.slice(tailStart + 1)}`;
}
