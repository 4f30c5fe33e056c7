import type { Sentence } from '../draft/draft.ts';
import { PhraseSet } from '../text/phrases/phrases.ts';
import type { Replacement } from './fix.ts';

/** A place where a sentence can end and a new one begin without a change of meaning. */
export interface SplitPoint {
  /** The number of the word that the new sentence begins with. */
  readonly word: number;
  readonly replacement: Replacement;
}

const subjects = "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll";

/** A conjunction and the beginning of a main clause behind it; a comma or semicolon must stand before them. */
const clauses = new PhraseSet([
  `and|but|so ${subjects} _`,
  "and|but|so it's|that's",
  'and thank|thanks you?',
]);

/** Words that make what follows lean on what went before, so that it can't be cut off. */
const dependent = new PhraseSet([
  'if|although|though|while|when|because|since|unless|until|whether|either|neither|both|once|after|before|as|given',
  'not only|just',
]);

/** How few words either part may have. */
const fewestWords = 4;

const openers: Readonly<Record<string, string>> = { and: '', but: 'However, ', so: 'So ' };

/** The places, in their order, where the sentence can be split at a comma or semicolon before a main clause. */
export function splitPoints(sentence: Sentence): SplitPoint[] {
  const { words, text } = sentence.block;
  const { first, end } = sentence.words;
  const points: SplitPoint[] = [];
  const marks = new OpenMarks(text, sentence.start);
  const leaning = dependent.matches(words, sentence.words);
  let nextLeaning = 0;
  let from = first;
  for (const match of clauses.matches(words, sentence.words)) {
    const at = match.first;
    const subject = at + 1;
    if (at - from < fewestWords || end - subject < fewestWords) continue;
    const head = { start: words.ends[at - 1] ?? 0, end: words.starts[subject] ?? 0 };
    const conjunction = text.slice(words.starts[at], words.ends[at]).toLowerCase();
    const gap = text.slice(head.start, words.starts[at]);
    while ((leaning[nextLeaning]?.first ?? Infinity) < from) nextLeaning += 1;
    if (!/^[,;]\s+$/u.test(gap) || (leaning[nextLeaning]?.end ?? Infinity) <= at) continue;
    if (marks.areOpenAt(head.start)) continue;
    const opener = openers[conjunction] ?? '';
    const capital = opener === '' ? text.charAt(head.end).toUpperCase() : text.charAt(head.end);
    points.push({
      word: subject,
      replacement: {
        span: { start: head.start, end: head.end + 1 },
        text: `.${gap.slice(1)}${opener}${capital}`,
      },
    });
    from = subject;
  }
  return points;
}

/** Counts brackets and quotation marks; reads the text once, as the places asked for go forward. */
class OpenMarks {
  readonly #text: string;
  #at: number;
  #brackets = 0;
  #quotations = 0;
  #straightMarks = 0;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /** Whether a bracket or a quotation is open at `offset`. */
  areOpenAt(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (char === '(') this.#brackets += 1;
      else if (char === ')') this.#brackets -= 1;
      else if (char === '“') this.#quotations += 1;
      else if (char === '”') this.#quotations -= 1;
      else if (char === '"') this.#straightMarks += 1;
    }
    return this.#brackets !== 0 || this.#quotations !== 0 || this.#straightMarks % 2 !== 0;
  }
}
