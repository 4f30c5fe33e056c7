import { warmActs } from '../draft/acts/acts.ts';
import type { Sentence } from '../draft/draft.ts';
import { PhraseSet, spanOfWords, type WordRange } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { beginsClause, cutAside, gap, isBlank } from '../repair/asides.ts';
import { asides, ellipticJust, inClause, just, warmVerbs, type FillerGroup } from './filler-phrases.ts';
import { defineRule, type Report } from './rule.ts';
import type { Replacement } from '../repair/fix.ts';

const groups = ['candour', 'padding'] as const satisfies readonly FillerGroup[];
const sets = groups.map((message) => ({
  message,
  asides: new SentencePhrases(asides[message]),
  inClause: new SentencePhrases(inClause[message]),
}));
const justs = new SentencePhrases(just);
const warmly = new PhraseSet([warmVerbs]);
const elliptic = new SentencePhrases(ellipticJust);
const allSets = [...sets.flatMap(({ asides, inClause }) => [asides, inClause]), justs, elliptic];

/**
 * Finds words that are there to fill. It is a hint: what is measured are requests, and taste differs. Beside
 * thanks, good wishes and what the writer likes, "honestly" says how warmly it is meant, and is left alone.
 */
export const rule = defineRule({
  id: 'filler',
  scope: 'sentence',
  summary: 'Avoid filler such as “to be honest”',
  why: 'A “to be honest” makes your reader wonder about the rest, and “actually” can sound like a correction. Without them the sentence is friendlier and surer.',
  source:
    'In research on requests, words such as “honestly”, “actually” and “in fact” mark the less polite ones: 13 of 100 that use them are among the most polite (Danescu-Niculescu-Mizil and others 2013, arXiv 1306.6078).',
  grade: 'research',
  severity: 'hint',
  messages: {
    candour:
      '“{words}” makes the rest of the letter look less sincere. The sentence is friendlier without it.',
    padding: '“{words}” adds nothing here and can sound like a correction. Consider leaving it out.',
    just: 'This “just” plays down what you have to say. Consider leaving it out.',
    elliptic: 'This “just” plays down what you have to say. Consider a full sentence without it.',
  },
  defaults: {},
  isSafe: true,
  examples: [
    {
      message: 'candour',
      before:
        'Dear Nicole,\n\nThank you for the invitation. «To be honest», I have accepted another position. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Nicole,\n\nThank you for the invitation. I have accepted another position. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'just',
      before:
        'Hi Sam,\n\nI «just» wanted to thank you for the invitation, but I must cancel the interview. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nI wanted to thank you for the invitation, but I must cancel the interview. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for answering my questions so honestly. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nI honestly enjoyed our conversation. I have just accepted another position, closer to what I actually studied.\n\nBest regards,\nJohn Doe',
  ],
  check: (sentence) => (mayFill(sentence) ? reportsOn(sentence) : []),
});

/** Most sentences have no words that can fill. */
function mayFill({ block, words }: Sentence): boolean {
  return allSets.some((set) => set.find(block.words, words) !== undefined);
}

function* reportsOn(sentence: Sentence): Generator<Report<Filler['message']>> {
  const { block, words: range } = sentence;
  let end = range.first;
  for (const { message, first, end: last, cut } of fillersIn(sentence)) {
    if (first < end) continue;
    end = last;
    const span = spanOfWords(block.words, { first, end: last });
    const words = block.text.slice(span.start, span.end);
    const wording =
      message === 'elliptic'
        ? ({ title: 'write', data: { words: cut.text } } as const)
        : ({ title: 'leaveWordsOut', data: { words } } as const);
    yield { message, span, data: { words }, fixes: [{ ...wording, replacements: [cut] }] };
  }
}

/** The words that only fill, and what takes them out. */
interface Filler extends WordRange {
  readonly message: FillerGroup | 'just' | 'elliptic';
  readonly cut: Replacement;
}

function* fillersIn(sentence: Sentence): Generator<Filler> {
  const { block, words: range, acts } = sentence;
  const isFriendly = warmActs.some((act) => acts.has(act));
  for (let at = range.first; at < range.end; at++) {
    for (const { message, asides, inClause } of sets) {
      if (message === 'candour' && isFriendly) continue;
      const aside = asides.matchAt(block.words, at, range);
      const cut = aside && cutAside(sentence, aside);
      if (cut) yield { ...aside, message, cut };
      const clause = inClause.matchAt(block.words, at, range);
      const isWarm = clause && message === 'candour' && warmly.matchAt(block.words, clause.end, range);
      if (clause && !isWarm && beginsClause(sentence, at)) yield* adverb(sentence, clause.end - 1, message);
    }
    const verb = justs.matchAt(block.words, at, range);
    if (verb && beginsClause(sentence, at)) yield* adverb(sentence, verb.end - 2, 'just');
    if (elliptic.matchAt(block.words, at, range)) yield supplyWriter(sentence, at);
  }
}

function* adverb(sentence: Sentence, at: number, message: Filler['message']): Generator<Filler> {
  const { starts } = sentence.block.words;
  const start = starts[at];
  const end = starts[at + 1];
  const isPlain = at + 1 < sentence.words.end && isBlank(gap(sentence, at)) && isBlank(gap(sentence, at + 1));
  if (isPlain && start !== undefined && end !== undefined)
    yield { first: at, end: at + 1, message, cut: { span: { start, end }, text: '' } };
}

/** "Just wanted to" becomes "I wanted to". */
function supplyWriter({ block }: Sentence, first: number): Filler {
  const { start, end } = spanOfWords(block.words, { first, end: first + 2 });
  const verb = block.text.slice(block.words.starts[first + 1], end);
  return { first, end: first + 1, message: 'elliptic', cut: { span: { start, end }, text: `I ${verb}` } };
}
