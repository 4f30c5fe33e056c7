import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readInvitation } from '../../src/invitation/read.ts';
import { compose } from '../../src/letter/compose.ts';
import { type KindId, kinds } from '../../src/letter/choices.ts';
import { declineSteps } from '../../src/wizard/decline-steps.ts';
import { fewQuestions } from '../../src/wizard/few-questions.ts';
import { type Prefilled, prefill } from '../../src/wizard/prefill.ts';
import { type WizardAnswers, toAnswers } from '../../src/wizard/wizard-answers.ts';
import type { Question, Reply } from '../../src/wizard/step.ts';
import { randomCases } from '../support/random-cases.ts';
import { enter, runScripted, runWizardBy } from './scripted.ts';

const steps = declineSteps({ now: new Date('2026-03-03T09:00:00Z'), locale: 'en', isLate: () => false });
const kindIds = Object.keys(kinds) as KindId[];

/** Presses Enter, but picks this kind, and types a name where that is asked for. */
const picking =
  (kind: KindId | undefined) =>
  (question: Question, before: unknown): Reply => {
    if (question.key === 'kind' && kind !== undefined) return { value: kind };
    return question.key === 'name' ? { value: 'Jo Ray' } : enter(question, before);
  };

/** Ten invitations as they come, with what stands in the letter that Enter alone writes. */
const invitations: Readonly<Record<string, readonly [message: string, written: RegExp]>> = {
  'a mail with everything in it': [
    'From: Mira Lindqvist <mira@harborlight.example>\nTo: Jo Ray <jo@ray.example>\nSubject: Interview for Data Analyst\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nDear Jo Ray,\n\nThank you for applying to Harborlight. We would like to invite you to an interview for the position of Data Analyst.\n\nKind regards,\nMira Lindqvist\nHarborlight',
    /Dear Mira,.*Data Analyst position at Harborlight/s,
  ],
  'a mail to “Dear Mr Ray”': [
    'From: Mira Lindqvist <mira@harborlight.example>\nSubject: Interview for Data Analyst\n\nDear Mr Ray,\n\nWe would like to invite you to an interview for the position of Data Analyst at Harborlight.\n\nKind regards,\nMira Lindqvist\nHarborlight',
    /Data Analyst position at Harborlight.*\nJo Ray$/s,
  ],
  'a message of a network': [
    'Hi Jo, I came across your profile and was impressed. We are looking for a Pastry Chef at Saltbridge. Would you be open to a quick chat?\n\nBest, Nora',
    /^H/,
  ],
  'a confirmed time': [
    'From: Otto Brandt <otto@tidewater.example>\nTo: Jo Ray <jo@ray.example>\nSubject: Interview confirmed: Store Manager\n\nHi Jo,\n\nThis is to confirm your interview for the Store Manager role at Tidewater on Thursday, 12 March at 2:30 pm.\n\nBest,\nOtto Brandt\nTidewater',
    /Store Manager/,
  ],
  'times to choose from': [
    'From: Ines Duarte <ines@copperleaf.example>\nTo: Jo Ray <jo@ray.example>\nSubject: Finding a time\n\nHi Jo,\n\nCould you do Tuesday at 10 am or Wednesday at 3 pm for the interview for the Gardener position at Copperleaf?\n\nInes Duarte\nCopperleaf',
    /Gardener/,
  ],
  'an invitation of a team': [
    'Dear applicant,\n\nThank you for your application. We are pleased to invite you to an interview.\n\nThe Hiring Team',
    /Thank you/,
  ],
  'a next round': [
    'From: Lea Fontaine <lea@northquay.example>\nTo: Jo Ray <jo@ray.example>\nSubject: Next steps\n\nDear Jo,\n\nThank you for the interview last week. We enjoyed talking with you and would like to invite you to the final round for the Editor position at Northquay.\n\nKind regards,\nLea Fontaine\nNorthquay',
    /Editor position at Northquay/,
  ],
  'a name of three words': [
    'From: Mary Ann Castle <mary@brightwell.example>\nTo: Jo Ray <jo@ray.example>\nSubject: Interview\n\nDear Jo Ray,\n\nWe would like to invite you to interview for the Librarian position at Brightwell.\n\nKind regards,\nMary Ann Castle\nBrightwell',
    /Dear Mary/,
  ],
  'a role that no letter can carry': [
    `Role: ${'Senior '.repeat(20)}Clerk\nCompany: Fernhill\n\nDear Jo Ray,\n\nWe would like to invite you to an interview.\n\nKind regards,\nAda Moss\nFernhill`,
    /Fernhill/,
  ],
  'company and sender alone': [
    'Hello Jo Ray,\n\nWe would love to invite you to an interview at Oakmere next week.\n\nBest,\nTom Becker',
    /Tom/,
  ],
};

describe('the number of questions', () => {
  for (const kind of kindIds) {
    it(`is six at most where nothing was read, whatever is picked and changed: ${kind}`, async () => {
      const { keys } = await runWizardBy(steps, picking(kind));
      assert.ok(keys.length <= 6, keys.join(', '));
    });
  }

  for (const [what, [message, written]] of Object.entries(invitations)) {
    it(`is three at most for ${what}, and Enter writes the letter`, async () => {
      for (const name of ['', 'Jo Ray']) {
        const known = fewQuestions(prefill(await readInvitation(message), { name }), steps);
        for (const kind of [undefined, ...kindIds]) {
          const { result, keys } = await runWizardBy(steps, picking(kind), known);
          assert.ok(keys.length <= 3, keys.join(', '));
          assert.equal(keys[0], 'kind');
          assert.match(String(result.name), /^J\w* ?/);
          if (kind === undefined || kind === 'interview')
            assert.match(compose(toAnswers(result)).body, written);
        }
      }
    });
  }

  it('is three at most whatever was read, and six whatever is picked', async () => {
    const text = fc.constantFrom('Nicole', 'Mr Doe', '???', 'x'.repeat(101), '');
    const keys = ['recipient', 'role', 'company', 'name'] as const;
    const read = fc.record(
      { recipient: text, role: text, company: text, name: text, to: text, kind: fc.constantFrom(...kindIds) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        read,
        fc.subarray([...keys]),
        fc.array(fc.nat(20)),
        fc.boolean(),
        async (answers, doubted, picks, isRead) => {
          const doubtful = new Set<keyof WizardAnswers>(doubted);
          const prefilled: Prefilled = { answers, doubtful, guesses: doubtful };
          const left = [...picks];
          const { keys: asked } = await runWizardBy(
            steps,
            (question) => {
              const at = left.pop() ?? 0;
              if (question.type === 'input') return { value: 'Jo Ray' };
              const choice = question.choices[at % question.choices.length];
              return { value: choice?.own ? `${String(choice.value)} I sail.` : choice?.value };
            },
            isRead ? fewQuestions(prefilled, steps) : undefined,
          );
          assert.ok(asked.length <= (isRead ? 3 : 6), asked.join(', '));
        },
      ),
      randomCases(300),
    );
  });
});

const few = (answers: Partial<WizardAnswers>, guessed: readonly (keyof WizardAnswers)[] = []) => {
  const doubtful = new Set(guessed);
  return fewQuestions({ answers, doubtful, guesses: doubtful }, steps);
};

describe('fewQuestions', () => {
  const sure = { recipient: 'Nicole', role: 'Baker', company: 'Acme', name: 'Jo Ray' } as const;
  it('asks for one guess as text to edit', async () => {
    const { result, shown } = await runScripted(
      steps,
      [
        ['kind 1/3', enter],
        ['company 2/3<', enter],
        ['reason 3/3<', enter],
      ],
      few(sure, ['company']),
    );
    assert.equal(shown[1], 'Acme');
    assert.equal(result?.company, 'Acme');
  });

  it('has several guesses confirmed at once, and shows them', async () => {
    const { result, questions } = await runScripted(
      steps,
      [
        ['kind 1/3', enter],
        ['isRight 2/3<', 'details'],
        ['details 2/3<', { value: 'company' }],
        ['company 2/3<', { value: 'Apex' }],
        ['isRight 2/3<', enter],
        ['reason 3/3<', enter],
      ],
      few(sure, ['company', 'recipient']),
    );
    const asked = questions[4];
    assert.equal(asked?.type === 'pick' && asked.choices[0]?.detail, 'Nicole, Baker, Apex');
    assert.equal(result?.company, 'Apex');
  });

  it('leaves guesses out where the writer’s name takes their place', async () => {
    const { name: _, ...unsigned } = sure;
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/3', enter],
        ['reason 2/3<', enter],
        ['name 3/3<', { value: 'Jo Ray' }],
      ],
      few(unsigned, ['company']),
    );
    assert.deepEqual([result?.company, result?.role], ['', 'Baker']);
  });

  it('asks for what is missing, where there is room', async () => {
    const { company: _, ...anonymous } = sure;
    for (const [kind, asked] of [
      ['interview', 'company'],
      ['agreed', 'interviewAt'],
      ['approach', 'openDoor'],
    ] as const) {
      const { keys } = await runWizardBy(steps, picking(undefined), few({ ...anonymous, kind }));
      assert.ok(keys.includes(asked), keys.join(', '));
    }
  });

  it('writes a message to a recruiter who wrote one', () => {
    const mail = { to: 'n@example.com', replySubject: 'Hello' };
    assert.equal(few({ ...sure, kind: 'approach' }).answers.manner, 'message formal');
    assert.equal(few({ ...sure, kind: 'approach', manner: 'short warm' }).answers.manner, 'message warm');
    assert.equal(few({ ...sure, kind: 'approach', ...mail }).answers.manner, undefined);
    assert.equal(few({ ...sure, kind: 'interview' }).answers.manner, undefined);
  });
});
