import { hashText } from '../text/hash.ts';
import { foldWord } from '../text/words.ts';
import { mix, toKey } from './hash.ts';
import { stemOf } from './stem.ts';
import { symbolsOf, wordPairHead, type Symbols } from './symbols.ts';
import { unpack, type Table } from './unpack.ts';
import { wordClasses } from './word-classes.ts';

/** What the model knows of a word by itself. */
export interface WordInfo {
  /** The hash of the word. */
  readonly word: number;
  /** See `wordPairHead`. */
  readonly pairHead: number;
  /** The keys of the word, of its stem and of its classes of meaning, such as insults, pay, or thanks. */
  readonly keys: readonly number[];
  /** What stands for it in patterns: itself where it is a function word, else its classes, else its ending. */
  readonly symbols: Symbols;
  /** Whether it is in no class. */
  readonly isPlain: boolean;
  /** What its keys weigh together, by the number of the model, once one has weighed them. */
  readonly weights: (number | undefined)[];
}

const kinds = { word: hashText('word'), stem: hashText('stem'), class: hashText('class') };

/** The first class holds the function words: they stand for themselves. */
const functionWords = 0;
const endings = 'ing ed ly tion ment ness ity est ful less ous ive ble al er ant ent ish y s'.split(' ');
const endingSymbols = new Map(endings.map((ending) => [ending, symbolsOf([hashText(`-${ending}`)])]));
const otherSymbols = symbolsOf([hashText('-')]);
const numberSymbols = symbolsOf([hashText('#')]);
/** For a capitalised word that is in no class. */
export const nameSymbols = symbolsOf([hashText('Name')]);

const classSymbol = (name: number): number => Math.imul(name + 1, 0x9e3779b1);

/** So many words are remembered; a writer repeats few. */
const mostRemembered = 20_000;
const remembered = new Map<number, WordInfo>();

/** Longer ones are addresses or code: no word that the model could know. */
const longestWord = 24;

/** @param hash of the word that stands from `start` to `end` in `text` (`Words.hashes`) */
export function describeWord(hash: number, text: string, start: number, end: number): WordInfo {
  const known = remembered.get(hash);
  if (known) return known;
  const info = describe(end - start > longestWord ? '' : foldWord(text.slice(start, end)));
  // What is no word has no hash of its own.
  if (hash === 0) return info;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(hash, info);
  return info;
}

function describe(word: string): WordInfo {
  const stem = hashText(stemOf(word));
  const hash = hashText(word);
  const found = classesOf(toKey(stem));
  const classes = found.filter((name) => name !== functionWords).map(classSymbol);
  const keys = [
    mix(kinds.word, hash),
    mix(kinds.stem, stem),
    ...classes.map((name) => mix(kinds.class, name)),
  ];
  let symbols = classes.length > 0 ? symbolsOf(classes) : endingOf(word);
  if (found.length > classes.length) symbols = symbolsOf([hash]);
  return {
    word: hash,
    pairHead: wordPairHead(hash),
    keys: keys.map(toKey),
    symbols,
    isPlain: found.length === 0,
    weights: [],
  };
}

function endingOf(word: string): Symbols {
  if (/^\d/u.test(word)) return numberSymbols;
  const ending = endings.find((end) => word.endsWith(end) && word.length > end.length + 2);
  return (ending && endingSymbols.get(ending)) || otherSymbols;
}

/** The classes of words by the keys of their stems; read at the first use. */
let table: Table | undefined;

/** The classes of the stem with this key. */
function classesOf(key: number): readonly number[] {
  table ??= unpack(wordClasses);
  const { keys, values } = table;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (keys[end] === key) end += 1;
  return values.slice(low, end);
}

const marks = new Map(
  ['?', '!'].map((mark): [number, WordInfo] => {
    const hash = hashText(mark);
    const keys = [toKey(mix(kinds.word, hash)), toKey(mix(kinds.stem, hash))];
    const symbols = symbolsOf([hash]);
    return [
      mark.charCodeAt(0),
      { word: hash, pairHead: wordPairHead(hash), keys, symbols, isPlain: false, weights: [] },
    ];
  }),
);

/** The mark with the code `code`, if it tells something. */
export function markInfo(code: number): WordInfo | undefined {
  return marks.get(code);
}
