import { asks, type Block, type Draft, type Sentence } from '../draft/draft.ts';
import { thanklessWords } from '../draft/acts/thanks.ts';
import { remembered } from '../draft/memo.ts';
import { blanksIn } from './blanks/find-blanks.ts';
import {
  dependsOnLetter,
  doubtfulPhrase,
  heardAlone,
  soundOf,
  tellContexts,
  together,
  withPhrase,
  type HeardSentence,
} from './act-context.ts';
import { heardActs, scoredActs, scoresIn, type HeardAct } from './act-scores.ts';
import { decisionOf, isNoInSubject } from './decision.ts';
import { contextWeights, thresholds } from './heard-acts-weights.ts';

/*
 * The speech acts of a letter as they are heard in any words: phrases are only some of what tells them. A sentence is
 * first heard alone, and then among the others of its letter.
 */

export type { HeardAct };

/** How much each sentence sounds like each act among those that it is heard with. */
type Sounds = ReadonlyMap<Sentence, Readonly<Partial<Record<HeardAct, number>>>>;

/** For the acts that depend on the letter. */
const soundsInLetter = remembered((draft: Draft): Sounds => {
  const sentences = draft.blocks.flatMap(({ block }) => heardIn(block));
  return soundsAmong(sentences, asks(draft), heardActs.filter(dependsOnLetter));
});

const soundsInBlock = remembered((block: Block): Sounds => soundsAmong(heardIn(block), false, heardActs));

function soundsAmong(
  sentences: readonly HeardSentence[],
  isAsking: boolean,
  acts: readonly HeardAct[],
): Sounds {
  const sounds = new Map<Sentence, Partial<Record<HeardAct, number>>>();
  tellContexts(sentences, isAsking, (context, sentence) => {
    const own: Partial<Record<HeardAct, number>> = {};
    for (const act of acts) own[act] = soundOf(context, contextWeights[act]);
    sounds.set(sentence, own);
  });
  return sounds;
}

/** The sentences of a block as they are heard alone; what is to be filled in says nothing. */
const heardIn = remembered((block: Block): readonly HeardSentence[] =>
  block.sentences
    .map((sentence, at) => heardAlone(sentence, scoresIn(block)[at] ?? []))
    .filter(({ sentence }) => !isBlank(sentence)),
);

/** Whether the sentence is all to be filled in: “[optional: one line on why]” says nothing yet. */
const isBlank = ({ block, start, end }: Sentence): boolean =>
  blanksIn(block).some((blank) => blank.start <= start && end <= blank.end + 1);

/**
 * Whether the sentence does it, as a reader would say. Phrases of the act alone do not settle it.
 * @param draft whose sentence it is; heard in its paragraph alone where none is given.
 */
export const hears = (sentence: Sentence, act: HeardAct, draft?: Draft): boolean =>
  clearness(sentence, act, draft) > 0;

/** Whether the sentence of the letter does it for sure. */
export const surelyDoes = (sentence: Sentence, act: HeardAct, draft: Draft): boolean =>
  clearness(sentence, act, draft) > doubt;

/** Words elsewhere in the letter may make an act so much louder or fainter. */
const doubt = 0.4;

/** By how much the sentence sounds more like the act than it must. */
function clearness(sentence: Sentence, act: HeardAct, draft?: Draft): number {
  const { block, words, acts } = sentence;
  const isSaid = acts.has(act);
  if (act === 'thanks' && !isSaid && thanklessWords.find(block.words, words)) return -Infinity;
  const sounds = draft && dependsOnLetter(act) ? soundsInLetter(draft) : soundsInBlock(block);
  const sound = sounds.get(sentence)?.[act];
  const least = isSaid ? Math.min(thresholds[act], doubtfulPhrase) : thresholds[act];
  return sound === undefined ? -Infinity : sound - least;
}

/** Whether a sentence of the letter does it. */
export const isHeardIn = (draft: Draft, act: HeardAct): boolean =>
  draft.blocks.some(({ block }) => block.sentences.some((sentence) => hears(sentence, act, draft)));

/**
 * Whether a sentence of the letter may do it: phrases of it stand there, or it is heard. Whoever is told that something
 * is missing must not find it there.
 */
export const mayBeIn = (draft: Draft, act: HeardAct): boolean => draft.acts.has(act) || isHeardIn(draft, act);

/**
 * Whether the reader knows that the writer will not go on, said outright or by a fact: "I have signed elsewhere". Words
 * of a no do not settle it (“I said no to the others, so count me in”); words of going on settle it where none stand.
 */
export const declines = remembered((draft: Draft): boolean => {
  if (isNoInSubject(draft)) return true;
  if (draft.acts.has('goingOn') && decisionOf(draft) !== 'clear') return false;
  return soundsTogether(soundsInLetter(draft), 'decline') > thresholds.declineTogether;
});

/**
 * Whether a sentence by itself may say no, or another why: who is told that no no stands there must not find one. What
 * else stands in the letter does not change it, so that it stays true while the writer adds to it.
 */
export function mayDecline(draft: Draft): boolean {
  const why = Math.max(0, loudestAlone(draft, 'reason') - faintReason);
  return loudestAlone(draft, 'decline') + weightOfReason * why > leastNo;
}

/** How a reason adds to what sounds like a no, as far as it is heard at all; 0.988 of the letters that decline exceed it. */
const [faintReason, weightOfReason, leastNo] = [-6, 0.3, -1];

function loudestAlone({ blocks }: Draft, act: HeardAct): number {
  const number = scoredActs.indexOf(act);
  const scores = blocks.flatMap(({ block }) =>
    block.sentences.map((sentence, at) => withPhrase(scoresIn(block)[at]?.[number] ?? faint, sentence, act)),
  );
  return Math.max(faint, ...scores);
}

/** Of a letter without sentences. */
const faint = -9;

/** Whether a paragraph by itself says no, as far as it is heard. */
export const isNoHeardIn = (block: Block): boolean =>
  soundsTogether(soundsInBlock(block), 'decline') > thresholds.declineTogether;

/** Whether the letter declines and gives a reason, however general. */
export const explains = (draft: Draft): boolean =>
  declines(draft) &&
  (soundsTogether(soundsInLetter(draft), 'reason') > thresholds.reasonTogether ||
    draft.blocks.some(
      ({ block }) => hasJoinedReason(block) || block.sentences.some((each) => saysWhy(each, draft)),
    ));

const saysWhy = (sentence: Sentence, draft: Draft): boolean =>
  sentence.acts.has('reason') && hears(sentence, 'reason', draft);

/** How much the sentences together sound like it. */
const soundsTogether = (sounds: Sounds, act: 'decline' | 'reason'): number =>
  together(Array.from(sounds.values(), (own) => own[act] ?? faint));

/** What joins a reason to a no. */
const cause = /, (?:as|since|so I) |\bbecause\b|\b(?:due|owing) to\b/iu;

const hasJoinedReason = remembered(({ text, sentences }: Block): boolean =>
  sentences.some(({ acts, start, end }) => acts.has('decline') && cause.test(text.slice(start, end))),
);
