import type { Block } from '../../draft/draft.ts';
import type { Role } from '../../draft/blocks.ts';
import { isWordCode } from '../../text/characters.ts';
import { remembered } from '../../draft/memo.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Words } from '../../text/words.ts';
import { isStandIn } from './stand-ins.ts';
import { asksFor, isField, isParenthesised, labelOf } from './vocabulary.ts';
import { hasLetterOrDigit, LetterPattern } from '../../text/letter-pattern.ts';

/** A place in a template that still waits to be filled, by offsets into its block. */
export interface Blank extends Span {
  /** What is asked for, in lower-case words: "your name"; empty where it does not say. */
  readonly label: string;
}

const closers: Readonly<Record<string, string>> = {
  '[': ']',
  '[[': ']]',
  '\\[': ']',
  '{': '}',
  '{{': '}}',
  '${': '}',
  '<': '>',
  '<<': '>>',
  '\\<': '>',
  '(': ')',
  '*|': '|*',
  '%': '%',
};
/** What a blank can begin with, looked for where a mark or a letter stands that one of them begins with. */
const opening =
  /\\?\[{1,2}|\{{1,2}|\$\{|\\?<{1,2}|\(|\*\||%(?=[\p{L}_])|\$(?=[a-z_])|_{3,}|\b(?:TODO|FIXME|TBD|TBC|XYZ|(?:19|20)?[Xx]{2,}|(?:Your|Company|Job|Position|Role|Recruiter|Recipient) (?:Full )?(?:Name|Title))\b/uy;
const initials = bitmap('\\[{$<(*%_TFXxYCJPR12');
/** What the letters and digits among them must go on as. */
const pairs = new Set('TO TB FI XY XX Xx xX xx Yo Co Jo Po Ro Re 19 20'.split(' '));
const longestBlank = 200;
/** How many marks of a block are looked at: more stand in no letter. */
const mostMarks = 5000;

/** All blanks of a block in their order; none that stands in code, in a link or in an address. */
export const blanksIn = remembered(findBlanks);

function findBlanks({ text, words, role }: Block): readonly Blank[] {
  const blanks: Blank[] = [];
  let masks: Words | undefined;
  let word = 0;
  let end = 0;
  let marks = 0;
  for (const { start, mark } of marksIn(text, words)) {
    if (start < end) continue;
    if (++marks > mostMarks) break;
    const blank = readBlank(text, start, mark, role);
    if (!blank) continue;
    masks ??= words.starts.length > 0 ? words : tokenise(text);
    while ((masks.ends[word] ?? Infinity) <= blank.start) word += 1;
    if ((masks.starts[word] ?? Infinity) < blank.start) continue;
    blanks.push(blank);
    end = blank.end;
  }
  return blanks;
}

/** What a blank can begin with, and where. */
interface Mark {
  readonly start: number;
  readonly mark: string;
}

/** Looks between the words and where they begin: no blank begins within a word. */
function marksIn(text: string, { starts, ends }: Words): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (let word = 0; word <= starts.length; word++) {
    const last = Math.min(starts[word] ?? text.length, text.length - 1);
    for (; at <= last; at++) {
      const code = text.charCodeAt(at);
      if (initials[code] !== 1 || (isWordCode(code) && !pairs.has(text.slice(at, at + 2)))) continue;
      opening.lastIndex = at;
      const mark = opening.exec(text)?.[0];
      if (mark === undefined) continue;
      marks.push({ start: at, mark });
      at += mark.length - 1;
    }
    at = Math.max(at, ends[word] ?? 0);
  }
  return marks;
}

function bitmap(chars: string): Uint8Array {
  const bits = new Uint8Array(0x80);
  for (const char of chars) bits[char.charCodeAt(0)] = 1;
  return bits;
}

function readBlank(text: string, start: number, mark: string, role: Role): Blank | undefined {
  if (hasLetterOrDigit(text.charAt(start - 1)) && !/^(?:\$|\{\{)/u.test(mark)) return undefined;
  const close = closers[mark];
  if (close) return enclosed(text, start, mark, close, role);
  if (mark === '$') return variable(text, start);
  const span = isStandIn(text, start, mark, role);
  return span && { ...span, label: labelOf(mark) };
}

function enclosed(text: string, start: number, open: string, close: string, role: Role): Blank | undefined {
  const from = start + open.length;
  const length = text.slice(from, from + longestBlank).indexOf(close);
  const content = text.slice(from, from + Math.max(0, length));
  if (length < 0 || /[[{<]/u.test(content) || content.split('\n').length > 2) return undefined;
  const end = from + length + close.length;
  const label = labelOf(content);
  const isBlank = accepts(open, content, label, text.charAt(start - 1), text.charAt(end), role);
  return isBlank ? { start, end, label } : undefined;
}

const variableName = new LetterPattern(String.raw`^[\p{L}_][\w\p{L}.]*$`);

function accepts(
  open: string,
  content: string,
  label: string,
  previous: string,
  next: string,
  role: Role,
): boolean {
  if (label === '' || hasLetterOrDigit(next) || content.includes('@')) return false;
  if (open === '${' || open === '{{') return !content.includes('\n');
  if (open === '{') return isField(label) || (variableName.test(content) && content.length < 40);
  if (open.includes('<')) return isField(label) && !isTag(content);
  if (open === '(') return isParenthesised(label);
  if (open === '%') return isField(label) && !content.includes(' ');
  if (open === '*|') return true;
  return (
    previous !== ']' && next !== '(' && next !== '[' && (role === 'header' ? isField(label) : asksFor(label))
  );
}

/** HTML has elements of these names. */
const isTag = (content: string) => /^\/?(?:title|address|time|data|link|a|p|b|i)\b(?! \w+$)/u.test(content);

/** `$name`, and the paths that programs write: `$input.role`, `$vacancy->title`. */
function variable(text: string, start: number): Blank | undefined {
  const [run = ''] = /^\$[\w.>-]{2,60}/u.exec(text.slice(start, start + 64)) ?? [];
  const path = run.replace(/[.>-]{1,8}$/u, '');
  if (path.length < 4) return undefined;
  return { start, end: start + path.length, label: labelOf(path) };
}
