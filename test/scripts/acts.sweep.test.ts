import assert from 'node:assert/strict';
import { readActed } from '../../scripts/tone/acts.ts';

describe('what the corpus says of the sentences of a message', () => {
  it('is said of the sentences that the reader finds in it', () => {
    assert.ok(readActed('test/corpus').length > 10_000);
  });
});
