/* Tells the lines of a program around a message from those of the message. */

import { roleLines } from '../text/line-roles.ts';

/** "to me", "An: mich" */
export const isRecipient = (text: string): boolean =>
  /^(?:to|an|à|para|a)(?::|\s)\s?(?:me|you|mich|moi|mí|\S{1,60})/iu.test(text) && text.length < 80;

/** "Inbox", "AE" for a picture, "3 hours ago", "cc Jude" */
export const isFurniture = (text: string): boolean =>
  /^(?:\p{Lu}{1,2}|\(?.{0,20}\bago\)?|external|unread|primary|(?:not )?starred|details|show details|cc:? .{1,60}|posteingang|boîte de réception|recibidos)$/iu.test(
    text,
  ) || roleLines([text])[0]?.role === 'button';

/** What mail servers and programs warn of above a message that comes from outside. */
const warning =
  /\b(?:caution|external|extern|externe|externo|outside|don['’]t often get|learn why|do not click|be careful|unknown sender|achtung|attention|advertencia|attenzione|let op)\b/iu;
const mostWarned = 8;
const longestWarning = 400;

/**
 * The index of the line behind the warnings and labels at the top of a text; `start` where there are none.
 * @param isEnd whether a line begins the message
 */
export function behindWarnings(
  lines: readonly string[],
  start: number,
  isEnd: (at: number) => boolean,
): number {
  let count = 0;
  for (let at = start; at < lines.length && count <= mostWarned; at++) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (isEnd(at)) return at;
    const isWarning = text.length <= longestWarning && warning.test(text);
    // What is warned of goes on in the next lines.
    if (!isWarning && !isFurniture(text) && (count === 0 || !/[.!]$/u.test(text))) return start;
    count += 1;
  }
  return start;
}
