import { type Headers, withHeader } from './headers.ts';

const entry = /^([a-z][\w-]*)[ \t]*:(?:[ \t](.*))?$/iu;
const other = /^(?:[ \t]|#|- |$)/u;

/**
 * Reads YAML front matter as far as a letter needs it: `to`, `cc`, `bcc` and `subject`, each a scalar (bare or in
 * quotes), the addresses also as lists of scalars. `end` is the first line below it; 0 where the lines open with something else.
 */
export function readFrontMatter(lines: readonly string[]): { headers: Headers; end: number } {
  const none = { headers: {}, end: 0 };
  if (!isFence(lines[0], '---')) return none;
  let headers: Headers = {};
  let name = '';
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    if (isFence(line, '---') || isFence(line, '...')) return { headers, end: at + 1 };
    const [, key, value = ''] = entry.exec(line) ?? [];
    if (key === undefined && !other.test(line)) return none;
    if (key === undefined) {
      const item = line.trim();
      if (item.startsWith('- ')) headers = withHeader(headers, name, scalar(item.slice(2)));
      continue;
    }
    name = key.toLowerCase();
    for (const one of name === 'subject' ? [value] : list(value.trim()))
      headers = withHeader(headers, name, scalar(one));
  }
  return none;
}

function isFence(line: string | undefined, fence: string): boolean {
  return line?.startsWith(fence) === true && line.trim() === fence;
}

function list(value: string): readonly string[] {
  return value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];
}

function scalar(value: string): string {
  const text = value.trim();
  const quote = text.charAt(0);
  if (text.length < 2 || !text.endsWith(quote)) return text;
  if (quote === '"') return text.slice(1, -1).replace(/\\(["\\/])/g, '$1');
  if (quote === "'") return text.slice(1, -1).replaceAll("''", "'");
  return text;
}
