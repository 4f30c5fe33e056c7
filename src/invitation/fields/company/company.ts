/* Elects the employer among all that an invitation names. */

import { asElectionModel, elect, type Candidate, type Elected, type ElectionModel } from '../election.ts';
import { timesSaid, type Evidence } from '../evidence.ts';
import { candidatesOf } from './candidates.ts';
import { domainOf, spelling } from './domains.ts';
import type { Known } from './names.ts';
import * as written from './weights.ts';

/** What `npm run train` learned of companies. */
export const companyModel: ElectionModel = asElectionModel(written);

/** The employer, if one is likely. */
export function electCompany(evidence: Evidence, known: Known, model: ElectionModel): Elected | undefined {
  const elected = elect(candidatesOf(evidence, known), model);
  return elected && !isElsewhere(elected) ? elected : undefined;
}

/** Where somebody works whom the message speaks of once, "your work at Acme", is never given, however likely. */
const isElsewhere = ({ features }: Candidate): boolean =>
  features.has('elsewhere _') && !features.has('repeated');

/** Tells what is known to be a company from names of persons: its domain writes, or somebody is "at" it. */
export function companyTest({ message: { from, replyTo }, said }: Evidence): (value: string) => boolean {
  const domains = [...domainOf(from?.address), ...domainOf(replyTo?.address)];
  return (value) =>
    timesSaid(said, `at ${value}`) > 0 ||
    domains.some((domain) => /^(?:all|part)$/u.test(spelling(domain, value) ?? ''));
}
