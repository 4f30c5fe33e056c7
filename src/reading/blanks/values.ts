import type { Draft, PlacedBlock } from '../../draft/draft.ts';
import { isWarm } from '../register.ts';
import { mentionsOf } from '../names/mentions.ts';
import { peopleOf } from '../names/people.ts';
import { isWrittenOut, type Person } from '../../text/person.ts';
import type { Blank } from './find-blanks.ts';
import { askedBy, type Asked, type Place } from './vocabulary.ts';

/** What belongs into the blank, where another part of the letter says so. */
export function valueFor(blank: Blank, { block }: PlacedBlock, draft: Draft): string | undefined {
  const asked = askedBy(blank.label, placeOf(block.role));
  if (!asked) return undefined;
  const value = values[asked](draft);
  return value?.replace(/\s+/gu, ' ');
}

function placeOf(role: PlacedBlock['block']['role']): Place {
  if (role === 'greeting') return 'greeting';
  return role === 'signOff' || role === 'signature' ? 'end' : 'text';
}

const values: Readonly<Record<Asked, (draft: Draft) => string | undefined>> = {
  writer(draft) {
    const { signed, inSubject, writers } = peopleOf(draft);
    return signed?.text ?? writers.find(({ person }) => !person.isTitled)?.person.text ?? inSubject?.text;
  },
  reader(draft) {
    const { greeted, readers } = peopleOf(draft);
    const person = greeted[0] ?? readers[0]?.person;
    if (!person) return undefined;
    return isWarm(draft) ? (givenName(person) ?? person.text) : person.text;
  },
  company(draft) {
    const { companies, hosts } = mentionsOf(draft);
    return (companies[0] ?? hosts[0])?.text;
  },
  role: (draft) => mentionsOf(draft).roles[0]?.text,
};

const givenName = (person: Person) => (person.isTitled ? undefined : person.words.find(isWrittenOut));
