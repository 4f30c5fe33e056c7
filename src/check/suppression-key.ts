import type { Finding } from './finding.ts';
import { anchorOf } from '../rules/index.ts';
import { hashText } from '../text/hash.ts';

/** How much of a line is looked at before the underlined words, in UTF-16 units; less does not tell it from others. */
const before = 40;
/** How much of a letter is looked at to tell it from others, in UTF-16 units. */
const longestOpening = 120;

/**
 * What tells a finding from others, in its letter and in any: two hashes, from which no word of the letter can be read.
 * A finding on words is told by them and by what stands before them in their line, so that it is the same wherever
 * the paragraph moves and whatever is written behind it; near the start of a line by how the letter begins above it
 * as well. One on the letter as a whole is told by the two lines that this begins with: the subject and the greeting,
 * or the greeting and how it goes on.
 */
export function ignoreKey({ rule, span }: Pick<Finding, 'rule' | 'span'>, text: string): string {
  const words = anchorOf(rule) === 'letter' ? openingOf(text) : withContext(text, span);
  const key = `${rule}\n${words.replace(/\s+/gu, ' ').trim()}`;
  return `${rule} ${hex(hashText(key))}${hex(hashText(`${key}\n`))}`;
}

function withContext(text: string, { start, end }: Finding['span']): string {
  const from = Math.max(0, start - before);
  const newline = text.slice(from, start).lastIndexOf('\n');
  const words = text.slice(from + newline + 1, end);
  return newline < 0 ? words : `${openingOf(text.slice(0, from + newline))}\n${words}`;
}

function openingOf(text: string): string {
  const lines = text.slice(0, 10 * longestOpening).split('\n');
  const [first = '', second = ''] = lines.filter((line) => line.trim() !== '');
  return `${first}\n${second}`.slice(0, longestOpening);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
