import { asks, isAboutHiring } from '../draft/draft.ts';
import { insertThanks } from '../repair/missing-part.ts';
import { openingOf } from '../reading/body.ts';
import { mayBeIn } from '../reading/heard-acts.ts';
import { firstWords } from '../reading/places.ts';
import { defineRule } from './rule.ts';

/** Asks that a finished letter thanks its reader. */
export const rule = defineRule({
  id: 'no-thanks',
  scope: 'letter',
  anchor: 'letter',
  summary: 'Include a word of thanks in a finished letter',
  why: 'Somebody read your application and made time for you. Without a word of thanks, a no feels cold, however polite the rest is.',
  source:
    'Of all politeness markers gratitude weighs most: 78 of 100 requests that use it are among the most polite (Danescu-Niculescu-Mizil and others 2013, arXiv 1306.6078).',
  grade: 'research',
  severity: 'information',
  messages: {
    missing: 'This letter doesn’t say thank you yet. One sentence at the start makes the no easier to take.',
  },
  defaults: {},
  examples: [
    {
      message: 'missing',
      before:
        '«Dear Nicole,»\n\nAfter careful consideration, I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Nicole,\n\nThank you very much for considering me.\n\nAfter careful consideration, I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'missing',
      before:
        '«Hi Sam,» I have to withdraw my application for the position. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam, thank you so much for getting in touch. I have to withdraw my application for the position. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for your time. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Hi Sam,\n\nI appreciate you reaching out, but I am happy in my current role.\n\nKim',
    'Dear Nicole,\n\nI have decided to withdraw my application.',
  ],
  *check(draft) {
    if (!draft.signOff || draft.acts.has('goingOn') || asks(draft) || !isAboutHiring(draft)) return;
    if (mayBeIn(draft, 'thanks')) return;
    const body = openingOf(draft);
    if (!body) return;
    yield {
      message: 'missing',
      span: draft.greeting ?? firstWords(body),
      fixes: [insertThanks(draft, body)],
    };
  },
});
