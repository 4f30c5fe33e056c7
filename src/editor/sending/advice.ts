import type { Problem } from '../../letter/mail/problem.ts';
import { translate } from '../translate.ts';

/** What to do about a problem, in the language of the window. */
export function adviceOn({ wording, data }: Problem): string {
  return translate(wording, data);
}
