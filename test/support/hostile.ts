import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/paths.ts';

/** Makes a text of about `size` UTF-16 units that is hard on a careless reader. */
export type Hostile = (size: number) => string;

/** `head`, then `piece` over and over, then `tail`. */
const repeat =
  (piece: string, head = '', tail = ''): Hostile =>
  (size) =>
    head + piece.repeat(Math.ceil(size / piece.length)) + tail;

/** `open` over and over, then as many of `close`. */
const nest =
  (open: string, close: string): Hostile =>
  (size) => {
    const depth = Math.ceil(size / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };

/** Lines that each go one level deeper than the one before. */
const deeper =
  (mark: string, text: string): Hostile =>
  (size) => {
    const lines = Math.ceil(Math.sqrt((2 * size) / mark.length));
    return Array.from({ length: lines }, (_, level) => mark.repeat(level) + text).join('\n');
  };

/** A word of letters alone, another one for each number. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 70))
    word += `${'bdfgklmnprstvz'.charAt(rest % 14)}${'aeiou'.charAt(Math.floor(rest / 14) % 5)}`;
  return word;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `head`, then pieces around words that are all different, then `tail`. */
export const numbered =
  (piece: (word: string) => string, head = '', tail = ''): Hostile =>
  (size) => {
    const pieces = [head];
    for (let length = head.length, number = 1; length < size; number++) {
      const next = piece(wordOf(number));
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('') + tail;
  };

const greeting = 'Dear Ann,\n\n';
const letter = 'Dear Ann,\n\nThank you for the interview. I have decided to withdraw my application.';
const signOff = '\n\nBest regards,\nKim Larsen\n';

/** Texts that have stopped or slowed down readers of mail, Markdown and prose, ours among them. */
export const hostile: Readonly<Record<string, Hostile>> = {
  'no spaces': repeat('a'),
  'no spaces, capitals': repeat('A'),
  'one word of hyphens': repeat('so-'),
  'one word of apostrophes': repeat('don’t'),
  'spaces between two letters': repeat(' ', 'a', 'b'),
  'tabs between two letters': repeat('\t', 'a', 'b'),
  'hard spaces': repeat('\u00a0', 'a', 'b'),
  'line ends': repeat('\n', 'a', 'b'),
  'CRLF line ends': repeat('\r\n', 'a', 'b'),
  'carriage returns': repeat('\r', 'a', 'b'),
  'lines of spaces': repeat('      \n', 'a', 'b'),
  'so so so': repeat('so '),
  'single letters': repeat('a '),
  'a sentence without end': repeat('you and I are as sure as we were when it was the time of the '),
  'sentences of one word': repeat('No. '),
  initials: repeat('J. R. '),
  abbreviations: repeat('e.g. i.e. p.m. Dr. '),
  'full stops': repeat('.', 'a'),
  'exclamation marks': repeat('!', greeting),
  commas: repeat(',', 'a', 'b'),
  'quotation marks': repeat('"“”'),
  apostrophes: repeat("'’"),
  'mixed marks': repeat('?!.,;:–—…()[]{}<>'),
  underscores: repeat('_', greeting),
  'asterisks and words': repeat('*a_ '),
  backticks: repeat('`', 'a'),
  'runs of backticks that grow': (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, length) => '`'.repeat(length)).join('a'),
  'pairs of backticks': repeat('`a``b'),
  'quotes, ever deeper': deeper('> ', 'a'),
  'quotes on one line': repeat('> '),
  'list items': repeat('- a\n'),
  'lists, ever deeper': deeper(' ', '- a'),
  'numbered items': repeat('1. a\n'),
  headings: repeat('# a\n'),
  'unclosed fences': repeat('```\n~~~\n'),
  'fences that grow': (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, length) => '`'.repeat(length + 3)).join('\na\n'),
  'front matter without end': repeat('--- \n-- -\n', '---\n'),
  tables: repeat('|a|b |\n|---|:-:|\n'),
  'one row of a table': repeat('| '),
  dashes: repeat('-', 'a\n\n', 'b'),
  rules: repeat('-- --\n'),
  'brackets that open': repeat('[', greeting),
  'brackets, ever deeper': nest('[', ']'),
  'links that do not close': repeat('[a](<b'),
  'link targets': repeat('](x', greeting),
  'link definitions': repeat('[a]: b\n'),
  'tags that do not close': repeat('<a '),
  'comments that do not close': repeat('<!-- a\n'),
  blanks: repeat('[Name] ', letter),
  'blanks of all kinds': repeat('{{name}} <Your Name> $role %NAME% (Company Name) *|NAME|* TODO xx ', letter),
  braces: nest('{{', '}}'),
  dollars: repeat('$a.b->', letter),
  URLs: repeat('https://example.com/ '),
  'one URL': repeat('a/', 'https://'),
  addresses: repeat('a@b '),
  'at signs': repeat('@'),
  addressees: repeat('a@b.c, ', 'To: '),
  'header lines': repeat('From: a\n'),
  subjects: repeat('Subject: [Name] at Acme - Kim Larsen\n'),
  greetings: repeat('Hi Ann,\n'),
  'one greeting': repeat('Ann, Bob and ', 'Dear '),
  valedictions: repeat('Best regards,\n', letter),
  signatures: repeat('Kim Larsen\n', `${letter}${signOff}`),
  attributions: repeat('On Monday, Ann wrote:\n'),
  'an attribution without end': repeat('On a ', '', ' wrote:'),
  'forwarded messages': repeat('-- original message --\n', letter),
  names: repeat('Ann Marie Smith ', `${letter} `),
  roles: repeat('the Baker position at Acme and the Florist position at Globex, ', `${letter} `, signOff),
  'letters, one below another': repeat(`${letter}${signOff}\n`),
  thanks: repeat('Thank you for nothing. ', letter, signOff),
  apologies: repeat('I am sorry for the delay, but I am sorry. ', letter, signOff),
  reasons: repeat('The commute is too long and the salary is too low. ', letter, signOff),
  'slammed doors': repeat('Please do not contact me again. ', greeting, signOff),
  hedges: repeat('I might perhaps not be able to come, ', `${greeting}The interview. `, signOff),
  fillers: repeat('To be honest, I just wanted to, honestly, thank you, ', greeting, signOff),
  shouting: repeat('I WILL NOT COME!! ', greeting, signOff),
  'casual words': repeat('thx u gonna haha lol, mate ', greeting, signOff),
  'clauses to split': repeat('I came, and I saw, but I left (', greeting, signOff),
  'words, all different': numbered((word) => `${word} `, `${letter} `, signOff),
  'sentences that hurt': repeat('Nobody in your building knows what they are doing. ', `${letter} `, signOff),
  'paragraphs that hurt': repeat('Nobody in your building knows what they do.\n\n', `${letter}\n\n`, signOff),
  'clauses that hurt': repeat(
    'and you wasted my time because nobody called me back ',
    `${letter} I `,
    signOff,
  ),
  'a hurt below headings': repeat('# a\n', greeting, `Nobody in your building knows a thing.${signOff}`),
  'marks that are weighed': repeat('you !?!?!?!? me! ', `${letter} `, signOff),
  'endings of words': repeat('inglyedlyingly’s ', `${letter} `, signOff),
  'persons, each another': numbered((word) => `Dear ${capitalised(word)},\n\nThank you.\n\n`, '', signOff),
  'signers, each another': numbered((word) => `Best,\n${capitalised(word)} Larsen\n\n`, `${letter}\n\n`),
  'companies, each another': numbered(
    (word) => `the Baker position at ${capitalised(word)} Ltd and the Florist role at ${word}. `,
    `${letter} `,
    signOff,
  ),
  'blanks, each another': numbered((word) => `[${word} Name] {{${word}}} $${word} `, `${letter} `, signOff),
  'header lines, each another': numbered((word) => `X-${word}: ${word}\n`, 'Subject: a\n', `\n${letter}`),
  times: repeat('Monday 3 November at 10:00 CET or ', `${letter} `, signOff),
  'a calendar': repeat('BEGIN:VEVENT\nATTENDEE;CN="Ann":mailto:a@b.example\n c\n', 'BEGIN:VCALENDAR\n'),
  'folded lines': repeat(' a\n', 'BEGIN:VCALENDAR\nDESCRIPTION:a\n'),
  'parts of a message': repeat('--b\nContent-Type: text/plain\n\nDear Ann,\n\n', 'MIME-Version: 1.0\n\n'),
  'answers of a language model': repeat('{"passages": [{"quote": "a", "kind": "mockery", "better": ""}]} '),
  postscripts: repeat('P.S. You wasted my time.\n\n', `${letter}${signOff}\n`),
  emoji: repeat('👩‍👩‍👧🏽 '),
  'combining marks': repeat('\u0301', 'e', 'a'),
  'combining marks between letters': repeat('e\u0301\u0302 '),
  'right-to-left': repeat('שלום עולם. '),
  'marks of direction': repeat('\u202e\u2066a'),
  Chinese: repeat('你好世界。'),
  Cyrillic: repeat('Спасибо за приглашение. '),
  'lone high surrogates': repeat('\ud800'),
  'lone low surrogates': repeat('\udc00 a'),
  zeros: repeat('\0'),
  'dotted capital I': repeat('İ '),
  'the phrases, one after another': (size) => fill(phrases(), size),
  'the phrases in one sentence': (size) => fill(phrases(), size).replaceAll('.', ','),
};

/** The texts of which lists of phrases are made, as they stand in the sources, one way to say each. */
export function phrases(): readonly string[] {
  const files = globSync('src/{draft/acts,rules}/**/*.ts', { cwd: root }).toSorted();
  const literals = files.flatMap(
    (file) => readFileSync(join(root, file), 'utf8').match(/(?<=^ {4,8})(['"]).*\1(?=,$)/gmu) ?? [],
  );
  const said = literals.map((literal) =>
    literal
      .slice(1, -1)
      .split(' ')
      .filter((part) => !/^(?:\^|\$|\.\.\d+)$/u.test(part))
      .map((part) => part.replace(/[|?~].*$/u, '').replace('@', ''))
      .join(' '),
  );
  return [...new Set(said)];
}

function fill(pieces: readonly string[], size: number): string {
  const all = `${pieces.join('. ')}. `;
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}
