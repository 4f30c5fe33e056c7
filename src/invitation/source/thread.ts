import { opensHeaders, readHeaders } from './headers.ts';
import type { Message } from './message.ts';

const forwarded =
  /^[\s>*_-]{0,40}(?:begin )?(?:forwarded message|forwarded by|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|mensagem encaminhada)\b/iu;
const original =
  /^[\s>*_]{0,8}-{2,}\s?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)\s?-{0,20}/iu;
const attribution =
  /^[\s>]{0,4}(?:on|am|le|el|il|op|den|em)\b.{6,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu).{0,80}:$/iu;
const forwardedSubject = /^\s{0,3}(?:fwd?|wg|tr|rv|vs|enc|doorst|i)\s?:/iu;

/** A few words above a quoted message are a note on it rather than a message. */
const shortNote = 15;
/** Of messages that were forwarded again and again, how many are unwrapped. */
const mostForwards = 5;

/**
 * Finds the message that matters: of a thread the newest, without what it quotes; of a forwarded message the one
 * within, with its own sender. `message` is what stands outermost, its header lines read already.
 */
export function newest(message: Message): Message {
  let current = message;
  for (let turn = 0; turn < mostForwards; turn++) {
    const lines = withoutMarks(current.text.split('\n'));
    const cut = lines.findIndex((_, at) => startsOther(lines, at));
    if (cut < 0) return { ...current, text: lines.join('\n') };
    const own = lines.slice(0, cut).join('\n');
    const isForwarded =
      forwarded.test(lines[cut] ?? '') ||
      forwardedSubject.test(current.subject ?? '') ||
      own.split(/\s+/u, shortNote + 1).filter(Boolean).length < shortNote;
    if (!isForwarded) return { ...current, text: own };
    current = within(lines, cut, current);
  }
  return current;
}

/** What the line `cut` announces. The forwarder is neither its sender nor its reader. */
function within(lines: readonly string[], cut: number, outer: Message): Message {
  const start = opensHeaders(lines, cut) ? cut : cut + 1;
  const { headers, end } = readHeaders(lines, start);
  const subject = headers.subject ?? outer.subject?.replace(forwardedSubject, '').trim();
  return {
    date: outer.date,
    messageId: outer.messageId,
    references: outer.references,
    ...headers,
    ...(outer.messageId !== undefined && { date: outer.date }),
    subject,
    text: lines.slice(end).join('\n'),
  };
}

function startsOther(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').slice(0, 400).trimEnd();
  if (line === '') return false;
  if (forwarded.test(line) || original.test(line) || opensHeaders(lines, at)) return true;
  // A long attribution is wrapped onto a second line.
  return (
    attribution.test(line) ||
    (/^on\b/iu.test(line) && attribution.test(`${line} ${(lines[at + 1] ?? '').slice(0, 200).trim()}`))
  );
}

/** The lines without the `>` of a quotation where all of them have it; otherwise without the quoted ones. */
function withoutMarks(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const own = filled.filter((line) => !line.startsWith('>'));
  const isAllQuoted = own.every((line) => startsOther([line], 0));
  if (isAllQuoted) return lines.map((line) => line.replace(/^(?:> ?){1,9}/u, ''));
  return lines.filter((line) => !line.startsWith('>'));
}
