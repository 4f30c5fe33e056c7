/* Elects the employer among all that an invitation names. */

import type { Confidence } from '../../invitation.ts';
import { softmax } from '../../softmax.ts';
import { timesSaid, type Evidence } from '../evidence.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { domainOf, spelling } from './domains.ts';
import type { Known } from './names.ts';
import { certain, doubtful, hundredths } from './weights.ts';

/** What was learned: what each feature adds to the score, and the probabilities from which a name is given. */
export interface CompanyModel {
  readonly weights: Readonly<Record<string, number>>;
  /** Less is no name. */
  readonly doubtful: number;
  /** Less is a guess. */
  readonly certain: number;
}

let unpacked: CompanyModel['weights'] | undefined;

function unpack(table: string): CompanyModel['weights'] {
  const rows = table.split('\n').map((line): [string, number] => {
    const colon = line.lastIndexOf(':');
    return [line.slice(0, colon), Number(line.slice(colon + 1)) / 100];
  });
  return Object.fromEntries(rows);
}

/** What `npm run train` learned; unpacked at the first question. */
export const companyModel: CompanyModel = {
  get weights() {
    return (unpacked ??= unpack(hundredths));
  },
  doubtful,
  certain,
};

export interface Elected {
  readonly value: string;
  readonly confidence: Confidence;
  /** From 0 to 1. */
  readonly probability: number;
}

/** The employer, if one is likely: a softmax over all candidates and there being none. */
export function electCompany(evidence: Evidence, known: Known, model: CompanyModel): Elected | undefined {
  const { candidates, none } = candidatesOf(evidence, known);
  const scores = candidates.map(({ features }) => scoreOf(features, model));
  const [, ...shares] = softmax([scoreOf(none, model), ...scores]);
  const at = scores.indexOf(Math.max(...scores));
  const probability = shares[at] ?? 0;
  const value = candidates[at]?.value;
  if (value === undefined || probability < model.doubtful || isElsewhere(candidates[at])) return undefined;
  return { value, probability, confidence: probability < model.certain ? 'doubtful' : 'certain' };
}

/** Where somebody works whom the message speaks of once, "your work at Acme", is never given, however likely. */
const isElsewhere = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.features.has('elsewhere _') && !candidate.features.has('repeated');

function scoreOf(features: ReadonlySet<string>, { weights }: CompanyModel): number {
  let sum = 0;
  for (const feature of features) sum += Object.hasOwn(weights, feature) ? (weights[feature] ?? 0) : 0;
  return sum;
}

/** Tells what is known to be a company from names of persons: its domain writes, or somebody is "at" it. */
export function companyTest({ message: { from, replyTo }, said }: Evidence): (value: string) => boolean {
  const domains = [...domainOf(from?.address), ...domainOf(replyTo?.address)];
  return (value) =>
    timesSaid(said, `at ${value}`) > 0 ||
    domains.some((domain) => /^(?:all|part)$/u.test(spelling(domain, value) ?? ''));
}
