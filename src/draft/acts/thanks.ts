import { PhraseSet } from '../../text/phrases/phrases.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, shortThanks, type Act, type SentenceAct } from './act.ts';

const thanking: readonly string[] = [
  'thank you|u|ye',
  'thanks|thx|thankyou|cheers|ta for|so|again|to|very|once|a|in|but|though|tho|anyway|mate|all|heaps|love|everyone|however|guys',
  `${shortThanks}|thankyou|tysm`,
  '^ very|so|really|most|too|how kind|generous|thoughtful|sweet|flattering|lovely',
  "that's|it's|you're @very? kind|sweet|generous|thoughtful|flattering|lovely|nice",
  'made my day|week',
  'value|valued|treasure ..2 time|effort|trust|help|opportunity|conversation|conversations|kindness|consideration|care',
  'thanks|thankful|thankfully|gracias|merci|danke|grazie|obrigado|obrigada|diolch',
  'many|much|sincere|heartfelt|warm|special|huge|big|kind|my thanks',
  'thank everyone|everybody|him|her|them|both|all|the|each',
  'a big|huge|sincere? thank-you',
  '@very? appreciate|appreciated|appreciates|appreciating|appreciative',
  'my|our|sincere|much|with|deep|great|of|express appreciation|gratitude|thanks',
  'grateful|gratefully|obliged|indebted|honoured|honored|flattered|humbled|touched',
  'delighted|glad|happy|pleased to|you|that ..1 hear|heard|get|receive|read|thought|asked|wrote|got',
  'gratitude|appreciation for|to',
  'it|that|this|you @be|means|meant ..2 kind|good|generous|thoughtful|lovely|nice|sweet|considerate|gracious|great of|that|you',
  'how|very|so|really|most kind|thoughtful|generous|lovely|nice|considerate|gracious of|that you',
  'kind|good|generous|thoughtful|lovely|nice|sweet|considerate|decent|gracious of you',
  'kind|good|lovely|nice|generous|thoughtful to ask|write|offer|think|hear|invite|consider|include|get',
  'kind|good|generous|thoughtful|lovely|nice|sweet that you ..1 think|thought|thinking|wrote|write|asked|ask|remembered|remember|invited',
  'means|meant a|so|the lot|great|much|world',
  "i'm|am|was|feel|felt @very? pleased|delighted|lucky",
];

/** What was good about the acquaintance: thanks of another kind. */
const pleasure: readonly string[] = [
  'enjoyed|valued|treasured|loved|liked ..3 talking|speaking|meeting|chatting|hearing|conversation|conversations|chat|learning|getting|visit|time|interview',
  'pleasure|privilege|honour|honor|joy|delight|treat to|talking|speaking|meeting|hearing|getting|of',
  'was|were a|an pleasure|privilege|honour|honor|joy|delight|treat',
  'great|lovely|good|wonderful|nice|brilliant|fantastic|fab|amazing|fun to? speaking|talking|chatting|meeting|speak|talk|chat|meet with?',
];

/** What is never meant as thanks: a reproach, or a wish of the writer's own. */
const thankless: readonly string[] = [
  'thanks|thank|cheers you? for nothing',
  'thanks|thank you? a? lot|bunch? for wasting|ignoring|ghosting|nothing',
  'thanks|thank|appreciate you? for? ..3 wasting|waste|wasted|spam|spamming|insult|insulting|ignoring|ghosting',
  "would|will|i'd|we'd ..2 appreciate|grateful|appreciated it if",
  "would|will|i'd|we'd ..2 appreciate a|an|some|your? more|any|further",
  'would|will be ..1 appreciated',
];
export const thanklessWords = new SentencePhrases(thankless, classes);

const unless = new SentencePhrases(
  [
    ...thankless,
    'thanks|thank you? but no thanks|thank|thx',
    `no|nah|nope thanks|thank|${shortThanks} you?`,
    "would|will|i'd|we'd ..2 appreciate|grateful|appreciated if",
    "would|i'd|we'd|will be @very? grateful|honoured|honored|happy|glad|delighted|obliged|pleased|lucky",
    'thanks to ..3 who|which|your',
    'in advance',
  ],
  classes,
);

/** Thanks in so many words. */
export const gratitude: Act = { phrases: new PhraseSet(thanking, classes), unless };

/** Thanks that are meant as thanks. */
export const thanks: SentenceAct = {
  phrases: new SentencePhrases([...thanking, ...pleasure], classes),
  unless,
};
