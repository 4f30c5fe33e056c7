/* Turns an HTML message into plain text. */

import { Parser } from 'htmlparser2';

/** Elements that a mail program sets on lines of their own. */
const blocks = new Set(
  (
    'p div br tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr blockquote section article header footer main aside ' +
    'address center pre figure figcaption form'
  ).split(' '),
);
/** Those with an empty line around. */
const paragraphs = new Set('p table ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));
const unseen = new Set(
  'head style script title template noscript svg math object select textarea'.split(' '),
);
const hidden =
  /(?:display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|font-size\s?:\s?0(?:px|pt|;|$))/iu;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** An attribute is read no further than this. */
const longestStyle = 1000;
/** A message is read up to where more elements are open, each within the one before: for the parser each costs more. */
const deepest = 2000;

/** What a reader of the HTML sees, as lines of plain text; nothing is loaded and nothing runs. */
export function htmlToText(html: string): string {
  const pieces: string[] = [];
  /** Within an element that is not shown: its name and how many of that name are open. */
  let skipped = { name: '', depth: 0 };
  let open = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      open += 1;
      if (open > deepest) parser.pause();
      if (skipped.depth > 0) {
        if (name === skipped.name) skipped.depth += 1;
        return;
      }
      const isHidden = unseen.has(name) || 'hidden' in attributes || isHiddenBy(attributes['style']);
      if (isHidden && !empty.has(name)) skipped = { name, depth: 1 };
      else pieces.push(breakBefore(name));
    },
    ontext(text) {
      if (skipped.depth === 0) pieces.push(text.replace(/\s+/gu, ' '));
    },
    onclosetag(name) {
      open -= 1;
      if (skipped.depth === 0) pieces.push(breakAfter(name));
      else if (name === skipped.name) skipped.depth -= 1;
    },
  });
  parser.end(html);
  return tidy(pieces.join(''));
}

const isHiddenBy = (style: string | undefined): boolean => hidden.test((style ?? '').slice(0, longestStyle));

function breakBefore(name: string): string {
  if (name === 'li') return '\n• ';
  if (name === 'td' || name === 'th') return ' ';
  if (paragraphs.has(name)) return '\n\n';
  return blocks.has(name) ? '\n' : '';
}

function breakAfter(name: string): string {
  if (name === 'br' || name === 'hr' || name === 'li') return '';
  return paragraphs.has(name) ? '\n\n' : blocks.has(name) ? '\n' : '';
}

/** One space between words, none around lines, at most one empty line. */
function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const words = line
      .split(/[\s\u00a0]/u)
      .filter(Boolean)
      .join(' ');
    if (words !== '' || (lines.at(-1) ?? '') !== '') lines.push(words);
  }
  return lines.join('\n').trim();
}
