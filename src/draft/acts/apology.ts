import { PhraseSet } from '../phrases.ts';
import { classes, type Act } from './act.ts';

/** The writer says sorry for something done to the reader. */
export const apology: Act = {
  phrases: new PhraseSet(
    ['apologise~|apologize~|apology|apologies', 'sorry|soz|sry|srry|forgive|pardon', 'excuse my|me|the'],
    classes,
  ),
  unless: new PhraseSet(
    ['sorry to|not hear|sorry', 'feel|are|be sorry|forgive for|you', 'not sorry'],
    classes,
  ),
};
