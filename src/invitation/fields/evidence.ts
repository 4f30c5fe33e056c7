/* The parts of an invitation from which its fields are read. */

import { addressesIn } from '../../text/mailbox.ts';
import { subjectPrefixLength } from '../../text/subject-prefix.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { Layout } from '../text/layout.ts';
import { wordsOf, type Word } from '../../text/line-words.ts';
import type { Message } from '../source/message.ts';

/** One line of an invitation with its words. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Everything that a field is read from. */
export interface Evidence {
  readonly message: Message;
  readonly layout: Layout;
  /** The subject without "Re:" and marks of mail filters, cut at its dashes, bars and colons. */
  readonly subject: readonly Line[];
  readonly body: readonly Line[];
  /** All of the above as one text in lower case, to see how often something is said. */
  readonly said: string;
  /** What is read of the text, whatever each line is for. */
  readonly excerpt: string;
  /** The e-mail addresses in it. */
  readonly addresses: readonly string[];
}

/** What mail filters and offices put in front of a subject. */
const label =
  /^\s{0,3}(?:ref\s?:|\[[^[\]]{1,40}\]|【[^【】]{1,40}】|\([^()]{1,12}\)|[✨🚀📅🎉👋⭐🌟💼📣🔔]\ufe0f?)\s{0,3}/iu;
const longestSubject = 300;
const mostLines = 400;

export function gather(message: Message, layout: Layout): Evidence {
  const lines = layout.body.slice(0, mostLines).map(asLine);
  const headings = layout.preamble.filter((line) => line.length < 120);
  const subject = bareSubject(message.subject ?? '');
  const excerpt = excerptOf(message.text);
  const heads = subject === '' && headings.length === 1 ? [bareSubject(headings[0] ?? '')] : [subject];
  return {
    message,
    layout,
    subject: heads.flatMap(segments).map(asLine),
    body: lines,
    said: [subject, ...layout.preamble, ...layout.body, ...layout.signature]
      .join('\n')
      .toLowerCase()
      .replaceAll(/[\t ]+/gu, ' '),
    excerpt,
    addresses: addressesIn(excerpt),
  };
}

const asLine = (text: string): Line => ({ text, words: wordsOf(text) });

function bareSubject(subject: string): string {
  let rest = subject.slice(0, longestSubject).trim();
  for (let turn = 0; turn < 6; turn++) {
    const shorter = rest.slice(subjectPrefixLength(rest)).replace(label, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

function segments(subject: string): string[] {
  return subject
    .split(/\s[-–—|·•/~]{1,2}\s|\s?[—|•:]\s|(?<=\p{L})-\s/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** How often `value` is said as words, counted up to three. */
export function timesSaid(said: string, value: string): number {
  const sought = value.toLowerCase().replaceAll(/\s+/gu, ' ');
  if (sought === '') return 0;
  let count = 0;
  for (let at = said.indexOf(sought); at >= 0 && count < 3; at = said.indexOf(sought, at + sought.length)) {
    const around = `${said.charAt(at - 1)}${said.charAt(at + sought.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) count += 1;
  }
  return count;
}
