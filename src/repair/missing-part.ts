import { isJudged, type Draft, type PlacedBlock } from '../draft/draft.ts';
import type { Role } from '../draft/blocks.ts';
import { bodyOf, openingOf } from '../reading/body.ts';
import { peopleOf } from '../reading/names/people.ts';
import { isWrittenOut } from '../text/person.ts';
import type { Fix, Replacement } from './fix.ts';
import { appendTo, beginWith, eolOf, insertAfter, insertBefore } from './insert.ts';
import { insertSubject } from './subject.ts';
import { decisionFor, unnamedReader, wordingFor } from './wording.ts';

/** What writes a missing part of a letter into its place, in the letter's register, whatever else is missing. */
export const missingParts = {
  subject: (draft) => insertSubject(draft).replacements[0],
  greeting: (draft) => {
    const first = draft.blocks.find(({ block }) => isJudged(block)) ?? draft.blocks.find(isClosing);
    return insertGreeting(draft, first?.start ?? draft.text.length).replacements[0];
  },
  thanks: (draft) => {
    const opening = hasBody(draft) ? openingOf(draft) : undefined;
    const { thanks } = wordingFor(draft);
    return opening ? beginWith(draft, opening.start, thanks) : asBody(draft, thanks);
  },
  decline: (draft) => {
    const [first, second] = bodyOf(draft);
    return first && hasBody(draft)
      ? insertDecision(draft, first, second).replacements[0]
      : asBody(draft, decisionFor(draft));
  },
  openDoor: (draft) => atEnd(draft, wordingFor(draft).stayInTouch),
  closingWishes: (draft) => atEnd(draft, wordingFor(draft).wishes),
  signOff: (draft) => {
    const last = draft.blocks.findLast(({ block }) => !asides.has(block.role));
    return last
      ? insertSignOff(draft, last).replacements[0]
      : { span: { start: 0, end: 0 }, text: wordingFor(draft).valediction + eolOf(draft.text) };
  },
} as const satisfies Readonly<Record<string, (draft: Draft) => Replacement>>;

/** Below which no letter ends, and nothing is written. */
const asides: ReadonlySet<Role> = new Set<Role>(['quoted', 'code', 'comment', 'frontMatter']);

const formalClosing = /\b(?:regards|sincerely|yours|respectfully|faithfully)\b/iu;

/** Puts a greeting that suits the sign-off above what begins at `start`. */
export function insertGreeting(draft: Draft, start: number): Fix {
  const { text, signOff } = draft;
  const isFormal = signOff !== undefined && formalClosing.test(text.slice(signOff.start, signOff.end));
  const reader = peopleOf(draft).readers[0]?.person;
  const given = reader?.words.find(isWrittenOut);
  const greeting = isFormal
    ? `Dear ${reader?.text ?? unnamedReader},`
    : `Hello${given && !reader?.isTitled ? ` ${given}` : ''},`;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const eol = eolOf(text);
  return {
    title: 'beginWith',
    data: { words: greeting },
    replacements: [{ span: { start: lineStart, end: start }, text: greeting + eol + eol }],
  };
}

/** Thanks at the beginning of the body's opening. */
export function insertThanks(draft: Draft, opening: PlacedBlock): Fix {
  return { title: 'thank', replacements: [beginWith(draft, opening.start, wordingFor(draft).thanks)] };
}

/** An apology for a late reply: behind the sentence that the letter opens with if that thanks, else before it. */
export function insertApology(draft: Draft, { block, start }: PlacedBlock): Fix {
  const { apology } = wordingFor(draft);
  const [opening] = block.sentences;
  const replacement = opening?.acts.has('thanks')
    ? insertAfter(draft, start + opening.end, apology)
    : beginWith(draft, start, apology, ' ');
  return { title: 'apologise', replacements: [replacement] };
}

/** A no, below the thanks that the letter opens with; where the next paragraph keeps the door open, at its start. */
export function insertDecision(draft: Draft, first: PlacedBlock, second: PlacedBlock | undefined): Fix {
  return { title: 'decline', replacements: [decisionIn(draft, first, second)] };
}

function decisionIn(draft: Draft, first: PlacedBlock, second: PlacedBlock | undefined): Replacement {
  const decision = decisionFor(draft);
  if (second?.block.role === 'body' && second.block.sentences[0]?.acts.has('openDoor')) {
    return insertBefore(draft.text, second.start, decision, ' ');
  }
  const { sentences, text } = first.block;
  const thanks = sentences.findLast((sentence) => sentence.acts.has('thanks'));
  if (!second && thanks) return insertAfter(draft, first.start + thanks.end, decision);
  return insertAfter(draft, first.start + text.trimEnd().length, decision, false);
}

/** An open door at the end of the body, of one kind or another. */
export function insertOpenDoor(draft: Draft, last: PlacedBlock): readonly [Fix, Fix] {
  const { stayInTouch, laterRole } = wordingFor(draft);
  return [
    { title: 'stayInTouch', replacements: [appendTo(draft, last, stayInTouch)] },
    { title: 'askForLater', replacements: [appendTo(draft, last, laterRole)] },
  ];
}

/** A valediction, and the writer's name where it is known, below the block. */
export function insertSignOff(draft: Draft, { block, start }: PlacedBlock): Fix {
  const eol = eolOf(draft.text);
  const name = peopleOf(draft).writers.find(({ person }) => !person.isTitled)?.person.text;
  const { valediction } = wordingFor(draft);
  const end = start + block.text.trimEnd().length;
  return {
    title: 'endWith',
    data: { words: valediction },
    replacements: [{ span: { start: end, end }, text: eol + eol + valediction + (name ? eol + name : '') }],
  };
}

const isClosing = ({ block }: PlacedBlock): boolean => block.role === 'signOff' || block.role === 'signature';

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
