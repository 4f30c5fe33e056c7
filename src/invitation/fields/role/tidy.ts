/* Cuts from the name of a role what says how it is filled, and completes its brackets. */

import { namesOccupation } from '../../../text/occupations.ts';
import { trimEnd } from '../../../text/line-words.ts';

/** What a bracket holds that is no part of the name: "m/w/d", "Req. 4711", "$220k–$260k, 1%+", "remote", "50 NOS". */
const besides = [
  /^(?:[mfwdxhv]|all genders|male|female)(?:\s?[/|,*]\s?(?:[mfwdxhv]|div|female|male)){0,4}$/iu,
  /^(?:req|ref|id|job|vacancy|requisition)\b/iu,
  /[$€£%]/u,
  /^(?:remote|hybrid|on-?site)$/iu,
  /^\p{N}{1,4} (?:nos|hrs?|hours?)\b/iu,
  /^levels? /iu,
  /\b(?:or|and) remote\b|\breq[_ -]?\p{N}|^tenure[- ]track$/iu,
];
const working = /,?\s(?:[mfwdx](?:\/[mfwdx]){1,3}|vollzeit|teilzeit)$/iu;
/** What leads to the name, or numbers it. */
const leads = [
  /^[^】]{0,20}】/u,
  /^(?:re|aw|fwd?|sv)\s?:\s/iu,
  /^(?:(?:req|ref|job|id|vacancy)[.\s#]{1,3})?\p{Lu}{0,4}[-_]?\p{N}{4,10}\s?[:–-]?\s/iu,
  /^(?:(?:req|ref|job|id|vacancy)[.\s#]{1,3})\p{N}{2,5}-\p{N}{2,5}\s/iu,
  /^bewerbung nr\.? \p{N}{1,6},?\s/iu,
  /^(?:(?:part|place|post|position|role) )?of (?=\p{Lu})/u,
  /^(?:your )?application (?:for|as) (?:the |an? )?/iu,
  /^(?:appointment|apprenticeship place|position|role|job|post|vacancy|interview|interviewer)\b[\s:|–-]{1,3}(?=\p{Lu})/iu,
];
/** "Office Manager vacancy at Acme" */
const employed = /\s(?:vacancy|position|role|post|job)\s(?:at|with|in)\s/iu;
/** "PM CDT", "9:30", "3/4" */
const time =
  /\b[ap]\.?m\b|\p{N}:\p{N}{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\p{N}(?!\p{L}\s\p{L})/iu;
const longestBracket = 40;

/** The name of the role within `value`, which stands in `text`; empty where it is none. */
export function tidied(value: string, text: string): string {
  let role = completed(value.trim(), text);
  for (let turn = 0; turn < 3; turn++) {
    for (const lead of leads) role = role.replace(lead, '');
    role = withoutBesides(role).replace(working, '');
  }
  const end = role.search(employed);
  if (end > 0) role = role.slice(0, end);
  role = trimEnd(role.replace(/^[\s,;:–—|/-]{1,9}/u, ''), /[\s,;:–—|/-]/u);
  return time.test(role) ? '' : inBracket(role);
}

/** "Ann x Bo (assistant editor)": where only the bracket names a trade, that is the role. */
function inBracket(role: string): string {
  const [, head = '', inside = ''] = /^([^()]{1,60})\s\(([^()]{3,60})\)$/u.exec(role) ?? [];
  return inside !== '' && namesOccupation(inside) && !namesOccupation(head) ? inside : role;
}

/** Without the bracket at its end that tells how the role is filled. */
function withoutBesides(role: string): string {
  const open = role.endsWith(')') ? role.lastIndexOf('(') : -1;
  const inside = role.slice(open + 1, -1);
  return open > 0 && besides.some((each) => each.test(inside)) ? role.slice(0, open).trimEnd() : role;
}

/** With the end of a bracket that is open, or without it where it does not end soon. */
function completed(value: string, text: string): string {
  const open = value.lastIndexOf('(');
  if (open > value.lastIndexOf(')')) {
    const at = text.indexOf(value);
    const rest = at < 0 ? '' : text.slice(at + open, at + open + longestBracket);
    const close = rest.indexOf(')');
    return close < 0 || rest.slice(0, close).includes('\n')
      ? value.slice(0, open).trim()
      : value.slice(0, open) + rest.slice(0, close + 1);
  }
  const close = value.indexOf(')');
  if (close < 0 || value.slice(0, close).includes('(')) return value;
  // "Senior) Controller"
  const at = text.indexOf(value);
  return at > 0 && text.charAt(at - 1) === '(' ? `(${value}` : value.slice(close + 1).trim();
}
