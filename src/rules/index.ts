import { rule as casualWording } from './casual-wording.ts';
import { rule as filler } from './filler.ts';
import { rule as hedgedDecline } from './hedged-decline.ts';
import { rule as lateReply } from './late-reply.ts';
import { rule as longLetter } from './long-letter.ts';
import { rule as longSentence } from './long-sentence.ts';
import { rule as nameMismatch } from './name-mismatch.ts';
import { rule as noClearDecline } from './no-clear-decline.ts';
import { rule as noGreeting } from './no-greeting.ts';
import { rule as noOpenDoor } from './no-open-door.ts';
import { rule as noSignOff } from './no-sign-off.ts';
import { rule as noSubject } from './no-subject.ts';
import { rule as noThanks } from './no-thanks.ts';
import { rule as overExplaining } from './over-explaining.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as repeatedApology } from './repeated-apology.ts';
import type { Anchor, Rule } from './rule.ts';
import { rule as shouting } from './shouting.ts';
import { rule as slammedDoor } from './slammed-door.ts';
import { rule as tactless } from './tactless.ts';
import { rule as ungrateful } from './ungrateful.ts';

/** All rules, by their ids. Settings, manifest and documentation are derived from this list. */
export const rules: readonly Rule[] = [
  casualWording,
  filler,
  hedgedDecline,
  lateReply,
  longLetter,
  longSentence,
  nameMismatch,
  noClearDecline,
  noGreeting,
  noOpenDoor,
  noSignOff,
  noSubject,
  noThanks,
  overExplaining,
  placeholder,
  repeatedApology,
  shouting,
  slammedDoor,
  tactless,
  ungrateful,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

/** What the underlines of the rule of this id stand for. */
export function anchorOf(id: string): Anchor {
  return byId.get(id)?.anchor ?? 'phrase';
}
