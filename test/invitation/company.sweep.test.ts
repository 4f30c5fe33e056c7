import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { companyExamples, companySettings } from '../../scripts/invitation/company.ts';
import { electionFingerprint } from '../../scripts/invitation/election.ts';
import { learnedFrom } from '../../src/invitation/fields/company/weights.ts';
import { learned } from '../../src/invitation/fields/people/model.ts';
import { readInvitation } from '../../src/invitation/read.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');

/** Each message with the company that it names; undefined where it names none. */
const messages: readonly (readonly [string, string | undefined])[] = [
  [
    'Hi Ann,\n\nThank you for applying for the Cook role at Alder Foods. Can you come on Monday at 10:00?\n\nKind regards,\nTove Ek\nRecruiter\nAlder Foods Ltd',
    'Alder Foods',
  ],
  [
    'Company: Fennel & Daughters\nRole: Baker\nInterview: 3 November, 10:00\nContact: Ann Ek',
    'Fennel & Daughters',
  ],
  [
    'Dear Ms Ek,\n\nMy client, a listed maker of pumps which I can name when we speak, needs a Finance Director. May I call you on Monday?\n\nRegards,\nJo Moss\nPartner\nMoss Executive Search',
    undefined,
  ],
  ['Hi Ann, can you do Friday 10:00 instead? Sorry!\n\nTove', undefined],
];

describe('the company', () => {
  for (const [text, company] of messages) {
    it(`is ${company ?? 'none'} in “${text.slice(0, 40).replaceAll('\n', ' ')}…”`, async () => {
      assert.equal((await readInvitation(text)).company, company);
    });
  }

  it('is elected by weights that were learned from what the corpus and the features are now', async () => {
    const examples = await companyExamples(readLabelledInvitations(corpus), learned);
    assert.equal(electionFingerprint(examples, companySettings), learnedFrom, 'Run `npm run train`.');
  });
});
