/* Describes where a name stands in its line, by named features. */

import { isOccupation, namesOccupation } from '../../../text/occupations.ts';
import { endsSentence, isBrandLike, isCapital, phrase, type Word } from '../../../text/line-words.ts';
import { isPersonName } from '../../../text/person.ts';
import { isParted, type WordSpan } from './spans.ts';
import {
  applying,
  classBefore,
  classBehind,
  clients,
  did,
  formerly,
  own,
  firms,
  invites,
  jobs,
  parts,
  recruits,
} from './words.ts';
import type { Zone, ZonedLine } from './zones.ts';

const reach = 7;

/** The features of the span in its line; each is true or absent. */
export function* contextOf(line: ZonedLine, { first, end }: WordSpan): Generator<string> {
  const { words, zone } = line;
  const [head, last] = [words[first], words[end - 1]];
  if (!head || !last) return;
  const isLeftEnd = isParted(words, first);
  const isRightEnd = isParted(words, end);
  const isAfterArticle = !isLeftEnd && words[first - 1]?.folded === 'the';
  const at = isAfterArticle ? first - 1 : first;
  const left = leftOf(words, at, zone);
  const right = rightOf(words, end, zone);
  yield `in ${zone}`;
  yield `${left} _`;
  yield `_ ${right}`;
  if (zone === 'footer' || zone === 'place') {
    yield `${zone}: ${left} _`;
    yield `${zone}: _ ${right}`;
  }
  if (left !== 'word' && right !== 'word' && left !== 'Name' && right !== 'Name') yield `${left} _ ${right}`;
  if (isAfterArticle) yield 'the _';
  if (left === 'at' && /^(?:we|us|here|team|everyone|all)$/u.test(words[at - 2]?.folded ?? ''))
    yield 'we at _';
  if (isLeftEnd && isRightEnd) yield `${zone}: part`;
  if (isLeftEnd) yield* behindPart(line, first);
  if (isRightEnd && end < words.length && isTitleAt(line, end)) yield 'before title';
  if (first === 0 && end === words.length) yield* wholeLine(line);
  if (line.label !== undefined && (line.label !== 'other' || zone !== 'sentence')) {
    yield `label ${line.label}`;
    if (first === 0) yield `label ${line.label} first`;
  }
  if (zone === 'line') {
    if (first === 0) yield `below ${line.above} first`;
    if (line.isInBlock) yield first === 0 ? 'in block first' : 'in block';
    yield line.isSigned ? 'signed' : 'unsigned line';
  }
  if (!isLeftEnd && !isAfterArticle && isNamePart(words[first - 1])) yield 'cut left';
  if (!isRightEnd && isNamePart(words[end])) yield 'cut right';
  if (
    zone === 'sender' ||
    (zone === 'line' &&
      (left === 'at' || left === 'of' || left === '|' || left === '-' || isLeftEnd) &&
      isBehindWriter(line, first))
  )
    yield "writer's firm";
  if (programs.test(line.text)) yield zone === 'footer' ? 'program in footer' : 'program line';
  if (agencies.test(line.text)) yield `agency in ${zone}`;
  if (line.isFirst) yield first === 0 ? 'first line first' : 'first line';
  if (line.isHeading) yield 'heading';
  yield* around(line, at, end, left);
  yield* wordsBeside(words, at, end);
}

/** The words right beside the span as they are; names among them are not learned by heart. */
function* wordsBeside(words: readonly Word[], at: number, end: number): Generator<string> {
  const [second, last, next] = [plain(words[at - 2]), plain(words[at - 1]), plain(words[end])];
  yield `word ${last} _`;
  yield `words ${second} ${last} _`;
  yield `_ word ${next}`;
  yield `word ${last} _ ${next}`;
}

function plain(word: Word | undefined): string {
  if (word === undefined) return '';
  return isNamePart(word) && !isOccupation(word.folded) ? 'Name' : word.folded;
}

/** What programs write about themselves. */
const programs =
  /\b(?:powered|delivered|provided|sent|scheduled|hosted|made|created) (?:by|via|with|using|from|through)\b|\bthis (?:message|e-?mail|notification|event|invitation) (?:was|is|has)\b|\bview (?:in|on|this)\b|^[[(][^[\]()]{0,90}[\])]$/iu;
/** How agencies speak of their trade. */
const agencies =
  /\b(?:recruitment|recruiters|executive search|search (?:firm|practice|partners?)|staffing|headhunt(?:er|ers|ing)?|resourcing|talent (?:partners|solutions|agency)|consultants?|we find people|find people for|employment (?:agency|business)|leadership search)\b/iu;

function* wholeLine({ zone, above, below, isSigned, isInBlock }: ZonedLine): Generator<string> {
  yield `${zone}: whole`;
  if (zone !== 'line') return;
  yield `whole below ${above}`;
  yield `whole above ${below}`;
  if (isSigned) yield 'whole signed';
  if (isInBlock) yield 'whole in block';
}

/** What the part of the line before this one is: "Ann Ek, Recruiter, Acme". */
function* behindPart({ words, text, zone }: ZonedLine, first: number): Generator<string> {
  if (first === 0) return;
  let start = first - 1;
  while (start > 0 && !isParted(words, start) && first - start < 8) start -= 1;
  const part = phrase(text, words, start, first);
  if (namesOccupation(part)) yield `${zone}: behind title`;
  else if (isPersonName(part)) yield `${zone}: behind person`;
}

/** "Recruiter at Acme", "Ann Ek | Acme", and the line below a title or a name. */
function isBehindWriter({ words, text, above, isInBlock }: ZonedLine, first: number): boolean {
  if (first === 0) return above === 'person' || above === 'title' || isInBlock;
  const before = phrase(text, words, 0, first);
  return namesOccupation(before) || isPersonName(before.split(/[,|(·–—-]/u, 1)[0]?.trim() ?? '');
}

/** "Ann Ek, Recruiter" and "Ann Ek (Recruiter)" */
function isTitleAt({ words, text }: ZonedLine, start: number): boolean {
  const first = /^[|·•–—/-]$/u.test(words[start]?.text ?? '') ? start + 1 : start;
  let end = first + 1;
  while (end < words.length && !isParted(words, end) && end - first < 6) end += 1;
  return namesOccupation(phrase(text, words, first, end));
}

/** What stands further away in the same sentence. */
function* around({ words, zone }: ZonedLine, at: number, end: number, left: string): Generator<string> {
  const near = words.slice(Math.max(0, at - reach), at);
  const stop = near.findLastIndex(endsSentence);
  const said = near.slice(stop + 1).map(({ folded }) => folded);
  const link = /^(?:at|with|from|by|for|of|in|join|we are)$/u.test(left) ? left : 'other';
  if (said.some((word) => jobs.has(word) || isOccupation(word))) yield `job … ${link} _`;
  if (said.some((word) => recruits.has(word))) yield 'recruits … _';
  if (said.some((word) => clients.has(word))) yield 'client … _';
  if (said.some((word) => parts.has(word))) yield 'part … _';
  if (said.some((word) => firms.has(word))) yield 'firm … _';
  if (/^(?:like|unlike|than)$/u.test(left === 'word' ? (said.at(-1) ?? '') : '')) yield 'like _';
  if (isElsewhere(said)) yield 'elsewhere _';
  const after = words.slice(end, end + 14).map(({ folded }) => folded);
  if (
    zone === 'sentence' &&
    after.some((word) => /^(?:he|she|him|her|his|he's|she's|he'd|she'd|he'll|she'll)$/u.test(word))
  )
    yield 'he or she behind';
  if (
    /['’]s$/u.test(words[end - 1]?.text ?? '') &&
    /^(?:assistant|office|diary|team|pa|behalf|deputy)$/u.test(after[0] ?? '')
  )
    yield "somebody's";
  const behindIt = words.slice(end, end + 5).map(({ folded }) => folded);
  if (zone === 'sentence' && behindIt.some((word) => invites.has(word))) yield '_ … invites';
}

/** "your time at Acme", "what you built at Acme", "a friend at Acme": where the candidate or somebody else works. */
function isElsewhere(said: readonly string[]): boolean {
  if (said.some((word) => applying.has(word))) return false;
  return said.some((word, at) => {
    const [next = '', after = ''] = said.slice(at + 1, at + 3);
    if (word === 'your') return own.has(next) || own.has(after);
    // "you still work at Acme", "with you at Acme", "we can't pay like Acme"
    if (word === 'you')
      return (
        did.has(next) || (next === 'still' && did.has(after)) || /^(?:with|like)$/u.test(said[at - 1] ?? '')
      );
    return formerly.has(word);
  });
}

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined && (isCapital(word) || isBrandLike(word));

function leftOf(words: readonly Word[], at: number, zone: Zone): string {
  const [word, head] = [words[at - 1], words[at]];
  const mark = (text: string) => (zone === 'sentence' ? `sentence ${text}` : text);
  if (head?.before.includes('(')) return mark('(');
  if (/[[【]$/u.test(head?.before ?? '')) return `${zone} [`;
  if (head && /^["“‘„'«]/u.test(head.before)) return '"';
  if (!word) return mark('^');
  if (isMark(word)) return mark(markName(word));
  if (word.after !== '') return mark(markOf(word.after));
  if (jobs.has(word.folded)) return 'job';
  if (isOccupation(word.folded)) return 'occupation';
  return classBefore(word.folded) ?? (isNamePart(word) ? 'Name' : 'word');
}

function rightOf(words: readonly Word[], end: number, zone: Zone): string {
  const [last, word] = [words[end - 1], words[end]];
  const mark = (text: string) => (zone === 'sentence' ? `sentence ${text}` : text);
  if (last && /['’]s$/u.test(last.text)) return "'s";
  if (last && last.after !== '') return mark(markOf(last.after));
  if (!word) return mark('$');
  if (word.before.includes('(')) return mark('(');
  if (isMark(word)) return mark(markName(word));
  return (
    classBehind(word.folded) ??
    (isNamePart(word) ? 'Name' : isOccupation(word.folded) ? 'occupation' : 'word')
  );
}

const isMark = ({ text }: Word): boolean => /^(?:[|·•–—/<>-]|<>)$/u.test(text);
const markName = ({ text }: Word): string =>
  /^[|·•]$/u.test(text) ? '|' : /^[–—-]$/u.test(text) ? '-' : '/';
const markOf = (marks: string): string =>
  /[.!?…]/u.test(marks) ? '.' : (/[,:;)"”]/u.exec(marks)?.[0] ?? '.');

/** The text of the span, without the ending of a genitive. */
export function textOf({ words, text }: ZonedLine, { first, end }: WordSpan): string {
  return phrase(text, words, first, end).replace(/['’]s$/u, (ending) => (end < words.length ? '' : ending));
}
