import { article } from './article.ts';
import type { Job } from './voices/voice.ts';

/* The noun phrases for the job and the team that a letter is about. */

const ownDeterminer = /^(?:your|this|that|our|my|their)\s/i;
const determiner = /^(?:the|an?)\s+/i;
const noun =
  /\b(?:position|role|job|post|opening|vacancy|placement|internship|apprenticeship|traineeship|fellowship|opportunity)$/i;
const nounFirst = /^(?:position|role|job|post)\s(?:of|as)\s/i;

/**
 * The job in the forms that sentences need, for a role and a company as a person may name them: "the", "position" and
 * "at Acme" are not said twice where the role brings them along. Both may be empty.
 */
export function jobOf(role: string, company: string): Job {
  const at = company && ` at ${company}`;
  const named = position(withoutTail(role, at));
  const [the, a] = ownDeterminer.test(named)
    ? [named, named]
    : [`the ${named}`, `${article(named)} ${named}`];
  return { the: the + at, a: a + at, forThe: role || company ? ` for ${the}${at}` : '' };
}

/** "Accountant position", also where the person has typed "position" already; "position" for no role. */
function position(role: string): string {
  const bare = role.replace(determiner, '');
  return noun.test(bare) || nounFirst.test(bare) ? bare : `${bare} position`.trim();
}

/** "Accountant at Acme" is the Accountant position at Acme. */
function withoutTail(role: string, at: string): string {
  const isTail = at !== '' && role.toLowerCase().endsWith(at.toLowerCase()) && role.length > at.length;
  return isTail ? role.slice(0, -at.length).trimEnd() : role;
}

/** The reader's team, by the company's name where that makes a short phrase: "the Acme team". */
export function teamOf(company: string): string {
  const isShort = company !== '' && company.split(' ').length <= 3 && !/[,;:()/]/.test(company);
  const isPlain = !ownDeterminer.test(company) && !determiner.test(company) && !/\bteam$/i.test(company);
  return isShort && isPlain ? `the ${company} team` : 'your team';
}
