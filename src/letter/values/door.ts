/* What a sentence that keeps the door open is filled in with, and the times that a writer proposes. */

import { uncapitalised } from '../sentences.ts';
import { withoutStrays } from './brackets.ts';
import { setOf } from './nothing.ts';

const opener = /^(?:(?:i(?:[’']d| would)? be |i[’']m |i am )?open to |to |for )/i;
/** Words that begin an answer with a capital for no other reason. */
const common =
  /^(?:remote|hybrid|part|full|senior|junior|lead|leadership|staff|freelance|contract|permanent|backend|frontend|roles?|positions?|jobs?|anything|any|other|something|more|smaller|larger|product|data|design|teaching|nursing|management|consulting|engineering|work)\b/i;

/** "I'd be open to Remote roles." as it stands behind "about": "remote roles". */
export function tidyWhat(typed: string): string {
  const what = withoutStrays(typed)
    .replace(opener, '')
    .replace(/[.,;:!]$/, '');
  return common.test(what) ? uncapitalised(what) : what;
}

/** Words that begin a time which needs no "in" before it. */
const timeWords = setOf(
  'in at on next after once when from later this towards around before by as any anytime early some sometime if during ' +
    'tomorrow within whenever come a an',
);

/** "six months" as it stands behind "ask me again": "in six months". */
export function tidyWhen(typed: string): string {
  const when = withoutStrays(typed)
    .replace(/^(?:please )?(?:ask|try|write)(?: to)?(?: me)? (?:again )?/i, '')
    .replace(/[.,;:!]$/, '');
  if (when === '') return '';
  const [first = ''] = when.toLowerCase().split(' ', 1);
  return timeWords.has(first) ? uncapitalised(when) : `in ${when}`;
}

/** Times without what would end their sentence. */
export function tidyTimes(typed: string): string {
  return withoutStrays(typed)
    .replace(/[,;:?!]$|(?<![ap]\.m)\.$/i, '')
    .trim();
}

/** Whether several times are proposed: "Tuesday or Thursday". */
export const areSeveral = (times: string): boolean => /[,;/]| (?:or|and) /i.test(times);
