import { shortThanks } from '../draft/acts/act.ts';

/** A word of chats or slang, and what a letter says instead. */
export interface CasualWord {
  readonly phrase: string;
  readonly plain: string;
  /** How many words of the phrase, before and behind it, only tell that it is meant, and stay. */
  readonly context?: readonly [before: number, behind: number];
  /** In capitals it is something else: "ATM", "U". A word at the start of a sentence may begin with a capital letter. */
  readonly smallOnly?: true;
  /** It stands between commas, or behind one: "by the way". */
  readonly isAside?: true;
  /** A comma follows where it opens the sentence: "Yes, I". */
  readonly isAnswer?: true;
  /** In place of `plain` where it opens the sentence. */
  readonly opening?: string;
}

/**
 * Of two phrases of one length the first counts. Decent letters are full of "Hi", "Cheers", "ASAP" and smileys: none of them stands here. Words that would hurt,
 * and not merely sound offhand, are left to the rules on those.
 */
export const casualWords: readonly CasualWord[] = [
  { phrase: shortThanks, plain: 'thanks' },
  { phrase: 'tysm', plain: 'thank you so much' },
  { phrase: 'ty for|so|very', plain: 'thank you', context: [0, 1], smallOnly: true },
  { phrase: 'u', plain: 'you', smallOnly: true },
  { phrase: '^ u r', plain: 'you are' },
  { phrase: 'u r', plain: 'you are', smallOnly: true },
  { phrase: 'r u', plain: 'are you', smallOnly: true },
  { phrase: 'r you|we|they', plain: 'are', context: [0, 1], smallOnly: true },
  { phrase: 'you|we|they r', plain: 'are', context: [1, 0], smallOnly: true },
  { phrase: "u'll", plain: 'you’ll', smallOnly: true },
  { phrase: "u're", plain: 'you’re', smallOnly: true },
  { phrase: "u've", plain: 'you’ve', smallOnly: true },
  { phrase: "u'd", plain: 'you’d', smallOnly: true },
  { phrase: 'ur', plain: 'your', smallOnly: true },
  {
    phrase: 'ur so|too|welcome|the|a|an|not|all|still|always|just|gonna|going|looking|doing|right|wrong',
    plain: 'you’re',
    context: [0, 1],
    smallOnly: true,
  },
  { phrase: 'urself', plain: 'yourself', smallOnly: true },
  { phrase: 'pls|plz|plse', plain: 'please' },
  { phrase: 'soz|sry|srry', plain: 'sorry', smallOnly: true },
  { phrase: '^ gonna', plain: 'I’m going to' },
  { phrase: 'gonna', plain: 'going to' },
  { phrase: 'i gonna', plain: 'am going to', context: [1, 0] },
  { phrase: 'you|we|they gonna', plain: 'are going to', context: [1, 0] },
  { phrase: 'he|she|it gonna', plain: 'is going to', context: [1, 0] },
  {
    phrase: "am|is|are|was|were|ain't|isn't|aren't i|you|we|they|he|she|it gonna",
    plain: 'going to',
    context: [2, 0],
  },
  { phrase: 'imma', plain: 'I’m going to', smallOnly: true },
  { phrase: '^ wanna', plain: 'I want to' },
  { phrase: 'wanna', plain: 'want to' },
  { phrase: '^ gotta', plain: 'I have to' },
  { phrase: 'gotta', plain: 'have to' },
  { phrase: 'he|she|it gotta', plain: 'has to', context: [1, 0] },
  { phrase: "i've|we've|you've|they've|he's|she's|it's|have|has gotta", plain: 'got to', context: [1, 0] },
  { phrase: 'gimme', plain: 'give me' },
  { phrase: 'lemme', plain: 'let me' },
  { phrase: '^ dunno', plain: 'I don’t know' },
  { phrase: 'dunno', plain: 'don’t know' },
  { phrase: 'idk', plain: 'I don’t know' },
  { phrase: 'kinda|sorta', plain: 'rather' },
  {
    phrase: 'the|this|that|what|which|any|some|no|these|those|my|your kinda|sorta',
    plain: 'kind of',
    context: [1, 0],
  },
  { phrase: 'lotta', plain: 'lot of' },
  { phrase: 'outta', plain: 'out of' },
  { phrase: 'tryna', plain: 'trying to' },
  { phrase: 'lmk', plain: 'let me know' },
  { phrase: 'cuz|coz|bcuz|bcoz|becuz', plain: 'because' },
  {
    phrase: "cos|bc|bcs i|i'm|i've|it|it's|my|we|we're|the|there",
    plain: 'because',
    context: [0, 1],
    smallOnly: true,
  },
  { phrase: 'tho', plain: 'though', smallOnly: true },
  { phrase: 'btw', plain: 'by the way', isAside: true },
  { phrase: 'imo|imho', plain: 'in my opinion', smallOnly: true, isAside: true },
  { phrase: 'atm', plain: 'at the moment', smallOnly: true },
  { phrase: 'ofc', plain: 'of course', smallOnly: true },
  { phrase: 'nvm', plain: 'never mind', smallOnly: true },
  { phrase: 'ppl', plain: 'people', smallOnly: true },
  { phrase: 'smth|smthg|sth', plain: 'something', smallOnly: true },
  { phrase: 'rly', plain: 'really', smallOnly: true },
  { phrase: 'defo|deffo', plain: 'definitely' },
  { phrase: 'probs', plain: 'probably' },
  { phrase: 'no probs', plain: 'problem', context: [1, 0] },
  { phrase: 'b4', plain: 'before', smallOnly: true },
  { phrase: 'gr8', plain: 'great' },
  { phrase: '2day', plain: 'today' },
  { phrase: '2moro|2morrow|2mrw|tmrw', plain: 'tomorrow' },
  { phrase: 'tonite|2nite', plain: 'tonight' },
  { phrase: 'yeah|yep|yup|yea', plain: 'yes', isAnswer: true },
  { phrase: 'nope|nah|naw', plain: 'no', opening: 'no thanks', isAnswer: true },
  { phrase: "i ain't", plain: 'am not', context: [1, 0] },
  { phrase: "it|that|this|there|he|she ain't", plain: 'isn’t', context: [1, 0] },
  { phrase: "we|you|they ain't", plain: 'aren’t', context: [1, 0] },
  { phrase: "not|isn't|wasn't my jam|vibe", plain: 'right for me', context: [1, 0] },
  { phrase: 'hit me up', plain: 'get in touch' },
  { phrase: 'hmu', plain: 'get in touch' },
  { phrase: 'ttyl', plain: 'talk to you later' },
];

/** Where the whole phrase is at fault, and not its casual word (see filler), or where the word is none. */
export const exempt = ['not gonna lie', 'u turn|turns|boat|bahn|bend|of|shape|value'];

/** Laughs and exclamations that a letter does without. */
export const laughs = ['lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|hehe|omg', 'ha ha ha?'];

/** What vouches for the writer in the shorthand of chats; a letter does without. */
export const vouchers = ['tbh|ngl'];

/** What a writer calls a friend; they are meant so between commas or at an edge of the sentence. */
export const vocatives = ['dude|bruh|bruv|bro'];
