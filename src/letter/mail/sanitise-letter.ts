/* Cleans a letter before it is sent. */

import type { Letter } from '../letter.ts';
import { multiLine, singleLine, withoutOuterBlanks } from '../../text/sanitise.ts';

declare const sanitised: unique symbol;

/** A letter that has been through `sanitiseLetter`: what takes one need not clean it again. */
export interface SanitisedLetter extends Letter {
  readonly [sanitised]: true;
}

/**
 * The letter as it is sent, whatever stood in its fields: each header on one line, the body free of what no mail can
 * carry. What a mail program reads is this, word for word. Fields that are empty then are left out.
 */
export function sanitiseLetter({ subject, body, ...lines }: Letter): SanitisedLetter {
  const kept = Object.entries(lines).flatMap(([name, value]) => {
    const line = singleLine(value);
    return line === '' ? [] : [[name, line] as const];
  });
  return {
    ...Object.fromEntries(kept),
    subject: singleLine(subject),
    body: withoutOuterBlanks(multiLine(body)),
  } as SanitisedLetter;
}
