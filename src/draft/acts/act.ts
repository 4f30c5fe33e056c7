import type { PhraseSet, WordClasses, WordRange } from '../../text/phrases/phrases.ts';
import type { SentencePhrases } from '../sentence-phrases.ts';
import type { Words } from '../../text/words.ts';

/** What words do: a speech act of the kind that a letter has. */
export interface Act {
  /** The phrases that perform it. */
  readonly phrases: PhraseSet;
  /** Phrases that look alike and do something else; they outweigh the ones that they overlap. */
  readonly unless?: PhraseSet;
}

/** An act that is looked for in every sentence. */
export interface SentenceAct extends Act {
  readonly phrases: SentencePhrases;
  readonly unless?: SentencePhrases;
}

/** How thanks are written in haste, as alternatives of a phrase. */
export const shortThanks = 'thx|thnx|tnx|thanx|thks';

/** Word classes that the phrases of several acts share. */
export const classes: WordClasses = {
  i: "i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|we'd|we'll",
  be: 'am|is|are|was|were|be|been|being',
  have: "have|has|had|having|i've|i'd|we've",
  will: "will|would|shall|should|can|could|may|might|must|i'd|i'll|we'd|we'll",
  not: "not|no|never|n't|can't|cannot|won't|don't|doesn't|didn't|isn't|wasn't|wouldn't|couldn't|shan't|haven't|hasn't|aren't|weren't|shouldn't|hadn't|ain't|neither|nor|dont|cant|wont|isnt|didnt|wouldnt|couldnt",
  the: 'the|a|an|this|that|your|my|our|any|these|those|another|other|all|such|its|their',
  job: 'position|role|job|post|opening|vacancy|opportunity|opportunities|offer|offers|interview|interviews|application|process|candidacy|internship|contract|placement|roles|jobs|positions|search|chance|invitation|call|conversation|meeting|project|apprenticeship|traineeship|shift|seat|place|spot|gig|work',
  work: 'job|position|role|post|work|offer|contract|placement|apprenticeship|internship|internships|traineeship|gig|employment|partner|promotion|hours|raise|place|seat|spot',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|mon|tue|tues|wed|thu|thur|thurs|fri',
  very: 'very|so|really|truly|sincerely|greatly|deeply|most|much|extremely|genuinely|particularly|especially|also|certainly|still|just|again|once|always|warmly|kindly|quite|absolutely|simply|definitely|respectfully|regretfully|sadly|unfortunately|reluctantly|politely|therefore|hereby|formally|officially|gladly|now|currently|actually',
};

/** Whether the words of `range` perform `act`. */
export function performs(act: Act, words: Words, range: WordRange): boolean {
  for (const match of act.phrases.matches(words, range)) {
    if (!act.unless?.overlaps(words, range, match)) return true;
  }
  return false;
}
