/* Reads the company from the text and the subject of an invitation. */

import { Ballot } from '../../text/ballot.ts';
import { behindLabel } from '../../text/label.ts';
import type { Evidence, Line } from '../evidence.ts';
import { fromHeading } from './headings.ts';
import { fromSentences } from './sentences.ts';

/** Gathers what the letter and its subject say of the employer. */
export function companyBallot(evidence: Evidence): Ballot {
  const ballot = new Ballot();
  for (const line of evidence.body) {
    fromLabel(line, ballot);
    fromSentences(line, ballot);
  }
  for (const line of evidence.subject) fromHeading(line, ballot, evidence);
  return ballot;
}

const labels = new Set(
  'company|employer|organisation|organization|client|firm|hiring company|company name|unternehmen|entreprise|empresa|azienda|bedrijf'.split(
    '|',
  ),
);
const longestName = 60;

/** "Employer: Lindenhof Hospitals" */
function fromLabel({ text }: Line, ballot: Ballot): void {
  const rest = (behindLabel(text, labels, /[:–-]/u) ?? '').slice(0, 2 * longestName);
  const value = (rest.split(/\s[|–—(-]\s?|,\s(?!inc|ltd|llc)/iu, 1)[0] ?? '').replace(/[\s;*_]{1,9}$/u, '');
  if (value.length < longestName)
    ballot.add(/\s\S{1,4}\.$/u.test(value) ? value : value.replace(/\.$/u, ''), 4);
}
