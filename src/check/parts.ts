import { isJudged, type ActName, type Draft } from '../draft/draft.ts';
import type { Role } from '../draft/blocks.ts';
import { DraftReader } from '../draft/reader.ts';
import type { Span } from '../text/span.ts';
import { appendTo, beginWith, eolOf } from '../repair/insert.ts';
import { bodyOf, openingOf } from '../reading/body.ts';
import { isWarm } from '../reading/register.ts';
import { insertDecision } from '../rules/no-clear-decline.ts';
import { insertGreeting } from '../rules/no-greeting.ts';
import { openDoorsFor } from '../rules/no-open-door.ts';
import { insertSignOff } from '../rules/no-sign-off.ts';
import { insertSubject } from '../rules/no-subject.ts';
import { thanksFor } from '../rules/no-thanks.ts';
import { decisionFor } from '../repair/decision.ts';
import type { Replacement } from '../repair/fix.ts';
import type { CheckOptions } from './settings.ts';
import type { Edit } from './finding.ts';
import { checklistOf, type Checklist } from './checklist.ts';

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

/** How many of the parts that a letter wants it has. */
export function countParts(checklist: Checklist): number {
  return wantedParts.filter((name) => checklist[name]).length;
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
  const replacement = insertions[name](draft);
  const { span } = replacement;
  return { ...replacement, expected: text.slice(span.start, span.end) };
}

const insertions: Readonly<Record<PartName, (draft: Draft) => Replacement>> = {
  subject: (draft) => insertSubject(draft).replacements[0],
  greeting: (draft) => {
    const first = draft.blocks.find(({ block }) => isJudged(block)) ?? draft.blocks.find(isClosing);
    return insertGreeting(draft, first ?? { start: draft.text.length }).replacements[0];
  },
  thanks: (draft) => {
    const opening = hasBody(draft) ? openingOf(draft) : undefined;
    return opening ? beginWith(draft, opening.start, thanksFor(draft)) : asBody(draft, thanksFor(draft));
  },
  decline: (draft) => {
    const [first, second] = bodyOf(draft);
    return first && hasBody(draft) ? insertDecision(draft, first, second) : asBody(draft, decisionFor(draft));
  },
  openDoor: (draft) => atEnd(draft, openDoorsFor(draft)[0]),
  closingWishes: (draft) =>
    atEnd(
      draft,
      isWarm(draft) ? 'All the best to you and the team!' : 'I wish you and your team continued success.',
    ),
  signOff: (draft) => {
    const last = draft.blocks.findLast(({ block }) => !isAside.has(block.role));
    return last
      ? insertSignOff(draft, last).replacements[0]
      : { span: { start: 0, end: 0 }, text: `Best regards,${eolOf(draft.text)}` };
  },
};

/** Below which no letter ends, and nothing is written. */
const isAside: ReadonlySet<Role> = new Set<Role>(['quoted', 'code', 'comment', 'frontMatter']);

const isClosing = ({ block }: Draft['blocks'][number]): boolean =>
  block.role === 'signOff' || block.role === 'signature';

/** Whether there is a paragraph above the sign-off. */
function hasBody({ blocks, signOff, text }: Draft): boolean {
  return blocks.some(({ block, start }) => isJudged(block) && start < (signOff?.start ?? text.length));
}

function atEnd(draft: Draft, sentence: string): Replacement {
  const last = bodyOf(draft).at(-1);
  return last && hasBody(draft) ? appendTo(draft, last, sentence) : asBody(draft, sentence);
}

/** Makes the sentence the only paragraph of a letter that has none. */
function asBody({ text, blocks, greeting, signOff }: Draft, sentence: string): Replacement {
  const gap = eolOf(text).repeat(2);
  if (signOff) return { span: { start: signOff.start, end: signOff.start }, text: sentence + gap };
  const top = blocks.findLast(({ block }) => block.role === 'header' || block.role === 'frontMatter');
  const at = greeting?.end ?? (top ? top.start + top.block.text.length : 0);
  return { span: { start: at, end: at }, text: at > 0 ? gap + sentence : sentence + eolOf(text) };
}

const acts: Partial<Readonly<Record<PartName, ActName>>> = {
  thanks: 'thanks',
  decline: 'decline',
  openDoor: 'openDoor',
  closingWishes: 'wishes',
};

function placeOf(draft: Draft, name: PartName): Span | undefined {
  const act = acts[name];
  if (!act) return name === 'subject' || name === 'greeting' || name === 'signOff' ? draft[name] : undefined;
  for (const { block, start } of draft.blocks) {
    const sentence = block.sentences.find(({ acts }) => acts.has(act));
    if (sentence) return { start: start + sentence.start, end: start + sentence.end };
  }
  return undefined;
}
