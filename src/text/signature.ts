import { LetterPattern } from './letter-pattern.ts';

const longestSignatureLine = 70;
const endsInInitials = new LetterPattern(String.raw`(?:^|\s)\p{Lu}[\p{L}.]{0,3}\.$`);

/** Whether a line below the valediction can belong to the signature: a name, a title, contact details. */
export function isSignatureLine(line: string): boolean {
  const text = line.trim();
  if (text.length > longestSignatureLine) return false;
  if (/^p\.?\s?s\b/iu.test(text)) return false;
  if (/[.!?]$/u.test(text)) return endsInInitials.test(text);
  return text.split(/\s+/u, 12).length <= 9;
}
