/* Cuts from the name of a role what says how it is filled, and completes its brackets. */

import { trimEnd } from '../../../text/line-words.ts';

/** "(m/w/d)", "(Req. 4711)", "($220k–$260k, 1%+)", "(remote)", "(50 NOS)": what is no part of the name. */
const besides =
  /\s{0,3}\((?:(?:[mfwdxhv]|all genders|male|female)(?:\s?[/|,*]\s?(?:[mfwdxhv]|div|female|male)){0,4}|(?:req|ref|id|job|vacancy|requisition)\b[^()]{0,30}|[^()]{0,40}[$€£%][^()]{0,40}|remote|hybrid|on-?site|\p{N}{1,4} (?:nos|hrs?|hours?)\b[^()]{0,20}|levels? [^()]{1,20})\)/giu;
const working = /,?\s(?:[mfwdx](?:\/[mfwdx]){1,3}|vollzeit|teilzeit)$/iu;
const lead =
  /^(?:[^】]{0,20}】|(?:re|aw|fwd?|sv)\s?:\s|(?:req|ref|job|id|vacancy|bewerbung nr)?[.\s#]{0,3}(?:\p{Lu}{0,4}[-_]?\p{N}{4,10}|\p{N}{2,5}-\p{N}{2,5})\s?[:–-]?\s|bewerbung nr\.? \p{N}{1,6},?\s|(?:(?:part|place|post|position|role) )?of (?=\p{Lu})|(?:your )?application (?:for|as) (?:the |an? )?|(?:appointment|apprenticeship place|position|role|job|post|vacancy|interview|interviewer)\b[\s:|–-]{1,3}(?=\p{Lu}))/iu;
/** "PM CDT", "9:30", "3/4" */
const time = /\b[ap]\.?m\b|\p{N}:\p{N}{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^\p{N}/iu;
const longestBracket = 40;

/** The name of the role within `value`, which stands in `text`; empty where it is none. */
export function tidied(value: string, text: string): string {
  let role = completed(value.trim(), text).replace(besides, '');
  for (let turn = 0; turn < 3; turn++) role = role.replace(lead, '').replace(working, '');
  role = role.replace(/\s(?:vacancy|position|role|post|job)\s(?:at|with|in)\s.{0,60}$/iu, '');
  role = trimEnd(role.replace(/^[\s,;:–—|/-]{1,9}/u, ''), /[\s,;:–—|/-]/u);
  return time.test(role) ? '' : role;
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
