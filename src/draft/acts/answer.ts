import { PhraseSet } from '../phrases.ts';
import { classes, type Act } from './act.ts';

/** Marks of an answer that is not a yes: thanks for being asked, or a turn to something else. */
export const answer: Act = {
  phrases: new PhraseSet(
    [
      'thank|thanks|thx|cheers|merci|appreciate|kind|nice|lovely|good|flattered|grateful|honoured|delighted ..7 message|msg|mail|e-mail|email|note|letter|contacting|reaching|outreach|thinking|approach|approaching|connecting|connection|writing|touch|sharing|invitation|invite|inviting|consideration|considering|asking|ask|asked|interest|offer|opportunity|opening|ping|heads|hear|remembering|wanting|picking|choosing',
      'thanks|thank|cheers ..1 anyway|anyhow|though|tho|but',
      'but|though|however|alas|unfortunately|sadly|regrettably',
    ],
    classes,
  ),
};
