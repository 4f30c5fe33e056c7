import { rule as longSentence } from './long-sentence.ts';
import { rule as noThanks } from './no-thanks.ts';
import type { Rule } from './rule.ts';
import { rule as ungrateful } from './ungrateful.ts';

/** All rules, by their ids. Settings, manifest and documentation are derived from this list. */
export const rules: readonly Rule[] = [longSentence, noThanks, ungrateful];
