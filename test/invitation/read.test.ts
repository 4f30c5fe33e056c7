import assert from 'node:assert/strict';
import { readInvitation } from '../../src/invitation/read.ts';
import { cases } from './read-cases.ts';

const names = ['recruiterName', 'recruiterTitle', 'company', 'role', 'candidateName'] as const;

describe('readInvitation', () => {
  for (const { name, text, says } of cases) {
    it(`reads ${name}`, async () => {
      // The kind and how sure each field is have tests of their own.
      const { proposedTimes, kind: _kind, confidence: _confidence, ...found } = await readInvitation(text);
      const { times = [], ...expected } = says;
      const nothing = Object.fromEntries(names.map((field) => [field, undefined]));
      assert.deepEqual({ ...found, proposedTimes }, { ...nothing, ...expected, proposedTimes: times });
    });
  }
});
