/* Tells that a candidate is a person by how else the message calls them. */

import { isCommonTitle } from '../../../text/name-words.ts';
import { isOrganisationWord } from '../../../text/organisations.ts';
import { isPersonName } from '../../../text/person.ts';
import type { Gathered } from './gathered.ts';

/** What stands behind titles: "adler" of "mr. adler". */
export function behindTitles(said: string): string[] {
  const words = said.split(' ');
  return words.filter((_, at) => isCommonTitle((words[at - 1] ?? '').replace(/^\P{L}{1,9}/u, '')));
}

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
  const start = `${key} `;
  return [...found].some(
    ([other, { values }]) =>
      other.startsWith(start) &&
      isPersonName(values[0] ?? '') &&
      !isOrganisationWord(other.split(' ').at(-1) ?? ''),
  );
}
