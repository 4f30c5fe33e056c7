import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { kindExamples, kindFingerprint } from '../../scripts/invitation/kinds.ts';
import { learned } from '../../src/invitation/fields/people/model.ts';
import { roleModel } from '../../src/invitation/fields/role/role.ts';
import { timesModel } from '../../src/invitation/fields/times/proposals.ts';
import { learnedFrom } from '../../src/invitation/kind/weights.ts';
import { readInvitation } from '../../src/invitation/read.ts';

const folder = join(import.meta.dirname, '..', 'corpus');

const messages = {
  approach:
    'Hi Kim,\n\nI came across your portfolio and loved it. We are looking for a Baker at Crumb & Rye. Would you be open to a chat?\n\nAda',
  interview:
    'Dear Kim,\n\nThank you for your application. We would like to invite you to an interview for the Baker position. Please let us know when you are available.\n\nKind regards,\nAda',
  times:
    'Hi Kim,\n\nsorry, something has come up on Monday. Could we move our interview? Tuesday 3 March at 10:00 or Wednesday 4 March at 14:00 instead, whichever suits you best.\n\nAda',
  agreed:
    'Hi Kim,\n\nyour interview is confirmed for Tuesday 3 March at 10:00. Please ring the bell at reception. See you on Tuesday!\n\nAda',
  after:
    'Hi Kim,\n\nthank you for coming in on Monday, it was lovely to meet you. The panel was impressed and we would like you to come back for a second round.\n\nAda',
} as const;

describe('the kind of a message', () => {
  for (const [kind, text] of Object.entries(messages))
    it(`is guessed: ${kind}`, async () => assert.equal((await readInvitation(text)).kind, kind));

  it('is learned from what the corpus and the features are now', async () => {
    const examples = await kindExamples(readLabelledInvitations(folder), () => ({
      people: learned(),
      role: roleModel,
      times: timesModel,
    }));
    assert.equal(kindFingerprint(examples), learnedFrom, 'Run `npm run train`.');
  });
});
