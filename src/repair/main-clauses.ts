import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, type WordRange } from '../text/phrases/phrases.ts';
import type { Words } from '../text/words.ts';

/** A verb or a pronoun that has one, thanks, or a request: what a sentence can't do without. */
export const clauseVerbs = new PhraseSet([
  "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|you|he|she|it|they|it's|that's|there's|he's|she's|they're",
  "is|are|was|were|has|have|had|will|would|can|could|isn't|wasn't|can't|won't|thank|thanks|please",
]);

const conjunctions = ['and', 'but', 'so', 'yet'] as const;

/** The beginning of a main clause, as far as small words tell. */
export interface MainClause {
  readonly conjunction: (typeof conjunctions)[number] | undefined;
  /** The number of the first word behind the conjunction. */
  readonly first: number;
  /** Whether its subject comes first, rather than an adverbial, thanks, a request or the verb of a question. */
  readonly beginsWithSubject: boolean;
  /** Whether it is one even where no comma stands before its conjunction. */
  readonly needsNoComma: boolean;
}

const classes = {
  aux:
    'is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did|' +
    "isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|don't|doesn't|didn't",
  modal: 'can|could|may|might',
  we: "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll",
  pronoun: 'i|you|he|she|it|we|they',
  determiner: 'my|our|your|his|her|their|the|this|these|those|a|an|no|another',
};

const conjunctionWords = new PhraseSet(conjunctions);

const pronouns = new PhraseSet(
  [
    '@we _',
    "he|she|they|he's|she's|they're|they've|he'd|she'd|they'd _",
    "it's|that's|there's|it'll|that'll|it'd|you're|you've|you'll|you'd",
    'you|it|this|that|there|nobody|everybody|everyone|everything|nothing @aux',
  ],
  classes,
);

/** A noun and its verb. Two words between can be an object of what went before "and", with a clause of their own. */
const nouns = new PhraseSet(['@determiner _ @aux'], classes);
const longNouns = new PhraseSet(['@determiner _ _ @aux'], classes);
const inNoNoun = new PhraseSet(['@pronoun|who|which|that|what|and|or', "i've|you've|we've|they've"], classes);

/** "So I can …" tells a purpose, which can't stand alone; "so I can not …" tells a consequence. */
const purposes = new PhraseSet(
  ['so that', 'so @pronoun @modal', 'so @determiner _ @modal', 'so @determiner _ _ @modal'],
  classes,
);
const consequences = new PhraseSet(['so @pronoun @modal not|only|no'], classes);

const thanks = new PhraseSet(['thank|thanks you?', 'many thanks', 'please _']);

const adverbials = new PhraseSet([
  'in the end|meantime|meanwhile',
  'in fact|short|hindsight|truth',
  'in that|this|any|my case',
  'at the moment',
  'at the same time',
  'at this|that stage|point|time|moment',
  'at present|least',
  'for now',
  'for the moment|present',
  'for the time being',
  'for my part',
  'for that|this reason',
  'for personal|family|several|various|private reasons',
  'after|on|upon|with some|much|careful|long|serious|more|good? thought|consideration|reflection|thinking',
  'after a lot of thought|thinking|consideration',
  'after thinking|talking|sleeping about|on|it|things it|this|that|over|through',
  'on balance|reflection',
  'on the other? hand',
  'on the whole',
  'as a result|consequence',
  'as it happens|stands|is',
  'as of|from now|today',
  'by now|then',
  'because of that|this',
  'over time',
  'of course',
  'between us|ourselves',
  'to be honest|fair|frank|clear|sure',
  'to my regret|surprise|delight',
  'with that in mind',
  'with regret',
  'with a heavy heart',
  'this|last|next week|month|year|spring|summer|autumn|fall|winter|time',
  'since|until then|now',
  'right|just now',
  'these days',
  'so|now|then|still|today|yesterday|currently|recently|lately|meanwhile|therefore|however|nevertheless|instead',
  'sadly|unfortunately|regrettably|frankly|honestly|luckily|fortunately|happily|personally|eventually|finally',
  'ultimately|thus|hence|moreover|besides|otherwise|clearly|obviously|perhaps|maybe|understandably',
]);

const questions = new PhraseSet(['@aux|shall @pronoun|there|this|that', '@aux @determiner'], classes);

/** The form of the pronoun tells that a clause begins, and its verb that it is a consequence. */
const unmistakable = new PhraseSet(
  [
    'but @we _',
    "so i'm|i'll|we're|we'll _",
    "so i|we am|are|will|must|need|cannot|can't|won't|don't|didn't|couldn't",
    'so i|we have to|decided|chosen|accepted',
  ],
  classes,
);
/** Words that belong to a "so" or "but" behind them. */
const leading = new PhraseSet([
  'and|but|or|nor|even|just|only|not|do|did|say|said|think|hope|told|ever|if|never|nothing|nobody|none|anything|more|much',
]);

/**
 * The main clause that begins at the word numbered `at`, with its conjunction if it has one; undefined where none does
 * for sure.
 * @param asks whether the sentence is a question: then only what asks is a main clause
 */
export function mainClauseAt(sentence: Sentence, at: number, asks: boolean): MainClause | undefined {
  const { block, words: range } = sentence;
  const { words } = block;
  const conjunction = conjunctions[conjunctionWords.matchAt(words, at, range)?.phrase ?? -1];
  const first = conjunction === undefined ? at : at + 1;
  const clause = { conjunction, first, beginsWithSubject: false, needsNoComma: false };
  if (asks) return questions.matchAt(words, first, range) && clause;
  if (purposes.matchAt(words, at, range) && !consequences.matchAt(words, at, range)) return undefined;
  if (isSubject(words, first, range, conjunction)) {
    const isUnmistakable = unmistakable.matchAt(words, at, range) !== undefined;
    const needsNoComma = isUnmistakable && !leading.matchAt(words, at - 1, range);
    return { ...clause, beginsWithSubject: true, needsNoComma };
  }
  if (thanks.matchAt(words, first, range)) return clause;
  const adverbial = adverbials.matchAt(words, first, range);
  if (!adverbial || !isSubject(words, adverbial.end, range, conjunction)) return undefined;
  const gap = block.text.slice(words.ends[adverbial.end - 1], words.starts[adverbial.end]);
  return /^,?\s+$/u.test(gap) ? clause : undefined;
}

function isSubject(
  words: Words,
  at: number,
  range: WordRange,
  conjunction: MainClause['conjunction'],
): boolean {
  if (pronouns.matchAt(words, at, range)) return true;
  const isNoun = nouns.matchAt(words, at, range) !== undefined;
  if (!isNoun && (conjunction === 'and' || !longNouns.matchAt(words, at, range))) return false;
  return inNoNoun.find(words, { first: at + 1, end: at + (isNoun ? 2 : 3) }) === undefined;
}
