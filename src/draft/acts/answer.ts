import { PhraseSet } from '../../text/phrases/phrases.ts';
import { classes, type Act } from './act.ts';

/** Marks of an answer that is not a yes: thanks, but not for a talk that was, and a turn to something else. */
export const answer = {
  phrases: new PhraseSet(
    [
      'thank|thanks|thx|cheers|ta|merci|appreciate|appreciated|flattered|flattering|grateful|honoured|kind',
      'nice|lovely|good|delighted|glad|pleased ..3 hear|message|note|ask|letter|asked|invited|call|receive',
      'honour|honor|pleasure ..5 ask|asked|thinking|suggesting|inviting|invited',
      'danke|gracias|obrigada|obrigado|grazie',
      'be|being ..1 straight|honest|frank|open|candid|upfront',
      'tell|say ..2 frankly|honestly|straight',
      'no harm|hard|offence ..1 done|feelings|taken|meant',
      'but|though|however|alas|unfortunately|sadly|regrettably',
    ],
    classes,
  ),
  unless: new PhraseSet(
    [
      'thank|thanks|grateful|appreciate|appreciated ..8 today|yesterday|afternoon|morning|feedback|know|telling|reference|reading|visit|patience',
      'thank|thanks|grateful ..4 for the|our|your|my ..1 interview|talk|conversation|meeting|chat|call',
      '@not|but|though|@very only|also|even|just',
    ],
    classes,
  ),
} satisfies Act;

/** Thanks for having been asked, which answer an invitation wherever they stand. */
export const thanksForAsking: Act = {
  phrases: new PhraseSet(
    [
      'thank|thanks|thx|cheers|ta|grateful|appreciate ..4 asking|thinking|considering|remembering|inviting|invite|invitation|offer|offering|contacting|reaching|confidence|opportunity|chance|trust',
    ],
    classes,
  ),
  unless: answer.unless,
};
