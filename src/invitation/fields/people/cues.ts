/* Words that lead to a name, and labels that it stands behind. */

import { isTitle } from '../../../text/name-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What leads to the name of who writes, of who is written to, and of others. */
const selfCues = setOf("i'm im am is it's its me here from name name's bin je soy sono");
const otherCues = setOf(
  'with our by meet meeting and to of ask for colleague manager director both see my his her mr mrs ms miss dr prof',
);
const greetCues = setOf(
  'hi hello hey dear hiya hola hallo morning afternoon evening yo greetings you thanks welcome',
);
/** What kind of word stands beside a name. */
export const cueClass = (cue: string): string =>
  /^[\^$]/u.test(cue)
    ? cue
    : selfCues.has(cue)
      ? 'self'
      : greetCues.has(cue)
        ? 'greet'
        : otherCues.has(cue)
          ? 'other'
          : isTitle(cue)
            ? 'title'
            : 'word';

/** Whether a word and the one before it lead to what somebody says of themselves: "I'm", "I am", "this is", "work as". */
export const speaksOfSelf = (folded: string, previous: string): boolean =>
  isIntroduction(folded, previous) || (folded === 'as' && /^(?:work|working|role|job)$/u.test(previous));

/** Whether they lead to a name as well. */
export const isIntroduction = (folded: string, previous: string): boolean =>
  introductions.has(folded) ||
  (folded === 'am' && previous === 'i') ||
  (folded === 'is' && (previous === 'this' || previous === 'name'));
const introductions = setOf("i'm im it's its name's soy");

/** What stands before a colon, or alone above: a label of who writes, who is written to, or others. */
const labelClasses: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'writer',
    setOf(
      'contact host organizer organiser organisator organizador organisateur recruiter coordinator sender spoc poc from von hosted booked invited scheduled signed ansprechpartner scheduler author posted by',
    ),
  ],
  [
    'reader',
    setOf(
      'candidate applicant invitee name to for fao attn attention attendee kandidat bewerber an dear participant',
    ),
  ],
  [
    'others',
    setOf(
      'panel interviewer interviewers panellists observer observers chair cc copy copied with attendees guests required optional who interviewed led',
    ),
  ],
  ['title', setOf('title role designation position job')],
];
export const labelClass = (folded: string): string =>
  labelClasses.find(([, words]) => words.has(folded))?.[0] ?? 'any';
