import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';

/** What people say who part for now, without saying that they do: good luck with the search, another time, alas. */
export const farewell: SentenceAct = {
  phrases: new SentencePhrases(
    [
      'hope|wish|wishing|sure|trust|confident|luck|success ..6 find|finds|finding|fill|filling|search|candidate|hire|vacancy',
      'find|finding ..2 right|suitable|perfect|great|ideal|excellent|another person|candidate|match|colleague|applicant',
      'wish|wishing|wishes ..6 success|best|luck|well',
      'all the best|success for|with|in',
      'future|later|other|further ..1 opportunity|opportunities|role|roles|opening|openings|position|positions|vacancies',
      'paths|path ..2 cross',
      'cross paths',
      'stay|keep|remain|be ..2 in touch|contact',
      'keep me|my ..1 in|on mind|file',
      'unfortunately|regret|regretfully|regrettably|sadly|alas',
      "i'm|am|but afraid",
    ],
    classes,
  ),
};
