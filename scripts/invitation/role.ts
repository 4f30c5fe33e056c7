/* What labelled messages teach of their roles. */

import { electCompany } from '../../src/invitation/fields/company/company.ts';
import type { ElectionModel } from '../../src/invitation/fields/election.ts';
import type { Weights } from '../../src/invitation/fields/people/tagger.ts';
import { roleCandidatesOf } from '../../src/invitation/fields/role/candidates.ts';
import { ruleMark } from '../../src/invitation/fields/role/names.ts';
import { knownBesideRole } from '../../src/invitation/fields/role/role.ts';
import { prepare } from '../../src/invitation/read-fields.ts';
import type { LabelledInvitation } from '../accuracy/corpus.ts';
import { electionExample, type ElectionExample, type ElectionSettings } from './election.ts';
import { openUnlearned } from './groups.ts';

export const roleSettings: ElectionSettings = {
  penalty: 1,
  leastMessages: 6,
  leastWriters: 3,
  mostWrong: 0.1,
  mostWronglyCertain: 0.03,
};

/** What was learned of others, by the writer of a message. */
export interface LearnedOfOthers {
  readonly people: (writer: string) => Weights;
  readonly company: (writer: string) => ElectionModel;
}

export const roleExamples = (
  messages: readonly LabelledInvitation[],
  learned: LearnedOfOthers,
): Promise<ElectionExample[]> => Promise.all(messages.map(async (message) => roleExample(message, learned)));

async function roleExample(
  message: LabelledInvitation,
  { people, company }: LearnedOfOthers,
): Promise<ElectionExample> {
  const weights = people(message.writer);
  const { evidence, known } = prepare(await openUnlearned(message, weights), weights);
  const employer = electCompany(evidence, known, company(message.writer))?.value;
  const candidates = roleCandidatesOf(evidence, knownBesideRole(evidence, known, employer));
  const example = electionExample(message, 'role', candidates);
  return hasRulesOfItsOwn(message) ? withoutRules(example) : example;
}

/**
 * The first messages of the corpus are those that the rules were written by: how far the rules are to be trusted, only
 * the others tell.
 */
const hasRulesOfItsOwn = ({ writer }: LabelledInvitation): boolean =>
  !(Number(/^\d{2,3}(?=-)/u.exec(writer)?.[0] ?? 0) > lastByRules);
const lastByRules = 52;

const withoutRules = (example: ElectionExample): ElectionExample => ({
  ...example,
  features: example.features.map(
    (all) => new Set([...all].filter((feature) => !feature.startsWith(ruleMark))),
  ),
});
