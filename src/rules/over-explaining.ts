import { isJudged, type Block, type Draft, type PlacedBlock, type Sentence } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { PhraseSet, spanOfWords, type WordRange } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { allButFirst } from '../repair/first-reason.ts';
import type { Fix } from '../repair/fix.ts';
import { leaveOut, type PlacedSentence } from '../repair/leave-out.ts';
import { privateDetails, topics, type PrivateTopic, type Topic } from './over-explaining-phrases.ts';
import { defineRule } from './rule.ts';
import { wholePhrase } from '../reading/whole-phrase.ts';
import { topicReader } from '../reading/topics.ts';

const topicsIn = topicReader<Topic>(topics);
const detailsIn = topicReader<PrivateTopic>(privateDetails);
/** Words that announce one more reason. */
const additions = new PhraseSet([
  '^ also|besides|moreover|furthermore|additionally|plus|secondly|thirdly|finally',
  '^ and|but? in addition',
  '^ and? on top of? that|this|it?',
  '^ and? then there|my|the',
  'another|second|third|other|further reason',
]);

/** Finds reasons by the dozen and details that are nobody's business. */
export const rule = defineRule({
  id: 'over-explaining',
  scope: 'letter',
  summary: 'Avoid more than one sentence of reasons, and private details',
  why: 'One reason sounds settled; three sound like an excuse, and each can be argued with. What you say about your health, family or money may be passed on.',
  whyOf: {
    health: 'What you say here may be passed on.',
    family: 'What you say here may be passed on.',
    money: 'What you say here may be passed on.',
    quarrel: 'What you say about others makes your reader wonder what you will say about them.',
  },
  source:
    'University career services ask for a brief reason that keeps to the facts, if any (Waterloo), and for no details (Virginia Tech).',
  grade: 'expert',
  severity: 'information',
  messages: {
    stacked: 'This is more than one sentence of reasons. One is enough; more can sound like an excuse.',
    health: 'This says more about health than your reader needs to know. “For personal reasons” is enough.',
    family:
      'This says more about your family than your reader needs to know. “For personal reasons” is enough.',
    money: 'This says more about money than your reader needs to know. “For personal reasons” is enough.',
    quarrel: 'This tells of a quarrel your reader has no part in. “For personal reasons” is enough.',
  },
  defaults: {},
  examples: [
    {
      message: 'stacked',
      before:
        'Subject: My application\n\nDear Nicole,\n\nThank you for your time. I have decided to withdraw my application, as the commute would be too long for me. Also, the «salary would not cover» our childcare. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Subject: My application\n\nDear Nicole,\n\nThank you for your time. I have decided to withdraw my application, as the commute would be too long for me. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'health',
      before:
        'Subject: Interview on Monday\n\nHi Sam,\n\nThank you for the invitation. I must cancel, because I am «having surgery» on my left knee. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Subject: Interview on Monday\n\nHi Sam,\n\nThank you for the invitation. For personal reasons, I have decided not to take this further. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for your time. For family reasons I must withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for your time. My health does not allow me to take on a new position. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for your time. I have accepted another position, which is closer to my home and my family.\n\nBest regards,\nJohn Doe',
  ],
  *check(draft) {
    if (draft.acts.has('goingOn')) return;
    const told = tellingSentences(draft);
    const details = told.flatMap((each) => detailIn(each) ?? []);
    const shown = new Set(details.map(({ sentence }) => sentence));
    const mayGo = (sentence: Sentence) => !isKind(sentence) && !shown.has(sentence);
    const extra = extraReasons(told).filter(({ sentence }) => !shown.has(sentence));
    for (const found of [details, extra]) {
      const [first] = found;
      if (!first) continue;
      const gone = new Set(found.map(({ sentence }) => sentence));
      const reasons = told.map(({ sentence }) => sentence).filter(mayGo);
      const title = first.message === 'stacked' ? 'keepFirstReason' : 'leaveDetailsOut';
      const goes = () => (found === extra ? allButFirst(draft, reasons, gone) : gone);
      yield {
        message: first.message,
        span: first.span,
        get fixes(): readonly Fix[] {
          const replacements = leaveOut(draft, goes());
          return replacements ? [{ title, replacements }] : [];
        },
      };
    }
  },
});

/** The sentences of the block that give a reason, or tell of what reasons are made of. */
const tellingIn = remembered(({ sentences }: Block) =>
  sentences.filter(
    (sentence) =>
      sentence.acts.has('reason') || topicsIn(sentence).length > 0 || detailsIn(sentence).length > 0,
  ),
);

function tellingSentences({ blocks }: Draft): PlacedSentence[] {
  return blocks.flatMap((placed) =>
    isJudged(placed.block) ? tellingIn(placed.block).map((sentence) => ({ sentence, placed })) : [],
  );
}

interface Told {
  readonly sentence: Sentence;
  readonly message: PrivateTopic | 'stacked';
  /** Counts from the start of the document. */
  readonly span: Span;
}

function detailIn({ sentence, placed }: PlacedSentence): Told | undefined {
  const [detail] = detailsIn(sentence);
  return detail && { sentence, message: detail.topic, span: spanOf(placed, sentence, detail) };
}

/** The sentences that come with a new reason, or with a third one, after the first that gave one. */
function extraReasons(told: readonly PlacedSentence[]): Told[] {
  const known = new Set<Topic>();
  let reasons = 0;
  let topical = 0;
  const extra: Told[] = [];
  for (const { sentence, placed } of told) {
    const { acts } = sentence;
    if (isKind(sentence)) continue;
    const { words } = placed.block;
    const adds = acts.has('reason') && additions.matchAt(words, sentence.words.first, sentence.words);
    const about = topicsIn(sentence);
    const news = about.find(({ topic }) => !known.has(topic)) ?? about[0];
    const isExtra = adds ? reasons > 0 : news && topical > 0 && (!known.has(news.topic) || topical > 1);
    if (isExtra)
      extra.push({ sentence, message: 'stacked', span: spanOf(placed, sentence, news ?? sentence.words) });
    for (const { topic } of about) known.add(topic);
    if (about.length > 0) topical += 1;
    if (about.length > 0 || acts.has('reason')) reasons += 1;
  }
  return extra;
}

const isKind = ({ acts }: Sentence): boolean =>
  acts.has('openDoor') || acts.has('wishes') || (acts.has('thanks') && !acts.has('decline'));

/** Some words of the range, enough to underline. */
function spanOf({ block, start }: PlacedBlock, sentence: Sentence, { first, end }: WordRange): Span {
  const words = wholePhrase(sentence, { first, end: Math.min(end, first + longestSpan) });
  const { start: from, end: to } = spanOfWords(block.words, words);
  return { start: start + from, end: start + to };
}

const longestSpan = 8;
