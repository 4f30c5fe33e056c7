import type { Role } from '../../draft/blocks.ts';
import type { Span } from '../../text/span.ts';
import { endsInLetterOrDigit, LetterPattern } from '../../text/letter-pattern.ts';

/** Words behind which a name is due: a stand-in there can't be anything else. */
const beforeName =
  /(?:^|[\s(“"])(?:at|the|for|as|of|with|to|from|in|on|by|a|an|dear|hi|hello|hey|mr|mrs|ms|dr|your|our|and)\.?[ \t]$/iu;
const behindName =
  /^[ \t](?:position|role|job|company|team|corp|inc|ltd|department|vacancy|position’s|opening|opportunity)\b/iu;
const talkOfTasks = /^[ \t-](?:apps?|lists?|items?|comments?|projects?|exercise|board)\b/iu;

/**
 * The span of a stand-in that begins at `start` with `mark`, or undefined where that is an ordinary word:
 * "xx" below a letter is a kiss, "to be announced" is news.
 */
export function isStandIn(text: string, start: number, mark: string, role: Role): Span | undefined {
  const end = start + mark.length;
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 20);
  const found = { start, end };
  if (mark.startsWith('_')) return isRule(before, behind) ? undefined : found;
  if (mark === 'TODO' || mark === 'FIXME') return talkOfTasks.test(behind) ? undefined : found;
  if (/^(?:19|20)/u.test(mark)) return found;
  if (/^x/iu.test(mark) && mark !== 'XYZ') {
    const pattern = /^[Xx\d/.:-]{3,30}/u
      .exec(text.slice(start, start + 30))?.[0]
      .replace(/[/.:-]{1,8}$/u, '');
    if (pattern && /[Xx][/.:-][Xx]/u.test(pattern)) return { start, end: start + pattern.length };
  }
  if (mark.includes(' ') && isWholeLine(before, behind)) return found;
  const isEnd = role === 'signOff' || role === 'signature';
  const isDue = beforeName.test(before) || behindName.test(behind);
  return isDue && !isEnd ? found : undefined;
}

const beginsWithWord = new LetterPattern(String.raw`^[\p{L}\p{N}]`);

/** A line of underscores, or emphasis in Markdown. */
const isRule = (before: string, behind: string) =>
  isWholeLine(before, behind) || endsInLetterOrDigit(before) || beginsWithWord.test(behind);

const isWholeLine = (before: string, behind: string) =>
  /(?:^|\n|[-–—|,] ?)[ \t]*$/u.test(before) && /^[ \t,]*(?:\r?\n|$)/u.test(behind);
