import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readLabelledInvitations } from '../../scripts/accuracy/corpus.ts';
import { electionFingerprint } from '../../scripts/invitation/election.ts';
import { roleExamples, roleSettings } from '../../scripts/invitation/role.ts';
import { companyModel } from '../../src/invitation/fields/company/company.ts';
import { learned } from '../../src/invitation/fields/people/model.ts';
import { learnedFrom } from '../../src/invitation/fields/role/weights.ts';
import { readInvitation } from '../../src/invitation/read.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');

/** Each message with the role that it names; undefined where it names none. */
const messages: readonly (readonly [string, string | undefined])[] = [
  [
    'Hi Ann,\n\nThank you for applying for the position of Pastry Cook at Alder Foods. Can you come on Monday at 10:00?\n\nKind regards,\nTove Ek\nRecruiter\nAlder Foods Ltd',
    'Pastry Cook',
  ],
  ['Company: Fennel & Daughters\nRole: Baker\nInterview: 3 November, 10:00\nContact: Ann Ek', 'Baker'],
  [
    'Hi Ann,\n\nwe are looking for a data engineer and I thought of you. Shall we talk this week?\n\nBest,\nTove Ek\nHead of Talent, Alder Foods',
    'data engineer',
  ],
  ['Hi Ann, can you do Friday 10:00 instead? Sorry!\n\nTove', undefined],
];

describe('the role', () => {
  for (const [text, role] of messages) {
    it(`is ${role ?? 'none'} in “${text.slice(0, 40).replaceAll('\n', ' ')}…”`, async () => {
      assert.equal((await readInvitation(text)).role, role);
    });
  }

  it('is elected by weights that were learned from what the corpus and the features are now', async () => {
    const examples = await roleExamples(readLabelledInvitations(corpus), {
      people: learned,
      company: () => companyModel,
    });
    assert.equal(electionFingerprint(examples, roleSettings), learnedFrom, 'Run `npm run train`.');
  });
});
