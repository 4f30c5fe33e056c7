/* Chooses what is asked about an invitation that was read. */

import { readNames } from './decline-steps.ts';
import type { Prefilled } from './prefill.ts';
import { takes } from './question.ts';
import type { Known } from './run.ts';
import type { Step } from './step.ts';
import type { WizardAnswers } from './wizard-answers.ts';

type Key = keyof WizardAnswers;

/**
 * What need not be asked once an invitation was read: three questions at most are left. Two are what the letter is and
 * its reason, or other times; the third is the writer's name if that is open, else whether the doubtful names are
 * right, else one that is missing. Other guesses are left out: a letter that names nobody is better than a wrong name.
 */
export function fewQuestions(
  { answers: read, doubtful, guesses }: Prefilled,
  steps: readonly Step<WizardAnswers>[],
): Known<WizardAnswers> {
  const answers = { ...read };
  for (const step of steps) {
    // What no letter can carry was not read.
    if (answers[step.key] !== undefined && !takes(step, answers[step.key], answers)) delete answers[step.key];
  }
  const isOpen = (key: Key) => answers[key] === undefined || doubtful.has(key);
  const unsure = readNames.filter((key) => answers[key] !== undefined && doubtful.has(key));
  const asked = isOpen('name') ? 'name' : (third(unsure) ?? missing(answers));

  const confirmed = new Set<Key>(['kind']);
  if (asked !== undefined) confirmed.add(asked);
  for (const key of readNames) {
    const isLeftOut = guesses.has(key) && asked !== key && asked !== 'isRight';
    if (isLeftOut || (answers[key] === undefined && asked !== key)) Object.assign(answers, { [key]: '' });
  }
  if (asked === 'isRight') Object.assign(answers, { isRight: 'yes' });
  // Asked for some kinds of letter, where there is room for it.
  if (asked !== undefined)
    Object.assign(answers, { interviewAt: answers.interviewAt ?? '', openDoor: 'touch' });
  if (isChat(answers)) Object.assign(answers, { manner: asMessage(answers.manner) });
  return { answers, doubtful: confirmed };
}

/** One doubtful name is asked for, several are confirmed together. */
function third(unsure: readonly Key[]): Key | undefined {
  return unsure.length > 1 ? 'isRight' : unsure[0];
}

/** What a letter misses most comes first: many are to nobody by name. */
const byNeed = ['role', 'company', 'recipient'] as const;

/** The name to ask for, unless the letter that is answered so asks for something of its own. */
function missing(answers: Partial<WizardAnswers>): Key | undefined {
  const { kind, interviewAt } = answers;
  if (kind === 'approach' || (kind === 'agreed' && interviewAt === undefined)) return undefined;
  return byNeed.find((key) => answers[key] === undefined);
}

/** Recruiters write out of the blue in the messages of a network, which have neither a subject nor an address. */
const isChat = ({ kind, to, replySubject }: Partial<WizardAnswers>): boolean =>
  kind === 'approach' && to === undefined && replySubject === undefined;

const asMessage = (manner: WizardAnswers['manner'] | undefined): WizardAnswers['manner'] =>
  manner?.endsWith('warm') === true ? 'message warm' : 'message formal';
