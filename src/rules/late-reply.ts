import { insertApology } from '../repair/missing-part.ts';
import { openingOf } from '../reading/body.ts';
import { mayBeIn } from '../reading/heard-acts.ts';
import { firstWords } from '../reading/places.ts';
import { defineRule } from './rule.ts';

interface Options {
  /** Hours from the invitation to a reply that needs no apology. */
  readonly maxHours: number;
}

const millisecondsPerHour = 3_600_000;

/**
 * Asks for an apology in a letter that comes late. It speaks only where both times are known, and it underlines the
 * words that the letter opens with, because behind them the apology belongs.
 */
export const rule = defineRule({
  id: 'late-reply',
  scope: 'letter',
  anchor: 'letter',
  summary: 'Include a word of apology in a reply that comes late',
  why: 'While your reader waited, they kept a slot for you. One sentence shows that you know. You don’t owe an excuse, and the delay is soon forgotten.',
  source:
    'University career services ask for a prompt answer (Penn State Law, SUNY Oneonta); that this is two days is our own measure. In research one apology makes a message more polite (Danescu-Niculescu-Mizil and others 2013, arXiv 1306.6078).',
  grade: 'expert',
  severity: 'information',
  messages: {
    late: 'The invitation came {hours} hours ago; most people hope for an answer within {limit}. One sentence of apology puts that right.',
  },
  defaults: { maxHours: 48 },
  unsettable: ['maxHours'],
  // An answer can be late at once.
  fromZero: ['maxHours'],
  exampleContext: {
    receivedAt: new Date('2026-11-02T09:00:00Z'),
    now: new Date('2026-11-05T09:00:00Z'),
  },
  examples: [
    {
      message: 'late',
      before:
        'Dear Nicole,\n\n«Thank you for» the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Nicole,\n\nThank you for the invitation. Please accept my apologies for the late reply. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'late',
      before:
        'Hi Sam,\n\n«I must cancel» the interview on Friday. Thank you for asking me, and let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nSorry for the late reply. I must cancel the interview on Friday. Thank you for asking me, and let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for the invitation, and please forgive the delay. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe',
    'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application.',
  ],
  *check(draft, { maxHours }: Options, { now, receivedAt }) {
    if (!now || !receivedAt || !draft.signOff) return;
    const hours = (now.getTime() - receivedAt.getTime()) / millisecondsPerHour;
    const body = openingOf(draft);
    if (!body || !(hours > maxHours) || mayBeIn(draft, 'apology')) return;
    yield {
      message: 'late',
      span: firstWords(body),
      data: { hours: Math.floor(hours), limit: maxHours },
      fixes: [insertApology(draft, body)],
    };
  },
});
