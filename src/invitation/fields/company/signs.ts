/* Words beside which the name of a company stands. */

import { namesOccupation } from '../../../text/occupations.ts';
import { isOrganisationWord } from '../../../text/organisations.ts';
import { endsSentence, type Word } from '../../../text/line-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a company's name where a role or a person is said to be there. */
export const places = setOf('at @ bei chez presso hos ved');
/** Words that speak of employment, beside a name that is an employer's. */
export const work = setOf(
  'role position job opening opportunity interview interviews vacancy seat post career internship recruiter recruiting ' +
    'partner sourcer recruit hire hiring day work working people team talent round application call place',
);
/** Who recruits for somebody. */
export const recruits = setOf(
  'recruit recruiting recruiter hire hiring work working sourcer sourcing talent hr',
);
/** Whoever is mandated is an agency, and its client the employer. */
export const mandates = setOf(
  'retained engaged appointed hired instructed asked commissioned mandated contracted briefed approached',
);
/** Kinds of employer, before a name in apposition: "my company, Acme". */
export const firms = setOf(
  'company firm studio startup start-up agency charity school hospital museum practice clinic',
);
/** Parts of an employer, before its name: "the board of Acme". */
export const parts = setOf(
  'department team head director board part member group division founder ceo chair behalf trustees',
);
/** Groups that are named for their employer: "the Acme team". */
export const groups = setOf('team crew office offices family recruiting hiring careers');
/** Verbs of a sentence about a company. */
export const actions = setOf(
  'is are was has have had would needs need seeks wants invites invite offers asks hires recruits runs makes builds ' +
    'helps received selected chose picked will can could plans looks expands grows opens currently now just recently ' +
    'publishes designs develops',
);
/** What a company does that has a role to fill. */
export const hires = setOf(
  'hiring looking seeking needs seeks invites invite recruiting selected growing searching expanding building pleased delighted',
);
/** Places that are called for somebody: "the Eastgate garage". */
export const venues = setOf(
  'garage office offices building site park station hotel depot campus entrance gate branch store room restaurant ' +
    'reception roundabout headquarters café cafe house centre center airport',
);
const events = setOf(
  'talk spoke speak speaking keynote presentation presented conference meetup saw poster lecture workshop panel booth stand',
);

/** "Test Engineer, Brakes" is a role, "Baker & Sons" and "Carpenter Labs" are companies. */
export const namesTrade = (value: string): boolean =>
  namesOccupation(value) && !value.includes(' & ') && !endsInOrganisationWord(value);

export const endsInOrganisationWord = (value: string): boolean =>
  isOrganisationWord(value.toLowerCase().split(/\s+/u).at(-1) ?? '');

/** Whether the value is written as hardly anything but a company's name is. */
export const hasCompanyShape = (value: string): boolean =>
  / & | \+ |\p{Ll}\p{Lu}|\p{N}|\.\p{L}/u.test(value) ||
  value.toLowerCase().split(/\s+/u).some(isOrganisationWord);

const reach = 7;

/** "your time at Acme", "what you built at Acme", "a friend at Acme": where the candidate or somebody else works. */
export function isElsewhere(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  const stop = before.findLastIndex(endsSentence);
  const said = before
    .slice(stop + 1)
    .map(({ folded }) => folded)
    .join(' ');
  if (/\b(?:application|apply|applied|applying|interview|for|about)\b/u.test(said)) return false;
  return candidatesOwn.test(said) || candidateDid.test(said) || acquaintances.test(said);
}

const candidatesOwn =
  /\byour (?:\S+ )?(?:time|work|experience|years|role|tenure|background|career|job|degree|studies|stint|position|projects?|team|days)$/u;
const candidateDid =
  /\b(?:you (?:are|were|have been|spent|built|led|did|ran|achieved|had|worked|studied|managed|made|shipped|grew|created|started|joined|do|have)|you're|you've|currently|previously|formerly|studied|worked|met)\b/u;
const acquaintances = /\b(?:friends?|colleagues?|contacts?|acquaintance|someone)(?: (?:of mine|of yours))?$/u;

/** "your talk at Acme" */
export function isEvent(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at);
  return (
    before.some(({ folded }) => events.has(folded)) &&
    before.some(({ folded }) => /^yours?$|^you$/u.test(folded))
  );
}
