import type { Sentence } from '../draft/draft.ts';
import { scoredActs, type HeardAct, type ScoredAct } from './act-scores.ts';

/*
 * What is known of a sentence once its letter is: “My daughter starts school in May” tells why where the next one says
 * no, and tells a recruiter when to call where it does not.
 */

/** A sentence, and for each of `scoredActs` how much it sounds like it by itself, from -1 to 1. */
export interface HeardSentence {
  readonly sentence: Sentence;
  readonly sounds: readonly number[];
}

/** Beyond this a score tells nothing more. */
const sure = 6;

/** What a phrase of the act adds to what the model makes of a sentence. */
const phraseScore = 1.5;

const acts = scoredActs.length;

/** Of a sentence that is not there. */
const silence = scoredActs.map(() => -1);

/** Where in the numbers that `contextsOf` tells of a sentence each group of them begins. */
export const contextPlaces = {
  own: 0,
  above: acts,
  before: 2 * acts,
  behind: 3 * acts,
  others: 4 * acts,
  phrase: 5 * acts,
  place: 6 * acts,
  asking: 6 * acts + 4,
  constant: 6 * acts + 5,
} as const;

/** How many numbers those are. */
export const contextSize = contextPlaces.constant + 1;

/** @param scores what the model makes of the sentence alone, in the order of `scoredActs` */
export const heardAlone = (sentence: Sentence, scores: readonly number[]): HeardSentence => ({
  sentence,
  sounds: scoredActs.map((act, at) => {
    const score = withPhrase(scores[at] ?? -sure, sentence, act);
    return Math.max(-1, Math.min(1, score / sure));
  }),
});

/**
 * Tells what may be weighed in each sentence of a letter: for each act how much it sounds like it, how far that is above
 * 0, how much the one before does, the one behind, and the one of all others that does most; whether a phrase of it
 * stands there; where in the letter it stands; whether the letter asks anything; and 1.
 * @param tell told the numbers of one sentence after the other, in an array that is used again for the next
 */
export function tellContexts(
  sentences: readonly HeardSentence[],
  isAsking: boolean,
  tell: (context: Float64Array, sentence: Sentence) => void,
): void {
  const loudest = loudestTwo(sentences);
  const last = sentences.length - 1;
  const context = new Float64Array(contextSize);
  context[contextPlaces.asking] = Number(isAsking);
  context[contextPlaces.constant] = 1;
  for (const [at, { sentence, sounds }] of sentences.entries()) {
    const before = sentences[at - 1]?.sounds ?? silence;
    const behind = sentences[at + 1]?.sounds ?? silence;
    for (let act = 0; act < acts; act++) {
      const sound = sounds[act] ?? -1;
      const [most = -1, second = -1] = loudest[act] ?? [];
      context[contextPlaces.own + act] = sound;
      context[contextPlaces.above + act] = Math.max(0, sound);
      context[contextPlaces.before + act] = before[act] ?? -1;
      context[contextPlaces.behind + act] = behind[act] ?? -1;
      context[contextPlaces.others + act] = sound === most ? second : most;
      context[contextPlaces.phrase + act] = Number(sentence.acts.has(scoredActs[act] as ScoredAct));
    }
    for (const [place, isThere] of [at === 0, at === 1, at === last, at === last - 1].entries())
      context[contextPlaces.place + place] = Number(isThere);
    tell(context, sentence);
  }
}

/** For each act the two highest of what all sentences sound like. */
function loudestTwo(sentences: readonly HeardSentence[]): (readonly [number, number])[] {
  return scoredActs.map((_, act) => {
    let [most, second] = [-1, -1];
    for (const { sounds } of sentences) {
      const sound = sounds[act] ?? -1;
      if (sound > most) [most, second] = [sound, most];
      else if (sound > second) second = sound;
    }
    return [most, second];
  });
}

/**
 * A phrase of the act settles it, unless the sentence in its place sounds less like the act than this: people say these
 * things in the same words, and those whose letters the model learned from were asked to vary. For a no it settles
 * nothing: its words are those of who withdraws elsewhere and comes.
 */
export const doubtfulPhrase = -1.5;

/** A sentence's score for an act, and what a phrase of it adds. */
export const withPhrase = (score: number, sentence: Sentence, act: ScoredAct): number =>
  score + (sentence.acts.has(act) ? phraseScore : 0);

const dependent: ReadonlySet<HeardAct> = new Set(['decline', 'reason']);

/**
 * Whether the act depends on what else the letter says. Whether somebody thanks, opens a door, apologises or wishes well
 * does not, so that a word elsewhere cannot silence it: of its context weighs only what the sentence itself tells.
 */
export const dependsOnLetter = (act: HeardAct): boolean => dependent.has(act);

/** How much the sentence of this context sounds like the act. */
export function soundOf(context: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < context.length; at++) sum += (context[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** How much sentences together sound like an act: above any one of them, as each may do it. */
export const together = (sounds: readonly number[]): number =>
  Math.log(sounds.reduce((sum, sound) => sum + Math.log1p(Math.exp(sound)), 1e-9));
