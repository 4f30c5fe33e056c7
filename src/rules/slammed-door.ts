import type { Sentence } from '../draft/draft.ts';
import { spanOfWords, type Match } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { clausesOf } from '../draft/clauses.ts';
import { defineRule } from './rule.ts';
import type { Fix } from '../repair/fix.ts';
import { openDoors, slammedDoors } from './slammed-door-phrases.ts';

const slams = new SentencePhrases(slammedDoors);
const exceptions = new SentencePhrases(openDoors);

/** Disallows forbidding any later contact. */
export const rule = defineRule({
  id: 'slammed-door',
  scope: 'sentence',
  summary: 'Disallow wording that forbids any later contact',
  why: 'You may meet this person again, at another company or across another table. An order to stay away is what they will remember of you.',
  source:
    'Career coaches agree on leaving the door open; in research on refusals an offer in place of a bare no raised goodwill (Management Communication Quarterly 2, doi 10.1177/0893318988002001006).',
  grade: 'expert',
  severity: 'warning',
  messages: {
    slammed:
      'This may feel like a door shut in the face. Consider saying that you will get in touch yourself when the time comes.',
  },
  defaults: {},
  examples: [
    {
      message: 'slammed',
      before: 'Please «do not contact me again».',
      after: 'Should my plans change, I will get in touch myself.',
    },
    {
      message: 'slammed',
      before: 'I have accepted another position, so please «remove me from your list».',
      after: 'I have accepted another position. Should my plans change, I will get in touch myself.',
    },
  ],
  accepts: [
    'Please remove my application from consideration.',
    'Please take me off the list of candidates for the role.',
    'Please do not hesitate to contact me again.',
    'Please don’t call me again before Monday.',
  ],
  check(sentence) {
    const match = findSlam(sentence);
    if (!match) return [];
    const span = spanOfWords(sentence.block.words, match);
    return [{ message: 'slammed', span, fixes: [keepAjar(sentence, match)] }];
  },
});

/** The first phrase that no exception overlaps. */
export function findSlam({ block, words: range }: Sentence): Match | undefined {
  for (const match of slams.matches(block.words, range)) {
    if (!exceptions.overlaps(block.words, range, match)) return match;
  }
  return undefined;
}

const ajar = 'Should my plans change, I will get in touch myself.';
const decision = 'I have decided not to take this further.';
/** A shorter clause says nothing by itself. */
const fewestWords = 3;

/** Keeps what stands before the order as a sentence of its own, and says no where the order was all that did. */
function keepAjar(sentence: Sentence, match: Match): Fix {
  const { words, text } = sentence.block;
  const clauses = clausesOf(sentence);
  const index = clauses.findIndex((clause) => clause.end > match.first);
  const cut = clauses[index]?.first ?? sentence.words.first;
  const head = cut - sentence.words.first;
  const wording = { title: 'replace', data: { words: ajar } } as const;
  if (head >= fewestWords && isWholeClause(text.slice(sentence.start, words.starts[cut]))) {
    const start = words.ends[cut - 1] ?? sentence.start;
    return { ...wording, replacements: [{ span: { start, end: sentence.end }, text: `. ${ajar}` }] };
  }
  const says = sentence.acts.has('decline') ? `${decision} ${ajar}` : ajar;
  return { ...wording, replacements: [{ span: { start: sentence.start, end: sentence.end }, text: says }] };
}

/** Whether the text can stand as a sentence of its own, which the writer says of himself or asks for politely. */
function isWholeClause(text: string): boolean {
  return (
    /^(?:i|we|my|this|thank|thanks|please|unfortunately|sadly|sorry)\b/iu.test(text) && !/[([“"]/u.test(text)
  );
}
