import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type Act } from './act.ts';

/** Thanks that are meant as thanks. */
export const thanks: Act = {
  phrases: new SentencePhrases(
    [
      'thank you|u|ye',
      'thanks|thx|thankyou|cheers|ta for|so|again|to|very|once|a|in',
      'thanks|thankful|thankfully',
      'many|much|sincere|heartfelt|warm|special|huge|big|kind|my thanks',
      'thank everyone|everybody|him|her|them|both|all|the|each',
      'a big|huge|sincere? thank-you',
      '@very? appreciate|appreciated|appreciates|appreciating|appreciative',
      'my|our|sincere|much|with|deep|great|of|express appreciation|gratitude|thanks',
      '@very? grateful|gratefully|obliged|indebted|honoured|honored|flattered|humbled|touched|delighted|glad to? be? that? you? to? hear? from? you?',
      'gratitude|appreciation for|to',
      'it|that|this|you @be|means|meant ..2 kind|good|generous|thoughtful|lovely|nice|sweet|considerate|gracious|great of|that|you',
      'how|very|so|really|most kind|thoughtful|generous|lovely|nice|considerate|gracious of|that you',
      'kind|good|generous|thoughtful|lovely|nice|sweet|considerate|decent|gracious of you',
      'kind|good|lovely|nice|generous|thoughtful to ask|write|offer|think|hear|invite|consider|include|get',
      'means|meant a|so|the lot|great|much|world',
      "i'm|am|was|feel|felt @very? pleased|honoured|honored|flattered|grateful|thankful|delighted|touched|lucky",
      'enjoyed|valued|treasured|loved|liked ..3 talking|speaking|meeting|chatting|hearing|conversation|conversations|chat|learning|getting|visit|time|interview',
      'pleasure|privilege|honour|honor|joy|delight|treat to|talking|speaking|meeting|hearing|getting|of',
      'was|were a|an pleasure|privilege|honour|honor|joy|delight|treat',
      'great|lovely|good|wonderful|nice speaking|talking|chatting|meeting with?',
    ],
    classes,
  ),
  unless: new SentencePhrases(
    [
      'thanks|thank|cheers you? for nothing',
      'thanks|thank you? but no thanks|thank',
      'no thanks|thank you?',
      'thanks|thank you? a? lot|bunch? for wasting|ignoring|ghosting|nothing',
      'thanks|thank|appreciate you? for? ..3 wasting|waste|wasted|spam|spamming|insult|insulting|ignoring|ghosting',
      "would|will|i'd|we'd ..2 appreciate|grateful|appreciated it? if",
      "would|will|i'd|we'd ..2 appreciate a|an|some|your? more|any|further",
      'would|will|much be? appreciated|grateful',
      'thanks to ..3 who|which|your',
      'in advance',
    ],
    classes,
  ),
};
