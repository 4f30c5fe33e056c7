import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { declineSteps } from '../../src/wizard/decline-steps.ts';
import { takes } from '../../src/wizard/question.ts';
import { type Known, runWizard } from '../../src/wizard/run.ts';
import { randomCases } from '../support/random-cases.ts';
import { enter, runScripted } from './scripted.ts';
import type { Ask, Place, Question, Step } from '../../src/wizard/step.ts';

/** What a walker does at a question: goes back, looks at the details, or gives the answer of this number. */
type Move = 'back' | 'details' | number;

const texts = ['', 'Baker', 'x'.repeat(150), 'I sail.'];
const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.constant('back' as const),
  fc.constant('details' as const),
  fc.nat(9),
  fc.nat(9),
);

/** The answers that the question takes. */
function answersTo(question: Question): readonly unknown[] {
  if (question.type === 'pick') {
    return question.choices.flatMap(({ value, own }) =>
      own
        ? texts
            .filter((text) => own.validate(text) === undefined)
            .map((text) => `${String(value)} ${text}`.trim())
        : value,
    );
  }
  return texts.filter((text) => question.validate(text) === undefined);
}

interface Asked {
  readonly key: PropertyKey;
  readonly place: Place;
  readonly reply: 'back' | 'details' | 'answer';
}

/** Walks through the wizard by the moves, then answers whatever is still asked. */
async function walk<Answers extends object>(
  steps: readonly Step<Answers>[],
  walked: readonly Move[],
  known: Known<Answers>,
): Promise<{ result: Partial<Answers>; asked: readonly Asked[] }> {
  const left = [...walked];
  const asked: Asked[] = [];
  const ask: Ask = async (question, _, place) => {
    const move = left.shift() ?? 0;
    const isBack = move === 'back' && place.canGoBack;
    const isDetails = move === 'details' && (question.type === 'input' || question.offersDetails);
    const reply = isBack ? 'back' : isDetails ? 'details' : 'answer';
    asked.push({ key: question.key, place, reply });
    assert.ok(asked.length < 1000, 'the wizard does not end');
    if (reply !== 'answer') return reply;
    const answers = answersTo(question);
    return { value: answers[(typeof move === 'number' ? move : 0) % answers.length] };
  };
  return { result: (await runWizard(steps, ask, known)) ?? assert.fail('cancelled'), asked };
}

/** Each step that counts has an answer which its own question takes; one that is optional may have none. */
function assertAnswered<Answers extends object>(steps: readonly Step<Answers>[], result: Partial<Answers>) {
  for (const step of steps) {
    const value = result[step.key];
    if (step.when?.(result) === false) {
      assert.equal(value, undefined, String(step.key));
    } else if (value !== undefined || step.isOptional?.(result) !== true) {
      const isTaken = takes(step, value, result);
      assert.ok(isTaken, `${String(step.key)}: ${JSON.stringify(value)}`);
    }
  }
}

/** Going back asks an earlier question, and the places count it among all. */
function assertPlaces<Answers extends object>(
  steps: readonly Step<Answers>[],
  asked: readonly Asked[],
): void {
  const order = steps.map(({ key }): PropertyKey => key);
  let isInDetails = false;
  for (const [at, { key, place, reply }] of asked.entries()) {
    assert.ok(place.number >= 1 && place.number <= place.total, JSON.stringify(place));
    const next = asked[at + 1];
    isInDetails ||= reply === 'details';
    if (key !== 'details' && !isInDetails && reply === 'back') {
      assert.ok(next && order.indexOf(next.key) < order.indexOf(key), `back from ${String(key)}`);
      assert.equal(next.place.number, place.number - 1);
    }
    // The list of details, and the question for one, are left by going back to the list or by an answer.
    if (isInDetails && reply !== 'details' && (key === 'details' ? reply === 'back' : reply === 'answer'))
      isInDetails = false;
  }
}

interface Order {
  drink: string;
  milk: 'yes' | 'no';
  brand: string;
  table: string;
  name: string;
}

/** Steps each of which can open, close or spoil those before it, by their details. */
const orderSteps: readonly Step<Order>[] = [
  {
    key: 'drink',
    type: 'input',
    title: '',
    placeholder: '',
    prompt: '',
    detail: 'Drink',
    validate: (value, { table }) => (value === '' && table !== '' ? { wording: 'Say what.' } : undefined),
  },
  {
    key: 'milk',
    type: 'pick',
    title: '',
    placeholder: '',
    detail: 'Milk',
    choices: ({ drink }) =>
      (drink === '' ? (['no'] as const) : (['yes', 'no'] as const)).map((value) => ({
        label: value,
        detail: '',
        value,
      })),
  },
  {
    key: 'brand',
    type: 'input',
    title: '',
    placeholder: '',
    prompt: '',
    when: ({ milk }) => milk === 'yes',
    validate: (value, { name }) => (value === name ? { wording: 'Say another.' } : undefined),
  },
  { key: 'table', type: 'input', title: '', placeholder: '', prompt: '', detail: 'Table' },
  { key: 'name', type: 'input', title: '', placeholder: '', prompt: '', detail: 'Name' },
];

const steps = declineSteps({ now: new Date(0), locale: 'en', isLate: () => false });
const answers = {
  recipient: 'Nicole',
  role: 'Baker',
  company: 'Acme',
  received: new Date(0).toISOString(),
  name: 'John Doe',
  manner: 'short warm',
} as const;

describe('an answer that does not fit', () => {
  it('is asked for where an invitation says more', async () => {
    const long = { ...answers, role: 'x'.repeat(101), to: 'x'.repeat(201) };
    const { result } = await runScripted(
      steps,
      [
        ['kind 1/4', enter],
        ['role 2/4<', { value: 'Cook' }],
        ['reason 3/4<', enter],
        ['to 4/4<', { value: '' }],
      ],
      { answers: long },
    );
    assert.deepEqual([result?.role, result?.to], ['Cook', '']);
  });
});

describe('a walk through the wizard', () => {
  const text = fc.constantFrom(...texts);
  const noneNeeded = { requiredKeys: [] };

  it('of a decline ends with an answer to every step that counts, each one its own question takes', async () => {
    const known = fc.record({
      answers: fc.record({ recipient: text, role: text, company: text, name: text, to: text }, noneNeeded),
      doubtful: fc.subarray(['recipient', 'role', 'name'] as const).map((keys) => new Set(keys)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: 60 }), known, async (walked, given) => {
        const { result, asked } = await walk(steps, walked, given);
        assertAnswered(steps, result);
        assertPlaces(steps, asked);
      }),
      randomCases(100),
    );
  });

  it('whose details open, close and spoil earlier steps does so too', async () => {
    const known = fc.record({ answers: fc.record({ drink: text, table: text, name: text }, noneNeeded) });
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: 60 }), known, async (walked, given) => {
        const { result, asked } = await walk(orderSteps, walked, given);
        assertAnswered(orderSteps, result);
        assertPlaces(orderSteps, asked);
      }),
      randomCases(500),
    );
  });
});
