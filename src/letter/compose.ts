/* Writes a letter from answers. */

import { type Answers, tidy } from './answers.ts';
import type { Letter } from './letter.ts';
import { subjectFor } from './subject.ts';
import { voiceFor } from './voices/index.ts';
import { writeBody } from './body.ts';
import { writeMessage } from './message.ts';

/**
 * Writes the letter; the same answers give the same letter.
 * @throws RangeError for a kind, reason, open door, length or register that there is none of; it names those there are
 */
export function compose(answers: Answers): Letter {
  const clean = tidy(answers);
  const voice = voiceFor(clean.register, clean.wording);
  // A chat or a form has no room for a subject or an address.
  if (clean.length === 'message') return { subject: '', body: writeMessage(clean, voice) };
  const letter = { subject: subjectFor(clean), body: writeBody(clean, voice) };
  return clean.to ? { to: clean.to, ...letter } : letter;
}
