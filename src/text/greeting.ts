import { isWordCode } from './characters.ts';

const opener =
  /^\s{0,3}[*_]{0,2}(?:hi|hello|hey|hiya|howdy|dear|greetings|salutations|good (?:morning|afternoon|evening|day)|to whom it may concern|to the)\b/iu;
const nameOnly = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,2}\s?,$/u;
const placeholderOnly = /^(?:\$\{|\{|\[|<)[^,]{1,40}[\]}>],$/u;
const longestGreeting = 80;

/** The length of the greeting that the line begins with, or 0. */
export function greetingLength(line: string): number {
  const whole = line.trimEnd();
  if (whole.length <= longestGreeting && (nameOnly.test(whole) || placeholderOnly.test(whole)))
    return whole.length;
  const opened = opener.exec(line.slice(0, 40));
  if (!opened) return 0;
  let words = 0;
  let afterNames = opened[0].length;
  for (let at = opened[0].length; at < Math.min(whole.length, longestGreeting); at++) {
    const char = whole.charAt(at);
    if (',!:;–—'.includes(char) || (char === '.' && at === whole.length - 1)) return at + 1;
    if ((char === '-' && whole.charAt(at + 1) === ' ') || (char === '.' && !isTitleStop(whole, at)))
      return at;
    const startsWord = isWordCode(char.charCodeAt(0)) && !isWordCode(whole.charCodeAt(at - 1));
    if (!startsWord) continue;
    words += 1;
    const isName = char !== char.toLowerCase() && !/^I\b/u.test(whole.slice(at, at + 2));
    if (isName && words <= 4) afterNames = wordEndAt(whole, at);
    if (words > 6) return /^\s*dear$/iu.test(opened[0]) ? 0 : afterNames;
  }
  if (/to the$/iu.test(opened[0])) return 0;
  return whole.length <= longestGreeting ? whole.length : afterNames;
}

function wordEndAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** "Dr." and initials do not end a greeting. */
function isTitleStop(text: string, at: number): boolean {
  return /(?:\b(?:dr|mr|mrs|ms|mx|prof|st)|\b\p{L})$/iu.test(text.slice(Math.max(0, at - 5), at));
}
