/* Reads messages that were copied out of a chat, each with its sender and its hour in front. */

import type { Message } from './message.ts';
import { readDate } from './received.ts';

/** "[14:02, 6/5/2025] Ann Ek: ", "[6/5/25, 14:02:11] Ann Ek: " */
const inBrackets = /^\u200e?\[(?<when>[\d:./, APMapm\u202f-]{8,30})\] (?<who>[^:]{1,60}): /u;
/** "12/11/25, 09:41 - Ann Ek: " */
const withDash =
  /^(?<when>\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?: ?[APap][Mm])?) [-–] (?<who>[^:]{1,60}): /u;
/** "Ann Ek, [24.02.2026 11:47]", what is said stands below or behind it. */
const behindName = /^(?<who>[^[\]:]{1,60}), \[(?<when>[\d:./, APMapm\u202f-]{8,30})\](?: |$)/u;

/** "WhatsApp chat", "Fwd from Ann", the name and the state of whoever writes: so many lines may stand above. */
const mostAbove = 4;
const longestAbove = 80;

interface Said {
  readonly who: string;
  readonly date: Date | undefined;
  readonly text: string;
}

/** The messages of whoever wrote first, as one: who answers is the reader. Undefined for a text that is no chat. */
export function readChat(lines: readonly string[]): Message | undefined {
  const start = startOf(lines);
  const first = readSaid(lines[start] ?? '');
  if (!first) return undefined;
  // What stands above may say where whoever writes works.
  const texts = lines.slice(0, start);
  let date = first.date;
  let who = first.who;
  for (const line of lines.slice(start)) {
    const said = readSaid(line);
    who = said?.who ?? who;
    if (who !== first.who) continue;
    date = said?.date ?? date;
    texts.push(said?.text ?? line);
  }
  const name = /^[\p{L}\p{M} .'’()-]+$/u.test(first.who) ? first.who : '';
  return { text: texts.join('\n'), from: { name, address: '' }, date };
}

/** The index of the first line of the chat, below the few short ones that may stand above it. */
function startOf(lines: readonly string[]): number {
  let above = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (readSaid(line) || ++above > mostAbove || line.length > longestAbove) return at;
  }
  return 0;
}

function readSaid(line: string): Said | undefined {
  const start = line.slice(0, 200);
  const found = inBrackets.exec(start) ?? withDash.exec(start) ?? behindName.exec(start);
  if (!found) return undefined;
  const { when = '', who = '' } = found.groups ?? {};
  return { who, date: readDate(when) ?? readDate(hourLast(when)), text: line.slice(found[0].length) };
}

/** "14:02, 6/5/2025" with its hour behind the day. */
const hourLast = (when: string): string =>
  when.replace(/^(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[APap][Mm])?),\s?(.{6,})$/u, '$2 $1');
