/* Reads the YAML front matter of a draft: recipients and subject. */

import type { HeaderField } from './headers.ts';
import { lineEnd, nextLine, textStart } from './lines.ts';
import type { Span } from './span.ts';

/** An address or the subject in front matter. */
export interface FrontMatterField extends HeaderField, Span {
  readonly name: 'to' | 'cc' | 'bcc' | 'subject';
}

/** An entry for a letter's header: its lines from the key to the end of its value, without the last line break. */
interface FrontMatterEntry extends Span {
  /** One for each scalar: several where the value is a list, none where it is empty and no subject. */
  readonly fields: readonly FrontMatterField[];
}

export interface FrontMatter {
  /** Where the first fence begins and the last one ends. */
  readonly start: number;
  readonly end: number;
  /** Where the letter begins below it. */
  readonly next: number;
  readonly entries: readonly FrontMatterEntry[];
}

/** UTF-16 units within which front matter must close, so that each key press reads a little of it only. */
const reach = 16 * 1024;

const entryLine = /^([a-z][\w-]*)[ \t]*:(?=\s|$)/iu;
/** Lines that may stand between entries or go on with one: indented, a comment, an item of a list, empty. */
const otherLine = /^(?:[ \t]|#|-(?:[ \t]|$)|$)/u;

/**
 * Reads YAML front matter (YAML 1.2) as far as a letter needs it: `to`, `cc`, `bcc` and `subject` at the top level,
 * each a scalar (plain, quoted, or a block behind `|` or `>`), addresses also as a list. Undefined where the text
 * opens with something else, so that a letter between two rules is none. Unlike in YAML, ` #` within a scalar begins
 * no comment, so that "Interview #3" stays whole.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const start = textStart(text);
  if (!isFence(text, start, '---')) return undefined;
  const entries: FrontMatterEntry[] = [];
  let open: Entry | undefined;
  const close = () => {
    if (open) entries.push({ start: open.start, end: open.end, fields: fieldsOf(text, open) });
    open = undefined;
  };
  for (let at = nextLine(text, lineEnd(text, start)); at < Math.min(text.length, start + reach);) {
    const end = lineEnd(text, at);
    if (isFence(text, at, '---') || isFence(text, at, '...')) {
      close();
      return { start, end, next: nextLine(text, end), entries };
    }
    const line = text.slice(at, Math.min(end, start + reach));
    const [all, key = ''] = entryLine.exec(line) ?? [];
    if (all === undefined && !otherLine.test(line)) return undefined;
    if (all !== undefined) {
      close();
      const name = key.toLowerCase();
      if (isName(name)) open = { name, start: at, value: at + all.length, end };
    } else if (open && line.trim() !== '' && !line.startsWith('#')) open.end = end;
    at = nextLine(text, end);
  }
  return undefined;
}

/** The fields of one entry by itself; offsets count from its start. */
export function readEntry(entry: string): readonly FrontMatterField[] {
  const [all = '', key = ''] = entryLine.exec(entry) ?? [];
  const name = key.toLowerCase();
  return isName(name) ? fieldsOf(entry, { name, start: 0, value: all.length, end: entry.length }) : [];
}

interface Entry extends Span {
  readonly name: FrontMatterField['name'];
  /** Where the value begins, behind the colon. */
  readonly value: number;
  end: number;
}

function isName(name: string): name is FrontMatterField['name'] {
  return name === 'to' || name === 'cc' || name === 'bcc' || name === 'subject';
}

function isFence(text: string, at: number, fence: string): boolean {
  return text.startsWith(fence, at) && text.slice(at + fence.length, lineEnd(text, at)).trim() === '';
}

function fieldsOf(text: string, { name, value, end }: Entry): FrontMatterField[] {
  const scalars = scalarsIn(text, trimmed(text, value, end), name !== 'subject');
  const fields = scalars.map((span) => scalar(text, span, name));
  if (name !== 'subject') return fields.filter((field) => field.value !== '');
  return fields.length > 0 ? fields : [{ name, value: '', start: value, end: value }];
}

/** The scalars of a value: itself, or the items of a list. */
function scalarsIn(text: string, span: Span, mayBeList: boolean): Span[] {
  if (span.start === span.end) return [];
  const value = text.slice(span.start, span.end);
  if (mayBeList && value.startsWith('[') && value.endsWith(']'))
    return flowItems(text, span.start + 1, span.end - 1);
  if (mayBeList && /^-[ \t]/u.test(value)) return blockItems(text, span);
  return [span];
}

/** The items of `[a, "b, c"]`. */
function flowItems(text: string, start: number, end: number): Span[] {
  const items: Span[] = [];
  for (let at = start; at < end;) {
    while (at < end && text.charAt(at).trim() === '') at += 1;
    const quote = text.charAt(at);
    const closing = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : at;
    const comma = text.indexOf(',', Math.max(at, closing));
    const itemEnd = comma < 0 ? end : Math.min(comma, end);
    items.push(trimmed(text, at, itemEnd));
    at = itemEnd + 1;
  }
  return items;
}

/** The items of a list that stand below each other, each behind a dash. */
function blockItems(text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  for (let at = start; at < end;) {
    const itemEnd = Math.min(lineEnd(text, at), end);
    const dash = /^[ \t]*-[ \t]/u.exec(text.slice(at, itemEnd));
    if (dash) items.push(trimmed(text, at + dash[0].length, itemEnd));
    at = nextLine(text, itemEnd);
  }
  return items;
}

function trimmed(text: string, start: number, end: number): Span {
  const value = text.slice(start, end);
  const last = start + value.trimEnd().length;
  return { start: Math.min(start + value.length - value.trimStart().length, last), end: last };
}

/** What a scalar says, and where that stands, without its quotes (YAML 1.2, sections 7.3 and 8.1). */
function scalar(text: string, { start, end }: Span, name: FrontMatterField['name']): FrontMatterField {
  const written = text.slice(start, end);
  const quote = written.charAt(0);
  if (written.length > 1 && written.endsWith(quote)) {
    const inner = { name, start: start + 1, end: end - 1 };
    const content = text.slice(inner.start, inner.end);
    if (quote === '"') return { ...inner, value: content.replace(/\\(["\\/])/gu, '$1') };
    if (quote === "'") return { ...inner, value: content.replaceAll("''", "'") };
  }
  if (/^(?:#.*|~|null)$/iu.test(written)) return { name, start, end: start, value: '' };
  const header = /^[|>][-+\d]{0,2}[ \t]*(?=[\n\r]|$)/u.exec(written)?.[0].length ?? 0;
  const block = trimmed(text, start + header, end);
  return { name, ...block, value: text.slice(block.start, block.end) };
}
