/* Writes the short message for a chat, LinkedIn or the form of an application system. */

import type { TidyAnswers } from './answers.ts';
import { colleagueOf, decisionOf, longestSentence, thanksOf } from './body.ts';
import { isEmployed } from './choices.ts';
import { capitalised, spaced, stopped, wordsIn } from './sentences.ts';
import { dayOf, whenOf } from './values/interview-time.ts';
import { isFormal } from './values/people.ts';
import type { Voice } from './voices/voice.ts';

/** The whole message, with greeting and name: as long as a preview of it on a telephone. */
const mostWords = 60;
const mostWordsOfThanks = 18;

/** Two or three sentences behind a greeting, and the name: thanks, the no, and a good word. */
export function writeMessage(answers: TidyAnswers, voice: Voice): string {
  const { name, kind } = answers;
  const said = [thanks(answers, voice), ...(kind === 'reschedule' ? anotherTime : refusal)(answers, voice)];
  return [greeting(answers), spaced(...said), name].filter(Boolean).join('\n\n');
}

function greeting({ recipient, register }: TidyAnswers): string {
  if (!recipient || /^to whom /i.test(recipient)) return 'Hello,';
  return `${register === 'formal' || isFormal(recipient) ? 'Hello' : 'Hi'} ${recipient},`;
}

function thanks(answers: TidyAnswers, voice: Voice): string {
  const { late, kind } = answers;
  const sentence = thanksOf(answers, voice, mostWordsOfThanks);
  if (!late || kind === 'agreed' || kind === 'reschedule') return sentence;
  return `${voice.brief.late}, and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function anotherTime({ times, interviewAt, late }: TidyAnswers, { brief }: Voice): readonly string[] {
  const absence = late ? brief.lateAbsence : brief.absence;
  return [stopped(absence(whenOf(interviewAt))), times ? brief.askFor(times) : brief.ask];
}

function refusal(answers: TidyAnswers, voice: Voice): readonly string[] {
  const no = [whenOf, dayOf]
    .map((when) => decisionOf(answers, voice, when(answers.interviewAt)))
    .reduce((first, second) => (wordsIn(first) <= longestSentence ? first : second));
  const left = mostWords - wordsIn(spaced(greeting(answers), thanks(answers, voice), no, answers.name));
  const last = lastSentences(answers, voice).find((sentence) => wordsIn(sentence) <= left);
  return [no, last ?? ''];
}

/** How a message may end, the fullest ending first; with an apology where one is owed. */
function lastSentences(answers: TidyAnswers, voice: Voice): readonly string[] {
  const { kind, late, ownLine } = answers;
  const word = ownLine ? capitalised(ownLine) : goodWord(answers, voice);
  if (kind !== 'agreed') return [stopped(word), ''];
  const apology = voice.brief[late ? 'lateChange' : 'change'];
  return ownLine ? [stopped(apology)] : [stopped(`${apology}, and ${word}`), stopped(apology)];
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
