/* Chooses the employer among the companies that an invitation names. */

import { fold, isWithin, type Ballot } from '../../text/ballot.ts';
import { endsInLegalForm } from '../../../text/organisations.ts';
import { timesSaid, type Evidence } from '../evidence.ts';
import type { SignedCompany } from '../signature.ts';

/** What is known by now and is no company. */
interface Known {
  readonly people: readonly (string | undefined)[];
  readonly role: string | undefined;
}

const agencyName =
  /\b(?:recruitment|recruiting|recruiters?|search|staffing|headhunt\w*|personnel|resourcing|talent|personalberatung|interim|selection|manpower|employment)\b/iu;
const clientSpeech = /\b(?:my|our|a|the) (?:\w+ )?clients?\b/iu;
const agencySpeech =
  /\b(?:on behalf of|retained|we are an agency|working with an?|partner(?:ing|ed) with|represent(?:ing)?|engaged by|has hired me|has asked me|household[- ]name)\b/iu;

/** Lets the signature and the sender's address speak, and takes the likeliest employer, if any is likely. */
export function electCompany(
  ballot: Ballot,
  evidence: Evidence,
  signed: readonly SignedCompany[],
  known: Known,
): string | undefined {
  const speaksForOthers = clientSpeech.test(evidence.said) || agencySpeech.test(evidence.said);
  for (const { value, weight } of signed) {
    if (agencyName.test(value) && (speaksForOthers || weight < 3)) ballot.add(value, -3);
    else ballot.add(value, speaksForOthers ? weight - 1.6 : weight);
  }
  const domains = [evidence.message.from?.address, evidence.message.replyTo?.address].flatMap(domainOf);
  const people = known.people.flatMap((name) => (name ? [fold(name)] : []));
  ballot.weigh((value) => {
    const folded = fold(value);
    if (people.some((name) => isWithin(folded, name)) || isNoEmployer(value)) return -10;
    if (known.role !== undefined && isWithin(folded, fold(known.role))) return -10;
    const isPlace = !value.includes(' ') && timesSaid(evidence.said, `in ${value}`) > 0;
    const repeated = timesSaid(evidence.said, value) > 1 ? 0.8 : 0;
    const legal = endsInLegalForm(value) ? 0.6 : 0;
    return (
      (isPlace ? -1.8 : 0) +
      repeated +
      legal +
      (domains.some((domain) => isDomainOf(domain, value)) ? 1.2 : 0)
    );
  });
  const best = ballot.best(1.5);
  return best === undefined ? undefined : asSaid(best, ballot, evidence.said);
}

/** Where the name is said without its legal form as well, that is how the invitation speaks of it. */
function asSaid(name: string, ballot: Ballot, said: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1 && endsInLegalForm(words.slice(0, end).join(' '))) end -= 1;
  const short = words.slice(0, end).join(' ').replace(/,$/u, '');
  const isSaid = ballot.values.some((value) => fold(value) === fold(short));
  return end < words.length && isSaid && timesSaid(said, short) > timesSaid(said, name) ? short : name;
}

/** Whether the sender's domain spells the value. */
export function isDomainOf(domain: string, value: string): boolean {
  const letters = bare(value);
  return (
    letters.length > 2 && domain.length > 2 && (letters.startsWith(domain) || domain.startsWith(letters))
  );
}

const providers =
  /^(?:mail|e-?mail|jobs|careers|hr|www|com|co|org|net|edu|gov|ac|example|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|web|me|\p{L}{2})$/iu;

/** The name in the address of a sender's organisation; none in that of a mail provider. */
export function domainOf(address: string | undefined): string[] {
  const labels = (address?.split('@').at(1) ?? '')
    .split('.')
    .filter((label) => label !== '' && !providers.test(label));
  const own = labels.at(-1);
  return own ? [bare(own)] : [];
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Tools, networks and places that stand where a company does. */
const isNoEmployer = (value: string): boolean =>
  /^(?:zoom|google meet|google|meet|teams|ms teams|microsoft teams|webex|skype|whatsapp|linkedin|xing|indeed|glassdoor|github|stack overflow|slack|calendly|hirevue|facetime|signal|telegram|london|berlin|paris|new york|amsterdam|dublin|madrid|lisbon|munich|vienna|zurich|oslo|stockholm|helsinki|copenhagen|toronto|sydney|singapore|tokyo|manchester|boston|chicago|austin|europe|germany|france|spain|italy|the uk|uk|usa|us|eu|emea|remote|cv|pm|am|reception|gate|room)$/iu.test(
    value,
  );
