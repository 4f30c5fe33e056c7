import { apology } from '../draft/acts/apology.ts';
import { isJudged, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { spanOfWords, type Match } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { withoutApology, type Apologetic } from '../repair/apologies.ts';
import { defineRule } from './rule.ts';

/** Forms of words that break bad news, and talk of apologies. */
const formulas = new SentencePhrases([
  'sorry to say|tell|inform|report|announce|let',
  "no|not|don't|needn't ..2 apologise|apologize|apology|apologies",
]);

/** Each fix looks at the whole letter; the first few will do. */
const mostRepeated = 20;

/** Finds a second apology. One apology is polite, so that the first is never found. */
export const rule = defineRule({
  id: 'repeated-apology',
  scope: 'letter',
  summary: 'Avoid apologising twice',
  why: 'One apology is polite. With each further one, your reader wonders what you have done. You may turn an invitation down, and one “sorry” is plenty.',
  source:
    'In research one apology makes a message more polite (Danescu-Niculescu-Mizil and others 2013, arXiv 1306.6078). The University of Waterloo’s career service finds none necessary in a refusal; that two read as anxious is our own judgement.',
  grade: 'house style',
  severity: 'hint',
  messages: {
    again: 'You have already apologised in this letter. Once is polite; twice can sound anxious.',
    bound:
      'You have already apologised in this letter. Once is polite; twice can sound anxious. Consider saying this without the apology.',
  },
  defaults: {},
  examples: [
    {
      message: 'again',
      before:
        'Dear Nicole,\n\nThank you for the invitation, and I am sorry for my late reply. I have decided to withdraw my application. My «apologies» for any inconvenience. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Nicole,\n\nThank you for the invitation, and I am sorry for my late reply. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'again',
      before:
        'Hi Sam,\n\nThanks for asking, and sorry for the late reply! I’m «sorry», but I can’t come to the interview. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nThanks for asking, and sorry for the late reply! Unfortunately, I can’t come to the interview. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the invitation, and I am sorry for my late reply. I am sorry to say that I must withdraw my application. I was sorry to hear of your loss.\n\nBest regards,\nJohn Doe',
  ],
  *check(draft) {
    if (!draft.acts.has('apology')) return;
    let count = 0;
    for (const found of apologeticIn(draft)) {
      if (count++ === 0) continue;
      if (count > mostRepeated + 1) return;
      const { placed, apologies } = found;
      const [first] = apologies;
      if (!first) continue;
      const { start, end } = spanOfWords(placed.block.words, first);
      const span = { start: placed.start + start, end: placed.start + end };
      const fix = withoutApology(draft, found);
      if (fix) yield { message: 'again', span, fixes: [fix] };
      else yield { message: 'bound', span };
    }
  },
});

/** The sentences that apologise, in their order. */
function* apologeticIn(draft: Draft): Generator<Apologetic> {
  for (const placed of draft.blocks) {
    if (!isJudged(placed.block)) continue;
    for (const { sentence, apologies } of apologeticInBlock(placed.block))
      yield { sentence, placed, apologies };
  }
}

const apologeticInBlock = remembered(({ sentences }: Block) =>
  sentences
    .map((sentence) => ({ sentence, apologies: apologiesIn(sentence) }))
    .filter(({ apologies }) => apologies.length > 0),
);

function apologiesIn({ block, words, acts }: Sentence): Match[] {
  if (!acts.has('apology')) return [];
  return [...apology.phrases.matches(block.words, words)].filter(
    (match) =>
      !apology.unless?.overlaps(block.words, words, match) && !formulas.overlaps(block.words, words, match),
  );
}
