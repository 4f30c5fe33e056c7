/* Labels the words of invitations with what they are, from what the invitations say as a whole. */

import { withoutTitles } from '../../src/invitation/fields/people/persons.ts';
import { featuresOf } from '../../src/invitation/fields/people/features.ts';
import { companyTest } from '../../src/invitation/fields/company/company.ts';
import { gather, type Evidence } from '../../src/invitation/fields/evidence.ts';
import { readRecruiter } from '../../src/invitation/fields/people/rules.ts';
import { itemsOf } from '../../src/invitation/fields/people/find.ts';
import { tagNames, type TagName } from '../../src/invitation/fields/people/tags.ts';
import { passagesOf, tokensOf, type Token } from '../../src/invitation/fields/people/passages.ts';
import type { Item } from '../../src/invitation/fields/people/tagger.ts';
import { messagesOf } from '../../src/invitation/read.ts';
import { layOut } from '../../src/invitation/text/layout.ts';
import type { LabelledInvitation } from '../accuracy/corpus.ts';

/** The words of a message with their right tags. */
export interface Example {
  readonly writer: string;
  readonly items: readonly Item[];
  readonly tags: readonly number[];
}

const rulesOf = (evidence: Evidence) => readRecruiter(evidence, companyTest(evidence));

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,;:()"“”/|·•–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+]+$/gu, ''))
    .filter((word) => word !== '' && word !== '-');

/** The first message of the thread that says who writes, with its labels. */
async function exampleOf(invitation: LabelledInvitation): Promise<Example[]> {
  const { fields, source, writer } = invitation;
  const messages = await messagesOf(source, new Date('2026-01-01'));
  const examples = messages.map((message) => {
    const layout = layOut(message.text);
    const tokens = tokensOf(passagesOf(message, layout));
    const tags = tagsOf(tokens, fields);
    // The rules were written for the first collection: there they are right more often than elsewhere.
    const ruled = /^\d/u.test(writer) ? rulesOf(gather(message, layout)) : {};
    return { writer, items: itemsOf(tokens, featuresOf(tokens, message, layout.greeted, ruled)), tags };
  });
  const name = tagNames.indexOf('name');
  const said =
    fields.recruiter_name === null ? examples[0] : examples.find(({ tags }) => tags.includes(name));
  return [said ?? examples[0]].filter((example) => example !== undefined);
}

export async function peopleExamples(invitations: readonly LabelledInvitation[]): Promise<Example[]> {
  return (await Promise.all(invitations.map(exampleOf))).flat();
}

function tagsOf(tokens: readonly Token[], fields: LabelledInvitation['fields']): number[] {
  const tags = tokens.map(() => 0);
  const folded = tokens.map(({ word }) => wordsIn(word.text).join(' '));
  const mark = (name: TagName, first: number, end: number) => {
    for (let at = first; at < end; at++) if (tags[at] === 0) tags[at] = tagNames.indexOf(name);
  };
  /** Where the words stand, one behind the other in one line. */
  const placesOf = (words: readonly string[]): number[] => {
    const sought = words.flatMap((word) => word.split(' ')).join(' ');
    const places: number[] = [];
    if (sought === '') return places;
    for (let at = 0; at < tokens.length; at++) {
      const run = folded.slice(at, at + words.length).join(' ');
      if (run === sought && tokens[at]?.passage === tokens[at + words.length - 1]?.passage) places.push(at);
    }
    return places;
  };
  const markPerson = (name: TagName, value: string | null) => {
    const words = value === null ? [] : wordsIn(withoutTitles(value));
    for (const at of placesOf(words)) mark(name, at, at + words.length);
    if (words.length < 2) return;
    for (const part of [
      words.slice(0, -1),
      words.slice(1),
      words.slice(0, 1),
      words.slice(-1),
      [`${words[0]}`, `${words.at(-1)}`],
    ])
      for (const at of placesOf(part))
        if (standsAlone(tokens, at, at + part.length)) mark(name, at, at + part.length);
  };
  markPerson('name', fields.recruiter_name);
  markPerson('candidate', fields.candidate_name);
  const title = fields.recruiter_title === null ? [] : wordsIn(fields.recruiter_title);
  const places = placesOf(title);
  const apart = places.filter((at) =>
    /^(?:signature|preamble|sender|label|guest|organizer)$/u.test(tokens[at]?.passage.zone ?? ''),
  );
  for (const at of apart.length > 0 ? apart : places.slice(-1)) mark('title', at, at + title.length);
  const company = fields.company === null ? [] : wordsIn(fields.company);
  for (const at of placesOf(company))
    if (/^(?:signature|preamble|sender|footer)$/u.test(tokens[at]?.passage.zone ?? ''))
      mark('company', at, at + company.length);
  return tags;
}

const isApart = (gap: string | undefined, other: Token | undefined, isBefore: boolean) =>
  other === undefined ||
  gap !== 'space' ||
  !/^\p{Lu}/u.test(other.word.text) ||
  (isBefore && /^(?:hi|hello|hey|dear|hallo|mr|mrs|ms|dr|prof|miss|sir|i|i'm)\.?$/u.test(other.word.folded));

/** Whether no capitalised word stands beside the words without a mark between. */
function standsAlone(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    /^[\p{Lu}\p{Lo}]/u.test(tokens[first]?.word.text ?? '') &&
    isApart(tokens[first]?.gap, tokens[first - 1], true) &&
    isApart(tokens[end]?.gap, tokens[end], false)
  );
}
