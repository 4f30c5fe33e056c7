/* Writes the body of a letter. */

import type { TidyAnswers } from './answers.ts';
import { isEmployed, isSettled } from './choices.ts';
import { jobOf, teamOf } from './job.ts';
import { capitalised, spaced, stopped, wordsIn } from './sentences.ts';
import { areSeveral } from './values/door.ts';
import { whenOf } from './values/interview-time.ts';
import { isFormal } from './values/people.ts';
import { canFollowAs, inSentence, ownReasonOf } from './values/reason.ts';
import type { Voice } from './voices/voice.ts';

/**
 * The body of a letter: paragraphs set off by one empty line. The first is thanks, so that a personal word fits behind
 * it.
 */
export function writeBody(answers: TidyAnswers, voice: Voice): string {
  const { kind } = answers;
  const paragraphs = [
    greeting(answers),
    opening(answers, voice),
    kind === 'reschedule' ? anotherTime(answers, voice) : refusal(answers, voice),
    closing(answers, voice),
    signature(answers, voice),
  ];
  return paragraphs.join('\n\n');
}

function greeting({ recipient, register }: TidyAnswers): string {
  if (/^to whom /i.test(recipient)) return `${recipient},`;
  if (!recipient) return register === 'formal' ? 'Dear Hiring Team,' : 'Hello,';
  return `${register === 'formal' || isFormal(recipient) ? 'Dear' : 'Hi'} ${recipient},`;
}

/** More words than this are hard to take in; the UK government's style guides stop here. */
export const longestSentence = 25;

/** The sentence of thanks; a long role, and a long company, are left out where they would make it too long. */
export function thanksOf({ kind, role, company }: TidyAnswers, voice: Voice, mostWords: number): string {
  const forms = [jobOf(role, company), jobOf('', company), jobOf(role, ''), jobOf('', '')].map((job) =>
    stopped(voice.thanks[kind](job)),
  );
  return forms.find((thanks) => wordsIn(thanks) <= mostWords) ?? forms.at(-1) ?? '';
}

/** Whether the letter calls off or moves an interview: it always apologises, once for everything, below the news. */
export const changesPlan = ({ kind }: TidyAnswers): boolean => kind === 'agreed' || kind === 'reschedule';

function opening(answers: TidyAnswers, voice: Voice): string {
  const { kind, length, late, ownLine, referrer } = answers;
  const apology = late && !changesPlan(answers) ? voice.apologies.late : '';
  const appreciation = length === 'standard' ? voice.appreciation[kind] : '';
  const own = ownLine && stopped(capitalised(ownLine));
  return spaced(
    thanksOf(answers, voice, longestSentence),
    apology,
    own || appreciation,
    referrer && voice.referral(referrer),
  );
}

function refusal(answers: TidyAnswers, voice: Voice): string {
  return spaced(decisionOf(answers, voice), doorOf(answers, voice));
}

/** How a decision is put. */
interface Manner {
  /** Behind "our interview": " on Tuesday at 2 pm". */
  readonly when: string;
  /** Whether it is one sentence, whatever its length. */
  readonly isJoined: boolean;
  /** Whether it tells at once what was decided, and not how. */
  readonly isPlain: boolean;
}

/** The sentence or two that say no, with the reason; empty for a letter that declines nothing. */
export function decisionOf(
  { kind, reason, ownReason, interviewAt }: TidyAnswers,
  voice: Voice,
  { when, isJoined, isPlain }: Manner = { when: whenOf(interviewAt), isJoined: false, isPlain: false },
): string {
  if (kind === 'reschedule') return '';
  const opening = isPlain && kind !== 'agreed' && kind !== 'why' ? 'approach' : kind;
  const decide = (decided: string) => stopped(voice.decision(decided, opening));
  const decline = voice.declines[kind] + (kind === 'agreed' ? when : '');
  if (reason === 'none') return kind === 'why' ? stopped(voice.noReason) : decide(decline);
  if (reason === 'other') {
    const [joint, sentence] = ownReasonFor(ownReason, isJoined);
    return spaced(decide(decline + joint), sentence && stopped(sentence));
  }
  const whole = decide(voice.reasons[reason](decline, kind));
  if (isJoined || wordsIn(whole) <= longestSentence) return whole;
  // Too long with the time of the interview: the reason is a sentence by itself.
  const because = /^, (?:as|because|since) /.exec(voice.reasons[reason]('', kind));
  return because
    ? spaced(decide(decline), stopped(capitalised(because.input.slice(because[0].length))))
    : whole;
}

/** The reason by itself, as the decision gives it; empty for none, and for one in the writer's own words. */
export function reasonOf({ kind, reason }: TidyAnswers, { reasons }: Voice): string {
  if (kind === 'reschedule' || reason === 'other' || reason === 'none') return '';
  return reasons[reason]('', kind).replace(/^[, ]+/, '');
}

/** What the writer's own reason adds to the decline, and what stands behind it as a sentence. */
function ownReasonFor(typed: string, isJoined: boolean): readonly [joint: string, sentence: string] {
  if (typed === '') return ['', ''];
  const { kind, text } = ownReasonOf(typed);
  if (kind === 'clause') return [text, ''];
  if (isJoined)
    return [
      kind === 'sentence' && canFollowAs(text)
        ? `, as ${inSentence(text)}`
        : `, for a simple reason: ${text}`,
      '',
    ];
  return ['', kind === 'sentence' ? text : `My reason is simple: ${text}`];
}

/** The sentence that keeps the door open; empty for none. */
export function doorOf({ kind, reason, openDoor, ...given }: TidyAnswers, { openDoors }: Voice): string {
  if (kind === 'reschedule' || openDoor === 'none') return '';
  if (openDoor === 'colleague') return openDoors.colleague(colleagueOf(given.colleague));
  if (openDoor === 'open' && given.openTo) return openDoors.open(given.openTo);
  if (openDoor === 'again' && given.askAgain) return openDoors.again(given.askAgain);
  if (openDoor === 'later') return openDoors[isEmployed(reason) ? 'ownAccord' : 'later'];
  return openDoors[isSettled(reason) ? 'settledTouch' : 'touch'];
}

/** "a colleague", or "my colleague Sam Ortiz". */
export const colleagueOf = (name: string): string => (name ? `my colleague ${name}` : 'a colleague');

function anotherTime({ times, interviewAt }: TidyAnswers, { rescheduling }: Voice): string {
  const { conflict, question, offer, offerOne, anyTime } = rescheduling;
  const proposal = areSeveral(times) ? offer(times) : offerOne(times);
  return spaced(stopped(conflict(whenOf(interviewAt))), question, times ? stopped(proposal) : anyTime);
}

/** For the late reply, or for the interview that is called off or moved; empty where the letter has none. */
export function apologyOf(answers: TidyAnswers, { apologies }: Voice): string {
  if (changesPlan(answers)) return apologies[answers.late ? 'lateChange' : 'change'];
  return answers.late ? apologies.late : '';
}

function closing(answers: TidyAnswers, voice: Voice): string {
  const { kind, company, length } = answers;
  const apology = changesPlan(answers) ? apologyOf(answers, voice) : '';
  const closings = length === 'short' ? voice.shortClosings : voice.closings;
  return spaced(apology, closings[kind](teamOf(company)));
}

function signature({ signOff, name, contact }: TidyAnswers, voice: Voice): string {
  const valediction = signOff && !/[,.!]$/.test(signOff) ? `${signOff},` : signOff;
  return [valediction || voice.signOff, name, ...contact].filter(Boolean).join('\n');
}
