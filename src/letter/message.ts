/* Writes the short message for a chat, LinkedIn or the form of an application system. */

import type { TidyAnswers } from './answers.ts';
import { changesPlan, colleagueOf, decisionOf, longestSentence, thanksOf } from './body.ts';
import { isEmployed } from './choices.ts';
import { capitalised, spaced, stopped, uncapitalised, wordsIn } from './sentences.ts';
import { dayOf, whenOf } from './values/interview-time.ts';
import { isFormal } from './values/people.ts';
import type { Voice } from './voices/voice.ts';

/** The whole message, with greeting and name: as long as a preview of it on a telephone. */
const mostWords = 60;
/** Of the thanks: a long role or company makes way for the good word at the end. */
const thanksBudgets = [18, 13, 0];

/**
 * Two or three sentences behind a greeting, and the name: thanks, the no, and a good word; one more where the writer
 * has one of their own and it fits.
 */
export function writeMessage(answers: TidyAnswers, voice: Voice): string {
  const frame = (said: readonly string[]) =>
    [greeting(answers), spaced(...said), answers.name].filter(Boolean).join('\n\n');
  const news = answers.kind === 'reschedule' ? absence(answers, voice) : decision(answers, voice);
  const own = answers.ownLine && stopped(capitalised(answers.ownLine));
  const messages = (own ? [own, ''] : ['']).flatMap((line) =>
    endings(answers, voice).flatMap((ending) =>
      thanksBudgets.map((words) => frame([thanks(answers, voice, words), line, news, ending])),
    ),
  );
  return messages.find((message) => wordsIn(message) <= mostWords) ?? messages.at(-1) ?? '';
}

function greeting({ recipient, register }: TidyAnswers): string {
  if (!recipient || /^to whom /i.test(recipient)) return 'Hello,';
  return `${register === 'formal' || isFormal(recipient) ? 'Hello' : 'Hi'} ${recipient},`;
}

function thanks(answers: TidyAnswers, voice: Voice, budget: number): string {
  const late = answers.late && !changesPlan(answers) ? `${voice.brief.late}, and ` : '';
  const sentence = thanksOf(answers, voice, Math.min(budget, longestSentence - wordsIn(late)));
  return late ? late + uncapitalised(sentence) : sentence;
}

function absence({ interviewAt, late }: TidyAnswers, { brief }: Voice): string {
  return stopped(brief[late ? 'lateAbsence' : 'absence'](whenOf(interviewAt)));
}

/** The no in one sentence; plainer, and with the day of the interview alone or without it, where it would be long. */
function decision(answers: TidyAnswers, voice: Voice): string {
  const { interviewAt } = answers;
  const forms = [
    { when: whenOf(interviewAt), isPlain: false },
    { when: dayOf(interviewAt), isPlain: true },
    { when: '', isPlain: true },
  ].map((form) => decisionOf(answers, voice, { ...form, isJoined: true }));
  return forms.find((form) => wordsIn(form) <= longestSentence) ?? forms.at(-1) ?? '';
}

/** How the message may end, the fullest ending first; with an apology where one is owed. */
function endings(answers: TidyAnswers, voice: Voice): readonly string[] {
  const { kind, late, times } = answers;
  const { brief } = voice;
  if (kind === 'reschedule') return times ? [brief.askFor(times), brief.ask] : [brief.ask];
  const apology = kind === 'agreed' ? `${brief[late ? 'lateChange' : 'change']}, and ` : '';
  return [goodWord(answers, voice), brief.wish].map((word) => stopped(apology + word));
}

/** The open door, or a good wish where there is none. */
function goodWord({ reason, openDoor, ...given }: TidyAnswers, { brief }: Voice): string {
  const { doors, wish } = brief;
  if (openDoor === 'none') return wish;
  if (openDoor === 'colleague') return doors.colleague(colleagueOf(given.colleague));
  if (openDoor === 'open' && given.openTo) return doors.open(given.openTo);
  if (openDoor === 'again' && given.askAgain) return doors.again(given.askAgain);
  if (openDoor === 'later') return doors[isEmployed(reason) ? 'ownAccord' : 'later'];
  return doors.touch;
}
