/* What labelled messages teach of the times that they propose. */

import { proposalAt } from '../../src/invitation/fields/times/proposals.ts';
import { timesFoundIn } from '../../src/invitation/read-fields.ts';
import { layOut } from '../../src/invitation/text/layout.ts';
import { learned } from '../../src/invitation/fields/people/model.ts';
import { collapse, type LabelledInvitation } from '../accuracy/corpus.ts';
import type { ElectionExample, ElectionSettings } from './election.ts';
import { openUnlearned } from './groups.ts';

export const timesSettings: ElectionSettings = {
  penalty: 4,
  leastMessages: 4,
  leastWriters: 2,
  mostWrong: 0.16,
  mostWronglyCertain: 0.16,
};

/** A choice for each time that is found in the messages. */
export async function timesExamples(messages: readonly LabelledInvitation[]): Promise<ElectionExample[]> {
  const all = await Promise.all(messages.map(async (message) => examplesOf(message)));
  return all.flat();
}

async function examplesOf(message: LabelledInvitation): Promise<ElectionExample[]> {
  const read = await openUnlearned(message, learned());
  const { times, lines } = timesFoundIn(read, layOut(read.text));
  const others = (message.alsoOk['proposed_times'] ?? []).filter((value) => value !== null);
  const right = new Set([...(message.fields.proposed_times ?? []), ...others].map(collapse));
  return times.map((value, at) => {
    const { candidates, none } = proposalAt(at, times, lines);
    return {
      writer: message.writer,
      invites: message.answer !== 'other',
      features: [...candidates.map(({ features }) => features), none],
      right: [right.has(collapse(value)) ? 0 : 1],
    };
  });
}
