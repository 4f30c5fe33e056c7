/* What to ask about a value that a letter can't carry as it was typed. */

import { singleLine } from '../../text/sanitise.ts';
import { tidyCompany } from './company.ts';
import { isAddress } from './nothing.ts';
import { isBareFamilyName, isFormOfAddress, tidyRecipient } from './people.ts';
import { ownReasonOf } from './reason.ts';
import { roleInSentence, tidyRole } from './role.ts';

/** What is the matter with a value; whoever asks for it words the question. */
export type Doubt =
  /** The writer's name is "Mr Doe", as others address them. */
  | 'formOfAddress'
  | 'noName'
  /** The reader is "山田" by itself. */
  | 'familyNameOnly'
  | 'nobody'
  | 'noRole'
  | 'noCompany'
  /** The reason can't be joined to the decline and is no sentence. */
  | 'noSentence';

const doubts = {
  name: (value) => (hasLetter(value) ? (isFormOfAddress(value) ? 'formOfAddress' : undefined) : 'noName'),
  recipient: (value) => {
    if (tidyRecipient(value) !== '') return undefined;
    return isBareFamilyName(value) ? 'familyNameOnly' : 'nobody';
  },
  role: (value) => (roleInSentence(tidyRole(value)) === '' ? 'noRole' : undefined),
  company: (value) => (tidyCompany(value) === '' ? 'noCompany' : undefined),
  ownReason: (value) => (ownReasonOf(value).kind === 'fragment' ? 'noSentence' : undefined),
} as const satisfies Readonly<Record<string, (value: string) => Doubt | undefined>>;

/** The answers that can be doubted. */
export type Doubtable = keyof typeof doubts;

/** What to ask about a value before a letter is written with it; undefined for nothing, also where it is empty. */
export function doubtAbout(key: Doubtable, value: string): Doubt | undefined {
  const line = singleLine(value);
  return line === '' ? undefined : doubts[key](line);
}

const hasLetter = (value: string): boolean => /\p{L}/u.test(value) && !isAddress(value);
