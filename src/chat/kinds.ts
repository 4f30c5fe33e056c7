import { rule as tactless } from '../rules/tactless.ts';
import { hurts } from '../tone/hurt.ts';

/** What a passage may come across as: what the rule `tactless` tells apart, and ungrateful. */
export const passageKinds = ['ungrateful', 'unkind', ...hurts] as const;
export type PassageKind = (typeof passageKinds)[number];

export const ungratefulWording =
  'This may come across as ungrateful. A word of thanks is safer, or a plain sentence.';

/** What is said of a passage of this kind, in English. */
export function wordingOf(kind: PassageKind): string {
  return kind === 'ungrateful' ? ungratefulWording : tactless.messages[kind];
}
