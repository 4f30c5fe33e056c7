import type { WordClasses } from '../../text/phrases/phrases.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';

const hedging: WordClasses = {
  ...classes,
  /** What somebody does who comes to the interview or goes on with the application. */
  go: 'attend|attending|attendance|come|coming|make|making|join|joining|accept|accepting|continue|continuing|proceed|proceeding|participate|participating|take|taking|commit|committing|manage|interview|interviewing|pursue|pursuing|go|going|move|moving|available|able|free|there|apply|applying|position|want',
  /** What somebody does who does not. */
  leave:
    'withdraw|decline|cancel|pass|drop|skip|pull|turn|step|bow|bail|opt|miss|back|withdrawing|declining|cancelling|canceling|passing|dropping|skipping|pulling|turning|stepping|bowing|bailing|opting',
  that: 'that|if|whether',
  me: "@i|i'm|im",
};

/** The writer seems to say no, and leaves open whether it is one. Phrases begin with the "I" where there is one. */
export const hedgedDecline: SentenceAct = {
  phrases: new SentencePhrases(
    [
      "@me? @very? might|may|could|mightn't well|very|just? not? be? ..1 not|unable|able ..2 @go it|part|ahead|forward?",
      "@me? @very? might|may|mightn't well|very|just|also|still? not ..2 @go it|part|ahead|forward?",
      '@me? @very? might|may|could well|very|just|also|still? have|need|want|decide|choose|prefer|wish|be? ..1 to|better|forced ..2 @leave|say',
      '@me might|may well|just|still? @leave',
      "@me? am|was|feel? @very? @not ..2 sure|certain|convinced|confident|positive yet? @that? @me|i'll|i'd ..3 can|could|will|would|want|should|able|make|have|@go it|part|ahead|forward?",
      "@me? am|feel? @very? @not ..2 sure|certain|convinced|confident|positive yet? @that? this|it|it's|the|your|interview ..4 right|fit|move|for|me|time|match|step|good|work",
      '@me? am|feel? @very? unsure|uncertain|undecided|torn @that|about|on|between ..4 can|could|will|would|want|should|able|@go|@leave|this',
      "@me? @very? don't|dont|do|can't|cannot not? ..1 think|believe|suppose|expect|imagine|know|see|say @that|how? @me ..4 @go it|part|ahead|forward?",
      "@me? @very? don't|dont|do not? ..1 think|believe|know @that? it|it'll|it's|that ..4 possible|work|happen ..1 me|attend|come|make",
      "@me? will|would|am? probably|likely|possibly|perhaps|maybe|presumably ..1 can't|cannot|won't|not|unable|couldn't ..3 @go it|part|ahead|forward?",
      '@me? will|would|should|might|am|have? probably|likely|possibly|perhaps|maybe ..3 @leave',
      'maybe|perhaps @me ..1 should|could|will|would|have|might|need|better|not ..3 @leave|@go it|part|ahead|forward?',
      "@me? am|it|it's? is|seems|looks? @very? unlikely that|to ..4 @go it|part|ahead|forward?",
      "@me? @very? doubt|wonder @that? @me|i'll|i'd ..3 can|will|should|could|able? ..2 @go it|part|ahead|forward?",
      '@me? am? @very? leaning|inclined|tempted ..2 towards|toward|to|against|not ..3 @leave|@go it|part|ahead|forward?',
      '@me? am|have|been? ..1 thinking|considering|contemplating|wondering|debating of|about|@that? ..2 @leave',
      "@me? can't|cannot|can|couldn't not? ..1 promise|guarantee ..2 @that|anything|i|i'll|to ..4 @go|can|will",
      'maybe|perhaps|possibly ..4 later|another|next|again|someday|future|other time|day|occasion|year|month|week|role|one?',
      '^ maybe not? ..1 $',
      '^ perhaps not? ..1 $',
    ],
    hedging,
  ),
  unless: new SentencePhrases(
    [
      '@not|without doubt',
      'able|available to ..2 reply|answer|respond|read|thank|express|return|check|start|begin|open|relocate|talk',
      "don't|do not? know ..2 how|what",
      "wasn't|was|were not? ..1 sure|certain",
      'might|may|could have|well? been',
    ],
    classes,
  ),
};
