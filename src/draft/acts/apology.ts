import { SentencePhrases } from '../sentence-phrases.ts';
import { classes, type SentenceAct } from './act.ts';

/** The writer says sorry for something done to the reader. */
export const apology: SentenceAct = {
  phrases: new SentencePhrases(
    ['apologise~|apologize~|apology|apologies', 'sorry|soz|sry|srry|forgive|pardon', 'excuse my|me|the'],
    classes,
  ),
  unless: new SentencePhrases(
    ['sorry to|not hear|sorry', 'feel|are|be sorry|forgive for|you', 'not sorry'],
    classes,
  ),
};
