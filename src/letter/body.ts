/* Writes the body of a letter. */

import { isCommonTitle, isOfficeWord } from '../text/name-words.ts';
import type { TidyAnswers } from './answers.ts';
import { jobOf, teamOf } from './job.ts';
import type { Job, Voice } from './voices/voice.ts';

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

/** Whom one does not greet with "Hi": people with a title, offices, and "Sir or Madam". */
function isFormal(recipient: string): boolean {
  const first = recipient.split(/[\s,]/u, 1)[0]?.toLowerCase() ?? '';
  return isCommonTitle(first) || isOfficeWord(first);
}

function greeting({ recipient, register }: TidyAnswers): string {
  if (/^to whom /i.test(recipient)) return `${recipient},`;
  if (!recipient) return register === 'formal' ? 'Dear Hiring Team,' : 'Hello,';
  return `${register === 'formal' || isFormal(recipient) ? 'Dear' : 'Hi'} ${recipient},`;
}

/** More words than this are hard to take in; the UK government's style guides stop here. */
const longestSentence = 25;

function opening({ kind, role, company, length, late }: TidyAnswers, voice: Voice): string {
  const thanksFor = (job: Job) => stopped(voice.thanks[kind](job));
  const whole = thanksFor(jobOf(role, company));
  // A long role is left to the subject where the company would make the sentence longer still.
  const isLong = (whole.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0) > longestSentence;
  const thanks = isLong && company ? thanksFor(jobOf('', company)) : whole;
  // Who calls off an interview apologises once for everything, below the news.
  const apology = late && kind !== 'agreed' ? voice.apologies.late : '';
  return spaced(thanks, apology, length === 'standard' ? voice.appreciation[kind] : '');
}

function refusal(answers: TidyAnswers, voice: Voice): string {
  return spaced(decisionOf(answers, voice), doorOf(answers, voice));
}

/** The sentence or two that say no, with the reason; empty for a letter that declines nothing. */
export function decisionOf({ kind, reason, ownReason }: TidyAnswers, voice: Voice): string {
  if (kind === 'reschedule') return '';
  const decline = voice.declines[kind];
  if (reason === 'none') return voice.decision(decline);
  if (reason !== 'other') return voice.decision(voice.reasons[reason](decline, kind));
  return withOwnReason(voice, decline, ownReason);
}

/** Words that join a reason to the decline; a comma stands before the first few only. */
const conjunction = /^(?:(as|since|given)|because|due to|owing to|for|so)(?=\s)/i;

function withOwnReason(voice: Voice, decline: string, reason: string): string {
  const joint = conjunction.exec(reason);
  const own = reason.replace(/[,;:]$/, '');
  if (!joint) return spaced(voice.decision(decline), own && stopped(capitalised(own)));
  const clause = own.charAt(0).toLowerCase() + own.slice(1).replace(/\.$/, '');
  return voice.decision(`${decline}${joint[1] ? ',' : ''} ${clause}`);
}

/** The sentence that keeps the door open; empty for none. */
export function doorOf({ kind, openDoor }: TidyAnswers, voice: Voice): string {
  return kind === 'reschedule' || openDoor === 'none' ? '' : voice.openDoors[openDoor];
}

function anotherTime({ times }: TidyAnswers, { rescheduling }: Voice): string {
  const { conflict, question, offer, anyTime } = rescheduling;
  return spaced(conflict, question, times ? offer(times) : anyTime);
}

function closing({ kind, company, length, late }: TidyAnswers, voice: Voice): string {
  const change = voice.apologies[late ? 'lateChange' : 'change'];
  const closings = length === 'short' ? voice.shortClosings : voice.closings;
  return spaced(kind === 'agreed' ? change : '', closings[kind](teamOf(company)));
}

function signature({ signOff, name, contact }: TidyAnswers, voice: Voice): string {
  const valediction = signOff && !/[,.!]$/.test(signOff) ? `${signOff},` : signOff;
  return [valediction || voice.signOff, name, ...contact].filter(Boolean).join('\n');
}

/** A sentence ends in one mark, also behind "Acme Inc." or "Yahoo!". */
function stopped(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function spaced(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
