/* Chooses the form in which a name is shown. */

import { endsInLegalForm } from '../../../text/organisations.ts';
import { withoutForms } from './names.ts';
import { isParted, type WordSpan } from './spans.ts';
import type { ZonedLine } from './zones.ts';

/** "The" at the start of a sentence is no part of a name, within one or above an address it is. */
export function isArticled({ words }: ZonedLine, { first, end }: WordSpan): boolean {
  return words[first]?.text === 'The' && (!isParted(words, first) || isParted(words, end));
}

/** The shortest form in which it stands, with its article where that is part of the name. */
export function shown(values: readonly string[], isArticled: boolean, said: string): string {
  const written = values.filter((value) => !/^\p{Lu}[\p{Lu} ]{5,}$/u.test(value));
  const all = written.length > 0 ? written : values;
  const forms = all.filter((value) => value.startsWith('The ') === isArticled);
  const value = (forms.find((form) => !endsInLegalForm(form)) ?? forms[0] ?? all[0] ?? '').replace(
    /^the /iu,
    (article) => (isArticled ? article : ''),
  );
  return inShort(value, said);
}

/** Where the name is said without its legal form as well, that is how the invitation speaks of it. */
function inShort(name: string, said: string): string {
  const short = withoutForms(name);
  return short !== name && timesNamed(said, short) > timesNamed(said, name) ? short : name;
}

/** How often a name is said, in no address. */
function timesNamed(said: string, name: string): number {
  const sought = name.toLowerCase();
  let count = 0;
  for (let at = said.indexOf(sought); at >= 0 && count < 9; at = said.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (
      !/[\p{L}\p{N}@./-]$/u.test(said.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\p{N}@-]|^\.\p{L}/u.test(said.slice(end, end + 2))
    )
      count += 1;
  }
  return count;
}
