/* What labelled messages teach of their employers. */

import { candidatesOf } from '../../src/invitation/fields/company/candidates.ts';
import type { Weights } from '../../src/invitation/fields/people/tagger.ts';
import { prepare } from '../../src/invitation/read-fields.ts';
import type { LabelledInvitation } from '../accuracy/corpus.ts';
import { electionExample, type ElectionExample, type ElectionSettings } from './election.ts';
import { openUnlearned } from './groups.ts';

export const companySettings: ElectionSettings = {
  penalty: 1,
  leastMessages: 4,
  leastWriters: 2,
  mostWrong: 0.08,
  mostWronglyCertain: 0.015,
};

/** @param people what persons are told by in the messages of a writer */
export const companyExamples = (
  messages: readonly LabelledInvitation[],
  people: (writer: string) => Weights,
): Promise<ElectionExample[]> =>
  Promise.all(
    messages.map(async (message) => {
      const weights = people(message.writer);
      const { evidence, known } = prepare(await openUnlearned(message, weights), weights);
      return electionExample(message, 'company', candidatesOf(evidence, known));
    }),
  );
