import type { Draft } from '../draft/draft.ts';
import { DraftReader } from '../draft/reader.ts';
import { hears, type HeardAct } from '../reading/heard-acts.ts';
import { missingParts } from '../repair/missing-part.ts';
import type { Span } from '../text/span.ts';
import { checklistOf, type Checklist } from './checklist.ts';
import type { Edit } from './finding.ts';
import type { CheckOptions } from './settings.ts';

/**
 * The parts that a letter wants, in their order in it. A reason and an apology are none of them: a letter is as good
 * without the one, and only a late one wants the other.
 */
export const wantedParts = [
  'subject',
  'greeting',
  'thanks',
  'decline',
  'openDoor',
  'closingWishes',
  'signOff',
] as const satisfies readonly (keyof Checklist)[];

export type PartName = (typeof wantedParts)[number];

export interface Part {
  readonly name: PartName;
  readonly isPresent: boolean;
  /** Where the part stands, if it does and its place is known. */
  readonly span: Span | undefined;
}

/** The parts that a letter wants, in their order, and where they stand in `text`. */
export function partsOf(text: string, options: Pick<CheckOptions, 'languageId'> = {}): readonly Part[] {
  const draft = new DraftReader(options.languageId).read(text);
  const checklist = checklistOf(draft, 'letter');
  return wantedParts.map((name) => ({
    name,
    isPresent: checklist[name],
    span: checklist[name] ? placeOf(draft, name) : undefined,
  }));
}

/** Writes the part into its place in the letter, in the letter's register; undefined where it stands there already. */
export function insertPart(
  name: PartName,
  text: string,
  options: Pick<CheckOptions, 'languageId'> = {},
): Edit | undefined {
  const draft = new DraftReader(options.languageId).read(text);
  if (checklistOf(draft, 'letter')[name]) return undefined;
  const replacement = missingParts[name](draft);
  const { span } = replacement;
  return { ...replacement, expected: text.slice(span.start, span.end) };
}

const acts: Partial<Readonly<Record<PartName, HeardAct>>> = {
  thanks: 'thanks',
  decline: 'decline',
  openDoor: 'openDoor',
  closingWishes: 'wishes',
};

function placeOf(draft: Draft, name: PartName): Span | undefined {
  const act = acts[name];
  if (!act) return name === 'subject' || name === 'greeting' || name === 'signOff' ? draft[name] : undefined;
  for (const { block, start } of draft.blocks) {
    const sentence = block.sentences.find((each) => hears(each, act, draft));
    if (sentence) return { start: start + sentence.start, end: start + sentence.end };
  }
  return undefined;
}
