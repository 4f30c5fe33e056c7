/* The noun phrases for the job and the team that a letter is about. */

import { article } from './article.ts';
import { isOccupation } from '../text/occupations.ts';
import { roleInSentence } from './values/role.ts';
import type { Job } from './voices/voice.ts';

const ownDeterminer = /^(?:your|this|that|my|their|these|those|one of|either) /i;
const determiner = /^(?:the|an?) +/i;
const nouns =
  'position|role|job|post|opening|vacancy|placement|internship|apprenticeship|traineeship|fellowship|opportunity';
const plurals =
  'positions|roles|jobs|posts|openings|vacancies|placements|internships|apprenticeships|traineeships|fellowships|opportunities';
const endsInNoun = new RegExp(`(?:^|[ -])(?:${nouns})$|(?:職|职位|岗位|ポジション)$`, 'i');
/** "Position of Cook", "engineering role in Leeds". */
const nounWithin = new RegExp(`(?:^|[ -])(?:${nouns}) (?:of|as|in|at|on|with|within|for|from|based) `, 'i');
const plural = new RegExp(`(?:^|[ -])(?:${plurals})(?:$| (?:of|as|in|at|on|with|within|for|from) )`, 'i');
/** A role that goes on behind its occupation: "Product Owner | for your payments team". */
const complement = / (?:for|on|in|at|with|within) (?:your|the|a|an) | (?:in|at) (?=\p{Lu})/u;

/**
 * The job in the forms that sentences need, for a role and a company as answers hold them: "the", "position" and
 * "at Acme" are not said twice where the role brings them along. Both may be empty.
 */
export function jobOf(role: string, company: string): Job {
  const at = company && ` ${/^(?:your|the) team$/i.test(company) ? 'on' : 'at'} ${company}`;
  const named = position(withoutCompany(roleInSentence(role), company));
  const isDetermined = ownDeterminer.test(named);
  const the = isDetermined ? named : `the ${named}`;
  const a = isDetermined || plural.test(named) ? the : `${article(named)} ${named}`;
  const isNamed = role !== '' || company !== '';
  return { the: the + at, a: a + at, forThe: isNamed ? ` for ${the}${at}` : '', isNamed };
}

/** "Accountant position", also where the person has typed "position" already; "position" for no role. */
function position(role: string): string {
  const bare = role.replace(determiner, '');
  if (bare === '') return 'position';
  if (plural.test(bare)) return withSmallNoun(bare, plurals);
  if (endsInNoun.test(bare) || nounWithin.test(bare)) return withSmallNoun(bare, nouns);
  const joint = complement.exec(bare);
  if (joint && isOccupation(bare.slice(0, joint.index).toLowerCase().split(' ').at(-1) ?? '')) {
    return `${singular(bare.slice(0, joint.index))} position${bare.slice(joint.index)}`;
  }
  return `${singular(bare)} position`;
}

/** "Baker Role" as "Baker role"; what a role is called stays: "Graduate Fellowship". */
function withSmallNoun(role: string, from: string): string {
  const general = from.split('|').filter((noun) => !/ships?$/.test(noun));
  return role.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${general.join('|')})(?= |$)`, 'giu'), (noun) =>
    noun.toLowerCase(),
  );
}

/** "senior engineers" is said of one; "Sales" and "Head of Communications" stay. */
function singular(role: string): string {
  const last = role.toLowerCase().split(' ').at(-1) ?? '';
  const isPlural = last.endsWith('s') && !last.endsWith('ss') && last !== 'sales' && last !== 'devops';
  return isPlural && !/ (?:of|for) /i.test(role) && isOccupation(last.slice(0, -1))
    ? role.slice(0, -1)
    : role;
}

/** "Accountant at Acme" is the Accountant position at Acme; "Acme Accountant" too. */
function withoutCompany(role: string, company: string): string {
  if (company === '') return role;
  const bare = company.replace(determiner, '').toLowerCase();
  const folded = role.toLowerCase();
  const tails = [' at the ', ' at ', ' with ', ', ', ' - ', ' – ', ' — '].map((joint) => joint + bare);
  const tail = tails.find((each) => folded.endsWith(each));
  if (tail !== undefined && role.length > tail.length) return role.slice(0, -tail.length).trimEnd();
  if (folded.startsWith(`${bare} `)) return role.slice(bare.length + 1);
  // The company is said once, by the name that its own question was answered with.
  const [head = '', place = ''] = role.split(/ at (?=\p{Lu})/u, 2);
  return place.includes(',') ? role : head;
}

/** The reader's team, by the company's name where that makes a short phrase: "the Acme team". */
export function teamOf(company: string): string {
  const isShort = company !== '' && company.split(' ').length <= 3 && !/[,;:()/!?]/.test(company);
  const isPlain = !ownDeterminer.test(company) && !determiner.test(company) && !/\bteam$/i.test(company);
  return isShort && isPlain ? `the ${company} team` : 'your team';
}
