import { multiLine, singleLine } from '../text/sanitise.ts';
import { passageKinds, type PassageKind } from './kinds.ts';

/** A passage that a language model has quoted, and what it would say in its place. */
export interface Passage {
  /** As it was quoted; whether it stands in the letter is another question. */
  readonly quote: string;
  readonly kind: PassageKind;
  /** Plain words; empty where there are none that could stand in a letter as they are. */
  readonly better: string;
}

/** An answer is looked through up to this length, in UTF-16 units. */
export const longestAnswer = 60_000;
/** Places that are tried as the beginning of the JSON. */
const mostBeginnings = 100;
const mostPassages = 20;
/** UTF-16 units; longer ones are whole paragraphs, which nobody puts into other words at one blow. */
const longest = { quote: 600, better: 800 } as const;

/**
 * The passages of a model's answer; undefined if it has no JSON of the form that was asked for. Text around the JSON
 * and fences are passed over, and the last JSON counts: models may think aloud before they answer. A passage that is
 * not as it was asked for is left out.
 */
export function readAnswer(answer: string): readonly Passage[] | undefined {
  let passages: readonly unknown[] | undefined;
  for (const value of jsonIn(answer.slice(0, longestAnswer))) passages = passagesIn(value) ?? passages;
  return passages?.slice(0, mostPassages).flatMap((passage) => readPassage(passage) ?? []);
}

/** The outermost objects and lists that can be read as JSON. */
function* jsonIn(text: string): Generator {
  const opening = /[[{]/g;
  for (let tries = 0; tries < mostBeginnings; tries++) {
    const start = opening.exec(text)?.index;
    if (start === undefined) return;
    const end = endOfJson(text, start);
    const value = end === undefined ? undefined : parsed(text.slice(start, end));
    if (end === undefined || value === undefined) continue;
    yield value;
    opening.lastIndex = end;
  }
}

/** Behind the bracket that closes the one at `start`; brackets in strings don't count. */
function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (isString && char === '\\') at++;
    else if (char === '"') isString = !isString;
    else if (!isString && (char === '{' || char === '[')) depth++;
    else if (!isString && (char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The list of passages, in an object or, if there are any, by itself; undefined for other JSON. */
function passagesIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isObject) ? value : undefined;
  if (!isObject(value) || !Array.isArray(value['passages'])) return undefined;
  return value['passages'];
}

function readPassage(value: unknown): Passage | undefined {
  if (!isObject(value)) return undefined;
  const { quote, kind, better } = value;
  if (typeof quote !== 'string' || quote.trim() === '' || quote.length > longest.quote) return undefined;
  const known = passageKinds.find((one) => one === kind);
  if (known === undefined || typeof better !== 'string') return undefined;
  return { quote, kind: known, better: plainWords(better, quote) };
}

/** What turns words into something else, in Markdown or where they are sent: links, addresses, tags, code, fields. */
const notPlain =
  /\]\(|\]\[|:\/\/|\bwww\.|@|<[\p{L}!/?]|[`{}[\]|\\]|\$\(|\b(?:command|mailto|javascript|data):/iu;

/** The words as they can stand in a letter, on one line if the quotation is; empty if they are more than words. */
function plainWords(better: string, quote: string): string {
  const words = /[\r\n]/.test(quote.trim()) ? multiLine(better).trim() : singleLine(better);
  const isPlain = words.length <= longest.better && !notPlain.test(words);
  return isPlain && words !== quote.trim() ? words : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
