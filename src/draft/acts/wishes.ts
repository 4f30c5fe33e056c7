import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type Act } from './act.ts';

/** Good wishes for the reader, the company or the search. */
export const wishes: Act = {
  phrases: new SentencePhrases(
    [
      'wish|wishing|wishes ..4 well|best|luck|success|all|every|continued|great|good|happy|nothing|much|speedy|smooth',
      'good|best|much|lots luck|fortune of?',
      'best of luck',
      'hope|hoping|trust|confident|sure ..5 find|finds|finding|fill|fills|filled|goes|go|continue|continues|succeed|succeeds|attract|hire|meet|enjoy|flourish|thrive|thrives|grow|grows|turns|comes',
      'all the best|success',
      'every|continued|much|great success',
      'fingers crossed',
      'rooting for|cheering',
      'have a|an great|good|lovely|wonderful|nice|pleasant|happy|excellent|fantastic|safe',
    ],
    classes,
  ),
};
