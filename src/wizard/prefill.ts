/* Fills in answers from an invitation and the settings. */

import type { Invitation, InvitationKind } from '../invitation/invitation.ts';
import { interviewTime } from '../letter/values/interview-time.ts';
import { isOnlyTitle } from '../text/name-words.ts';
import { singleLine } from '../text/sanitise.ts';
import type { WizardAnswers } from './wizard-answers.ts';
import type { Known } from './run.ts';

/** What the writer's own settings say, empty where they say nothing. */
export interface Own {
  readonly name: string;
  readonly manner?: WizardAnswers['manner'] | undefined;
}

/** What is known, and how surely. */
export interface Prefilled extends Required<Known<WizardAnswers>> {
  /** Of the doubtful answers those that may be wrong altogether. */
  readonly guesses: ReadonlySet<keyof WizardAnswers>;
}

type DoubtableField = keyof NonNullable<Invitation['confidence']>;

/** What a message of each kind is answered as; who proposes a time is declined as who invites. */
const answeredAs: Readonly<Record<InvitationKind, WizardAnswers['kind'] | undefined>> = {
  approach: 'approach',
  interview: 'interview',
  times: 'interview',
  agreed: 'agreed',
  after: 'withdraw',
  other: undefined,
};

/**
 * What need not be asked. To be confirmed are the kind of message, and names that may be right in part only: one of
 * three words and more, where it is anybody's guess which of them the greeting takes, and a given name alone for the
 * writer's. Guesses are the fields of which the reader of invitations is not sure.
 */
export function prefill(invitation: Invitation | undefined, own: Own): Prefilled {
  const answers: Partial<Record<keyof WizardAnswers, unknown>> = {};
  const doubtful = new Set<keyof WizardAnswers>();
  const guesses = new Set<keyof WizardAnswers>();
  const know = (key: keyof WizardAnswers, value: string | undefined, isDoubtful = false) => {
    const clean = singleLine(value ?? '');
    if (!clean) return;
    answers[key] = clean;
    if (isDoubtful) doubtful.add(key);
  };
  const isUnsure = (field: DoubtableField) => invitation?.confidence?.[field] === 'doubtful';
  const guess = (key: keyof WizardAnswers, field: DoubtableField) => {
    if (answers[key] === undefined || !isUnsure(field)) return;
    doubtful.add(key);
    guesses.add(key);
  };

  const sender = singleLine(invitation?.recruiterName ?? '');
  know('recipient', asGreeted(sender), partsOf(sender).filter(isCapitalised).length > 2);
  guess('recipient', 'recruiterName');
  know('role', invitation?.role);
  guess('role', 'role');
  know('company', invitation?.company);
  guess('company', 'company');
  know('kind', invitation?.kind && answeredAs[invitation.kind], true);
  const candidate = singleLine(invitation?.candidateInFull ?? invitation?.candidateName ?? '');
  const parts = partsOf(candidate);
  // "Mr Doe" tells no name that anybody signs with.
  const isSurname = parts.length === 1 && candidate.includes(' ');
  const name = fuller(own.name, isSurname ? '' : parts.join(' '));
  know('name', name, name !== own.name && (!name.includes(' ') || isUnsure('candidateName')));
  know('interviewAt', interviewOf(invitation));
  know('to', invitation?.replyTo);
  know('replySubject', invitation?.subject);
  if (own.manner) answers.manner = own.manner;
  const receivedAt = invitation?.receivedAt;
  if (receivedAt && !Number.isNaN(receivedAt.getTime())) answers.received = receivedAt.toISOString();
  return { answers: answers as Partial<WizardAnswers>, doubtful, guesses };
}

/** The invitation's name for the writer where it has all of the writer's own and more, or there is none. */
function fuller(own: string, addressed: string): string {
  const known = foldedWords(own);
  const words = foldedWords(addressed);
  const has = (word: string) =>
    words.some((whole) => (isInitial(word) ? whole[0] === word[0] : whole === word));
  const isFuller = words.join('').length > known.join('').length && words.length >= known.length;
  return isFuller && known.every(has) ? addressed : own;
}

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);

/** Without accents, which whoever writes to somebody may leave out. */
const foldedWords = (name: string): readonly string[] =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ').filter(Boolean);

/** The one time that is settled, in words. */
function interviewOf(invitation: Invitation | undefined): string | undefined {
  const { interviewAt, proposedTimes = [], kind } = invitation ?? {};
  if (interviewAt && !Number.isNaN(interviewAt.getTime())) return interviewTime(interviewAt);
  return kind === 'agreed' && proposedTimes.length === 1 ? proposedTimes[0] : undefined;
}

/** The words of a name behind its titles. */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ').filter(Boolean);
  const first = words.findIndex((word) => !isOnlyTitle(word.toLowerCase()));
  return first < 0 ? [] : words.slice(first);
}

const isCapitalised = (part: string) => !/^\p{Ll}/u.test(part);

/** "Nicole Okafor" is greeted as Nicole, "Dr. Ann Lee" as Dr. Lee; initials leave no choice but the whole name. */
function asGreeted(name: string): string {
  const [given = '', ...family] = partsOf(name);
  const titles = name.slice(0, name.length - [given, ...family].join(' ').length);
  const isGiven = family.length > 0 && isCapitalised(given);
  if (titles) return isGiven ? titles + family.join(' ') : name;
  return /^\p{L}{2}/u.test(given) && isCapitalised(given) && !/[.,]$/.test(given) ? given : name;
}
