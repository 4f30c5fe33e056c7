/* What sentences are put together with. */

/** A sentence ends in one mark, also behind "Acme Inc." or "Yahoo!". */
export function stopped(sentence: string): string {
  const bare = sentence.replace(/\.\.\.$/, '…').replace(/\.\.$/, '.');
  return /[.!?…]$/.test(bare) ? bare : `${bare}.`;
}

export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** For text that goes on a sentence: "Tomorrow" as "tomorrow". */
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function spaced(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
