/* Tells the greeting of a message from its other lines. */

import { readGreeting } from '../../text/greeting.ts';
import { readValediction } from '../../text/valediction.ts';

/** "Dear Ann", and "Ann," */
export const isGreeting = (text: string): boolean =>
  readGreeting(text)?.isOpened === true || (/^\p{Lu}\p{Ll}{1,14},$/u.test(text) && !readValediction(text));
