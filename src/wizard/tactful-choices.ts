/* The choices of reasons and of open doors, each with what it makes the letter say. */

import {
  type KindId,
  openDoors,
  type OpenDoorId,
  openDoorsFor,
  type ReasonId,
  reasons,
} from '../letter/choices.ts';
import { type Preview, preview } from '../letter/preview.ts';
import { type Doubtable, doubtAbout } from '../letter/values/doubt.ts';
import { hasLineBreak, singleLine } from '../text/sanitise.ts';
import type { Choice, InputQuestion, Message } from './step.ts';
import { chosenId, toAnswers, type WizardAnswers } from './wizard-answers.ts';
import { objections, ownReasonDetail, ownWords } from './wordings.ts';

/** Longer than any name or role in use, short enough for a subject line that mail programs show. */
const longestText = 100;
/** A sentence of 25 words fits. */
export const longestSentence = 200;

/** What is said of a reason in the writer's own words, by whoever judges letters; undefined for nothing. */
export type Judge = (ownReason: string, answers: Partial<WizardAnswers>) => string | undefined;

/** The reasons that make sense for the kind of letter, the most usual first. */
export function reasonChoices(
  answers: Partial<WizardAnswers>,
  judge: Judge | undefined,
): readonly Choice<WizardAnswers['reason']>[] {
  return reasonsFor(answers.kind).map((value) => {
    const { label } = reasons[value];
    if (value !== 'other')
      return { value, label, detail: excerpt(sentence(answers, { reason: value }, 'reason')) };
    const own = inOwnWords(ownWords.other, {
      validate: (text) =>
        missing(text, objections.noReason) ?? fits(text, longestSentence) ?? doubted('ownReason', text),
      advise: (text) => (singleLine(text) ? judge?.(text, answers) : undefined),
    });
    return { value, label, detail: ownReasonDetail, own };
  });
}

/** Only who has talked to them, or seen an offer, knows what to have expected; only who knows them is in another process. */
const untold: Partial<Readonly<Record<ReasonId, readonly KindId[]>>> = {
  expected: ['interview', 'approach', 'agreed'],
  process: ['approach', 'offer'],
};

function reasonsFor(kind: KindId = 'interview'): readonly ReasonId[] {
  const all = (Object.keys(reasons) as ReasonId[]).filter((id) => untold[id]?.includes(kind) !== true);
  // Whoever is written to out of the blue has mostly not been looking.
  const first: readonly ReasonId[] = kind === 'approach' ? ['notLooking', 'staying'] : [];
  return [...first, ...all.filter((id) => !first.includes(id))];
}

export function openDoorChoices(
  answers: Partial<WizardAnswers>,
): readonly Choice<WizardAnswers['openDoor']>[] {
  return openDoorsFor(chosenId<ReasonId>(answers.reason)).map((value) => ({
    value,
    label: openDoors[value].label,
    detail: doorDetail(answers, value),
    own: isInWords(value) ? ownDoors[value] : undefined,
  }));
}

function doorDetail(answers: Partial<WizardAnswers>, value: OpenDoorId): string {
  return value === 'open' || value === 'again'
    ? ownWords[value].prompt
    : sentence(answers, { openDoor: value }, 'openDoor');
}

const ownDoors = {
  colleague: inOwnWords(ownWords.colleague, { validate: (text) => fits(text) }),
  open: inOwnWords(ownWords.open, { validate: (text) => missing(text, objections.noKind) ?? fits(text) }),
  again: inOwnWords(ownWords.again, { validate: (text) => missing(text, objections.noTime) ?? fits(text) }),
} as const;

const isInWords = (value: OpenDoorId): value is keyof typeof ownDoors => Object.hasOwn(ownDoors, value);

function inOwnWords(
  wording: Pick<InputQuestion, 'title' | 'placeholder' | 'prompt'>,
  { validate, advise = () => undefined }: Partial<InputQuestion> & Pick<InputQuestion, 'validate'>,
): InputQuestion {
  return { type: 'input', key: 'ownWords', ...wording, suggestions: [], validate, advise };
}

/** A sentence of the letter as it would be with these answers. */
function sentence(
  answers: Partial<WizardAnswers>,
  change: Partial<WizardAnswers>,
  part: keyof Preview,
): string {
  return preview(toAnswers({ ...answers, ...change }))[part];
}

/** The part of a sentence in which choices differ. */
const excerpt = (part: string): string => (part ? `… ${part}` : '');

export function missing(value: string, wording: string): Message | undefined {
  return singleLine(value) ? undefined : { wording };
}

export function fits(value: string, most = longestText): Message | undefined {
  if (hasLineBreak(value.trim())) return { wording: objections.lineBreak };
  return singleLine(value).length > most ? { wording: objections.tooLong, data: { most } } : undefined;
}

/** What to ask where a letter can't carry the value as it is. */
export function doubted(key: Doubtable, value: string): Message | undefined {
  const doubt = doubtAbout(key, value);
  return doubt && { wording: objections[doubt] };
}
