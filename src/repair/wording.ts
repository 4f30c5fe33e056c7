import { mentioning, type Draft } from '../draft/draft.ts';
import { classic } from '../letter/voices/classic.ts';
import { isWarm } from '../reading/register.ts';

/** How a reader is addressed whose name nobody knows. */
export const unnamedReader = 'Hiring Team';

/** The sentences that fixes put into a letter, in one register. */
interface Wording {
  readonly thanks: string;
  readonly apology: string;
  /** How a decision begins; see `decisionFor`. */
  readonly decided: string;
  readonly stayInTouch: string;
  readonly laterRole: string;
  readonly wishes: string;
  readonly valediction: string;
  /** A greeting for nobody in particular, without its comma. */
  readonly greeting: string;
}

/** As the letters of the wizard's classic voice say it, where they have the same sentence. */
const formal: Wording = {
  thanks: `${classic.thanks.interview({ the: '', a: '', forThe: '', isNamed: false })}.`,
  apology: classic.apologies.late,
  decided: 'After careful consideration, I have decided',
  stayInTouch: 'I would be glad to stay in touch.',
  laterRole: classic.openDoors.later,
  wishes: 'I wish you and your team continued success.',
  valediction: classic.signOff,
  greeting: `Dear ${unnamedReader}`,
};

const warm: Wording = {
  thanks: 'Thank you so much for getting in touch.',
  apology: 'Sorry for the late reply.',
  decided: 'I have thought it over and decided',
  stayInTouch: 'I’d love to stay in touch.',
  laterRole: 'If another role comes up later, I’d love to hear from you.',
  wishes: 'All the best to you and the team!',
  valediction: 'Best,',
  greeting: 'Hello',
};

/** The sentences in the register of the letter's greeting. */
export function wordingFor(draft: Draft): Wording {
  return isWarm(draft) ? warm : formal;
}

const isAboutInterview = mentioning(/\binterview/iu);
const isAboutApplication = mentioning(/\b(?:application|applied|candidacy)\b/iu);
const notFurther = 'not to take this further';

/** A sentence that says no in the terms of the letter: of an interview, of an application, or of neither. */
export function decisionFor(draft: Draft): string {
  const { decided } = wordingFor(draft);
  if (isAboutInterview(draft)) return `${decided} not to go ahead with the interview.`;
  if (isAboutApplication(draft)) return `${decided} to withdraw my application.`;
  return `${decided} ${notFurther}.`;
}

/** A no within a sentence, without its full stop. */
export const decisionInBrief = 'I have decided to decline';

/** What a sentence can do that must not get lost, in the order of a letter. */
export const essentialActs = ['thanks', 'decline', 'openDoor', 'wishes'] as const;
export type EssentialAct = (typeof essentialActs)[number];

/** Does the acts in the plainest words, which suit letters and messages of either register; empty for none. */
export function plainly(acts: Iterable<EssentialAct>, reason = ''): string {
  const done = new Set(acts);
  const no = `${reason === '' ? '' : `${reason}, `}I have decided ${notFurther}`;
  const isNoTied = done.has('thanks') && done.has('decline') && reason === '';
  const sentences = {
    thanks: isNoTied ? `Thank you for getting in touch, but ${no}.` : 'Thank you for getting in touch.',
    decline: isNoTied ? '' : `${no}.`,
    openDoor: 'I would be glad to stay in touch.',
    wishes: 'I wish you every success.',
  } satisfies Readonly<Record<EssentialAct, string>>;
  return essentialActs
    .flatMap((act) => (done.has(act) && sentences[act] !== '' ? [sentences[act]] : []))
    .join(' ');
}

/** What can be said in place of an order not to write again; it leaves the door ajar. */
export const willWrite = 'Should my plans change, I will be in touch.';
/** A reason that tells nothing. */
export const personalReasons = 'For personal reasons';
