/* Compares the names of companies with the domains of addresses. */

import type { Evidence } from '../evidence.ts';

/** Whose a domain is: the sender's, or another's. */
export const domainKinds = ['sender', 'others'] as const;

/** The domains that a message names, by whose they are. */
export type Domains = Readonly<Record<(typeof domainKinds)[number], readonly string[]>>;

const providers =
  /^(?:mail|e-?mail|jobs|careers|hr|www|com|co|org|net|edu|gov|ac|nhs|example|invalid|test|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|web|me|zoom|google|microsoft|linkedin|calendly|mailbox|inbox|postbox|\p{L}{2})$/iu;
const mostAddresses = 20;
const longestHost = 80;

/** The own label of an address or host name, such as "acme" of "ann@jobs.acme.co.uk"; none for a mail provider. */
export function domainOf(address: string | undefined): string[] {
  const labels = (address?.split('@').at(-1) ?? '')
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== '' && !providers.test(label));
  const own = labels.at(-1);
  return own ? [own.toLowerCase()] : [];
}

/** The domains that a message names, the sender's apart from others; those of its readers are left out. */
export function domainsOf({ message, excerpt, addresses }: Evidence): Domains {
  const { from, replyTo, recipients = [], to } = message;
  const readers = new Set([...recipients, ...(to ? [to] : [])].flatMap(({ address }) => domainOf(address)));
  const sender = [from?.address, replyTo?.address].flatMap(domainOf);
  const hosts = excerpt
    .split(/:\/\/|\bwww\./u, mostAddresses + 1)
    .slice(1)
    .map((rest) => rest.slice(0, longestHost).split(/[^\p{L}\p{N}.-]/u, 1)[0] ?? '');
  const others = [...addresses.slice(0, mostAddresses), ...hosts]
    .flatMap(domainOf)
    .filter((domain) => !readers.has(domain));
  return {
    sender: [...new Set(sender)],
    others: [...new Set(others)].filter((domain) => !sender.includes(domain)),
  };
}

/** How closely a domain spells a name: all of it, its beginning, a part within it, or not. */
export function spelling(domain: string, name: string): 'all' | 'part' | 'within' | undefined {
  const host = bare(domain);
  if (host.length < 3) return undefined;
  for (const letters of [bare(name), bare(transliterated(name))]) {
    if (letters.length < 3) continue;
    if (letters === host) return 'all';
    if (letters.startsWith(host) || host.startsWith(letters)) return 'part';
    if (host.length > 4 && letters.includes(host)) return 'within';
  }
  return undefined;
}

/** How closely each domain of a message spells a name. */
export function* domainFeatures(name: string, domains: Domains): Generator<string> {
  for (const kind of domainKinds)
    for (const domain of domains[kind]) {
      const like = spelling(domain, name);
      if (like) yield `${kind} domain ${like}`;
    }
}

/** As German host names are written. */
const transliterated = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('&', 'and');

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
