import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { readInvitations, scoreFields } from '../../scripts/accuracy/invitations.ts';

const folder = join(import.meta.dirname, '..', 'corpus');

/** What the reader has to reach on messages that it has not seen; on those that it was made with even more so. */
const goals = {
  recruiter_name: 0.9,
  recruiter_title: 0.9,
  company: 0.88,
  role: 0.92,
  candidate_name: 0.92,
  proposed_times: 0.85,
};

describe('invitations of many kinds', () => {
  it('are read as well as a reader has to', async () => {
    const reads = await readInvitations(readLabelledInvitations(folder));
    const pasted = reads.filter(({ writer }) => writer === 'invitations');
    const emls = reads.filter(({ writer }) => writer === 'eml');
    assert.ok(pasted.length >= 90 && emls.length >= 15);
    for (const reads of [pasted, emls]) {
      const scores = scoreFields(reads);
      for (const [field, least] of Object.entries(goals)) {
        assert.ok((scores[field]?.f1 ?? 0) >= least, `${field}: ${JSON.stringify(scores[field])}`);
      }
    }
    assert.ok((scoreFields(reads)['company']?.wrong ?? 1) <= 0.05);
    assert.equal(scoreFields(emls)['received']?.f1, 1);
  });
});
