import assert from 'node:assert/strict';
import { doubtAbout, type Doubt, type Doubtable } from '../../../src/letter/values/doubt.ts';

describe('a value that has to be asked about', () => {
  const cases: readonly (readonly [key: Doubtable, value: string, doubt: Doubt | undefined])[] = [
    ['name', 'Mr Doe', 'formOfAddress'],
    ['name', 'Dr. Lee', 'formOfAddress'],
    ['name', 'Mrs', 'formOfAddress'],
    ['name', 'john@example.com', 'noName'],
    ['name', '???', 'noName'],
    ['name', 'Dr John Doe', undefined],
    ['name', 'john', undefined],
    ['name', 'Judge Reinhold', undefined],
    ['name', 'M. Night', undefined],
    ['name', '', undefined],
    ['recipient', '山田', 'familyNameOnly'],
    ['recipient', 'Mr', 'nobody'],
    ['recipient', 'nicole@example.com', 'nobody'],
    ['recipient', 'there', 'nobody'],
    ['recipient', 'Mr Lee', undefined],
    ['recipient', 'Hiring Team', undefined],
    ['recipient', ' ', undefined],
    ['role', '-', 'noRole'],
    ['role', '(m/f/d)', 'noRole'],
    ['role', 'Cook (m/f/d)', undefined],
    ['company', 'us', 'noCompany'],
    ['company', 'n/a', 'noCompany'],
    ['company', 'our bakery', undefined],
    ['ownReason', 'too far away', 'noSentence'],
    ['ownReason', 'personal', 'noSentence'],
    ['ownReason', 'It is too far away.', undefined],
    ['ownReason', 'Leeds calls again.', undefined],
    ['ownReason', 'family reasons', undefined],
  ];
  for (const [key, value, doubt] of cases) {
    it(`${key} ${JSON.stringify(value)}: ${doubt ?? 'none'}`, () =>
      assert.equal(doubtAbout(key, value), doubt));
  }
});
