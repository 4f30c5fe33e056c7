/* The name of a role, as a subject names it and as a sentence can carry it. */

import { balanced, withoutAsides } from './brackets.ts';
import { roleCase } from './capitals.ts';
import { before, isNothing } from './nothing.ts';

const label = /^(?:job title|job role|role|position|job|title|vacancy|opening) ?:/i;
const quantifier =
  /^(?:some|any|several|various|multiple|many|different|certain|other|a few|a couple of)(?= )/i;

/**
 * The role as the subject names it: "Role: SENIOR ENGINEER @ Acme (m/f/d)" is "Senior Engineer at Acme (m/f/d)". Empty
 * for what names none.
 */
export function tidyRole(typed: string): string {
  const role = balanced(typed)
    .replace(label, '')
    .replace(/^ ?@ ?/, '')
    .replace(/ @ ?(?=\S)/g, ' at ')
    .replace(/[,;:.]$/, '')
    .trim()
    .replace(quantifier, '')
    .replace(/\bour\b/giu, 'your')
    .trim();
  return isNothing(role) ? '' : withoutRepetition(roleCase(role));
}

const gender =
  /(?<!\p{L}) ?\(?(?:[mfwdxi](?:\/|\||, ?)){1,3}[mfwdxi]\)?(?= |$)| ?\(?(?:all genders|any gender)\)?/giu;
/** "(Job ID 1)", "Req. 4711", "#12": what a system calls a vacancy. */
const number =
  /(?: [–-])? (?:(?:job|req|requisition|ref|reference|vacancy|posting|id)\b[.:]? ?(?:(?:id|no|number)[.:]? )?#?|#)[A-Z]{0,4}-?\d/i;
const leadingNumber = /^[A-Z]{1,4}-?\d{3,12}[ :–-]{1,3}(?=\p{L})/u;
/** "- Remote", "– Full-time": how the work is done is no part of its name. */
const mode =
  /(?: [–—-] |, )(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|permanent|contract|temporary|freelance|\d{1,3} ?%)(?= |,|$)/i;

/** The role in a sentence: without brackets, numbers and working times. Empty where nothing else is in it. */
export function roleInSentence(role: string): string {
  const named = withoutAsides(role.replace(gender, '')).replace(leadingNumber, '');
  const bare = before(mode, before(number, before(/ ?\|/, withoutAsides(named, ['[', ']']))))
    .replace(/[ ,;:–-]{1,4}$/, '')
    .trim();
  return isNothing(bare) ? '' : bare;
}

const noun = /^(?:position|role|job|opening|vacancy|post)s?$/i;

/** "Baker position position", "open roles position": each says it once. */
function withoutRepetition(text: string): string {
  const words = text.split(' ');
  return words
    .filter((word, at) => {
      const before = words[at - 1] ?? '';
      return word.toLowerCase() !== before.toLowerCase() && !(noun.test(word) && noun.test(before));
    })
    .join(' ');
}
