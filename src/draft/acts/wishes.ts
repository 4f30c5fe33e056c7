import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';

/** Good wishes for the reader, the company or the search. */
export const wishes: SentenceAct = {
  phrases: new SentencePhrases(
    [
      'wish|wishing|wishes ..4 well|best|luck|success|all|every|continued|great|good|happy|nothing|much|speedy|smooth',
      'wish|wishing you|your|the|them|him|her|everyone|everybody|u',
      'good|best|much|lots luck|fortune of?',
      'best of luck',
      'all|my|best|good|kind|warm wishes|regards to|for|from',
      'god|heaven bless|speed',
      '^ and? may the|you|your|god|all',
      'fingers crossed',
      'hope|hoping|trust|confident|sure ..5 find|finds|finding|fill|fills|filled|goes|go|continue|continues|succeed|succeeds|attract|hire|meet|enjoy|flourish|thrive|thrives|grow|grows|turns|comes',
      'all the best|success',
      'every|continued|much|great success',
      'rooting for|cheering',
      'have a|an great|good|lovely|wonderful|nice|pleasant|happy|excellent|fantastic|safe|blessed',
    ],
    classes,
  ),
  unless: new SentencePhrases([
    'hope|hoping|trust ..4 finds|find you|everyone|everybody',
    "wish you|your|the|them|they|he|she|everyone ..2 had|hadn't|would|wouldn't|could|were|did|didn't",
  ]),
};
