/* Tells that a candidate is a person by how else the message calls them. */

import { isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import type { Gathered } from './gathered.ts';

const titled = /(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|sir)\.? (?=(\S{1,40}))/gu;

/** What stands behind titles: "adler" of "mr. adler". */
export const behindTitles = (said: string): string[] =>
  Array.from(said.matchAll(titled), ([, behind = '']) => behind);

/**
 * Whether its last word stands behind a title: "Mr Adler" beside "Simeon Adler".
 * @param behind what stands behind titles
 */
export function isTitled(key: string, behind: readonly string[]): boolean {
  const last = key.split(' ').at(-1) ?? '';
  return last.length > 2 && behind.some((word) => word.startsWith(last));
}

/** Whether a person among the candidates begins with it: "Leilani" beside "Leilani Brandt". */
export function isGiven(key: string, found: ReadonlyMap<string, Gathered>): boolean {
  if (key.includes(' ')) return false;
  return [...found].some(
    ([other, { values }]) =>
      other.startsWith(`${key} `) &&
      isPersonName(values[0] ?? '') &&
      !isOrganisationWord(other.split(' ').at(-1) ?? ''),
  );
}
