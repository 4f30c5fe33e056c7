/* The routes by which a letter can be sent, and what keeps it from one. */

import { toGmail, toOutlookPersonal, toOutlookWork } from './compose-links.ts';
import { emlMessage } from './eml.ts';
import type { Letter } from './letter.ts';
import { type Problem, problemWordings, Unsendable } from './mail/problem.ts';
import { sanitiseLetter, type SanitisedLetter } from './mail/sanitise-letter.ts';
import { mailtoLink } from './mailto.ts';
import { withoutTrailingBlanks } from '../text/sanitise.ts';

/** The ways to send a letter, in the order in which they are offered. */
export const routeIds = ['mailto', 'gmail', 'outlook-work', 'outlook-personal', 'eml', 'copy'] as const;
export type RouteId = (typeof routeIds)[number];

export function asRoute(value: unknown): RouteId | undefined {
  return routeIds.find((id) => id === value);
}

/** All routes, `first` in front of the others, which keep their order. */
export function routesFrom(first: RouteId | undefined): readonly RouteId[] {
  return first === undefined ? routeIds : [first, ...routeIds.filter((id) => id !== first)];
}

export type Route = { readonly id: RouteId } & (
  | { readonly ok: true; readonly url: string }
  /** A whole message file, or what to put on the clipboard: the body alone, with `\n` between lines. */
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }
);

/**
 * Characters of a link that are handed over everywhere: Windows takes 2,081 at most, and what is beyond gets lost
 * without an error.
 */
export const longestLink = 1800;

const links = {
  mailto: mailtoLink,
  gmail: toGmail,
  'outlook-work': toOutlookWork,
  'outlook-personal': toOutlookPersonal,
} satisfies Partial<Record<RouteId, (letter: SanitisedLetter) => string>>;

/** What each route makes of the letter, or why it can't. Never throws; no letter is ever cut. */
export function routes(letter: Letter): readonly Route[] {
  const sent = sanitiseLetter(letter);
  return routeIds.map((id) => routeOf(id, sent));
}

export function route(id: RouteId, letter: Letter): Route {
  return routeOf(id, sanitiseLetter(letter));
}

/** What to offer where `id` can't take the letter: the first route behind it that can. */
export function nextRoute(id: RouteId, letter: Letter): Route | undefined {
  return routes(letter)
    .slice(routeIds.indexOf(id) + 1)
    .find((route) => route.ok);
}

function routeOf(id: RouteId, letter: SanitisedLetter): Route {
  try {
    return { id, ok: true, ...take(id, letter) };
  } catch (error) {
    if (error instanceof Unsendable) return { id, ok: false, problem: error.problem };
    throw error;
  }
}

/** What a route makes of the letter. Thunderbird joins a line of a file that ends with a blank to the next one. */
function take(id: RouteId, letter: SanitisedLetter): { url: string } | { text: string } {
  const { body } = letter;
  if (body === '') throw new Unsendable({ kind: 'empty-letter', wording: problemWordings.empty });
  if (id === 'copy') return { text: body };
  if (id !== 'eml') return { url: short(links[id](letter)) };
  return { text: emlMessage({ ...letter, body: withoutTrailingBlanks(body) }) };
}

function short(link: string): string {
  const { length } = link;
  if (length <= longestLink) return link;
  const numbers = { length, limit: longestLink };
  throw new Unsendable({ kind: 'too-long', ...numbers, wording: problemWordings.tooLong, data: numbers });
}
