import assert from 'node:assert/strict';
import { readInvitation } from '../../src/invitation/read.ts';
import { cases } from './read-cases.ts';

const names = ['recruiterName', 'recruiterTitle', 'company', 'role', 'candidateName'] as const;

describe('readInvitation', () => {
  for (const { name, text, says } of cases) {
    it(`reads ${name}`, async () => {
      const { proposedTimes, ...found } = await readInvitation(text);
      const { times = [], ...expected } = says;
      const nothing = Object.fromEntries(names.map((field) => [field, undefined]));
      assert.deepEqual({ ...found, proposedTimes }, { ...nothing, ...expected, proposedTimes: times });
    });
  }
});
