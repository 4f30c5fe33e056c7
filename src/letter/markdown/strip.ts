/* Turns a Markdown draft into plain text. */

import type { LineReader } from '../../text/line-reader.ts';
import { hardBreak, type InlineOptions, stripInline } from '../../text/markdown/inline.ts';
import type { Line } from '../read/lines.ts';
import { type Block, readBlocks } from './blocks.ts';

/**
 * The lines of a Markdown draft as plain text, from the line that `lines` is at. Bullets become "- "; quotations,
 * numbers of lists, rules and underlines of headings stay, as they read well in a mail; struck-out text stays marked.
 * Characters and their order are otherwise the draft's.
 */
export function stripMarkdown(text: string, lines: LineReader): Line[] {
  const { blocks, definitions } = readBlocks(text, lines);
  return write(blocks, { definitions });
}

function write(blocks: readonly Block[], options: InlineOptions): Line[] {
  const lines: Line[] = [];
  let isGap = false;
  for (const block of blocks) {
    const written = writeBlock(block, options);
    for (const line of written) {
      const isBlank = line.text.trim() === '';
      // What went away leaves one empty line where it stood between two, and none at the top.
      if (!(isGap && isBlank && (lines.at(-1)?.text.trim() ?? '') === '')) lines.push(line);
      isGap = false;
    }
    isGap ||= block.kind === 'gone' || (block.kind === 'text' && written.length === 0);
  }
  return lines;
}

function writeBlock(block: Block, options: InlineOptions): Line[] {
  if (block.kind === 'gone') return [];
  if (block.kind === 'verbatim') return block.lines.map((text) => ({ text, goesOn: false }));
  if (block.kind === 'text') return writeText(block.prefix, block.lines, options);
  return write(block.blocks, options).map(({ text }) => ({ text: block.prefix + text, goesOn: false }));
}

function writeText(prefix: string, source: readonly string[], options: InlineOptions): Line[] {
  const lines = stripInline(source.join('\n'), options)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, at) => {
    const isBroken = line.endsWith(hardBreak);
    const text = (at === 0 ? prefix : '') + (isBroken ? line.slice(0, -1) : line);
    return { text, goesOn: !isBroken && at < lines.length - 1 };
  });
}
