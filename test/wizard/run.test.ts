import assert from 'node:assert/strict';
import type { Step } from '../../src/wizard/step.ts';
import { enter, runScripted } from './scripted.ts';

interface Tea {
  kind: string;
  milk: 'yes' | 'no';
  brand: string;
  name: string;
  table: string;
  shop: string;
}

const input = <Key extends keyof Tea>(key: Key) =>
  ({ key, type: 'input', title: '', placeholder: '', prompt: '' }) as const;
const steps: readonly Step<Tea>[] = [
  input('kind'),
  {
    key: 'milk',
    type: 'pick',
    title: '',
    placeholder: '',
    choices: () => [
      { label: 'Yes', detail: '', value: 'yes' },
      { label: 'No', detail: '', value: 'no' },
    ],
    when: (answers) => answers.kind === 'black',
    detail: 'Milk',
  },
  { ...input('brand'), when: (answers) => answers.milk === 'yes', detail: 'Brand' },
  { ...input('name'), detail: 'Name' },
  { ...input('table'), detail: 'Table', isOptional: true },
];

describe('runWizard', () => {
  it('asks what is wanted and counts that only', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', { value: 'green' }],
      ['name 2/2<', { value: 'Ann' }],
    ]);
    assert.deepEqual(result, { kind: 'green', name: 'Ann' });
  });

  it('goes back over a skipped step, keeping the answers', async () => {
    const { result, shown } = await runScripted(steps, [
      ['kind 1/2', { value: 'green' }],
      ['name 2/2<', 'back'],
      ['kind 1/2', { value: 'black' }],
      ['milk 2/3<', { value: 'yes' }],
      ['brand 3/4<', { value: 'Oat' }],
      ['name 4/4<', 'back'],
      ['brand 3/4<', 'back'],
      ['milk 2/4<', { value: 'yes' }],
      ['brand 3/4<', { value: 'Soy' }],
      ['name 4/4<', { value: 'Ann' }],
    ]);
    assert.deepEqual(result, { kind: 'black', milk: 'yes', brand: 'Soy', name: 'Ann' });
    const none = undefined;
    assert.deepEqual(shown, [none, none, 'green', none, none, none, 'Oat', 'yes', 'Oat', none]);
  });

  it('drops the answer to a question that is no longer asked, and what hung on it', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', { value: 'black' }],
      ['milk 2/3<', { value: 'yes' }],
      ['brand 3/4<', { value: 'Oat' }],
      ['name 4/4<', 'back'],
      ['brand 3/4<', 'back'],
      ['milk 2/4<', 'back'],
      ['kind 1/4', { value: 'green' }],
      ['name 2/2<', { value: 'Ann' }],
    ]);
    assert.deepEqual(result, { kind: 'green', name: 'Ann' });
  });

  it('stays at the first step when there is nothing to go back to', async () => {
    await runScripted(steps, [
      ['kind 1/2', 'back'],
      ['kind 1/2', 'cancel'],
    ]);
  });

  it('gives nothing when cancelled', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', { value: 'green' }],
      ['name 2/2<', 'cancel'],
    ]);
    assert.equal(result, undefined);
  });

  it('does not ask what is known', async () => {
    const answers = { kind: 'black', milk: 'no', shop: 'Corner' } as const;
    const { result } = await runScripted(steps, [['name 1/1', { value: 'Ann' }]], { answers });
    assert.deepEqual(result, { kind: 'black', milk: 'no', name: 'Ann', shop: 'Corner' });
  });

  it('asks nothing where everything is known, an empty answer included', async () => {
    const answers = { kind: 'green', name: '' };
    assert.deepEqual((await runScripted(steps, [], { answers })).result, answers);
  });

  it('shows a guess as one until it is answered', async () => {
    const { questions } = await runScripted(
      steps,
      [
        ['kind 1/2', enter],
        ['name 2/2<', 'back'],
        ['kind 1/2', enter],
        ['name 2/2<', enter],
      ],
      {
        answers: { kind: 'green', name: 'Ann' },
        doubtful: new Set(['kind', 'name']),
        guesses: new Set(['kind']),
      },
    );
    const isGuess = questions.map((question) => question.type === 'input' && question.isGuess);
    assert.deepEqual(isGuess, [true, false, false, false]);
  });

  it('has what is doubtful confirmed, and goes back over what is known', async () => {
    const known = {
      answers: { kind: 'black', milk: 'yes', brand: 'Oat', name: 'Ann' },
      doubtful: new Set(['kind', 'name'] as const),
    } as const;
    const { result, shown } = await runScripted(
      steps,
      [
        ['kind 1/2', { value: 'black' }],
        ['name 2/2<', 'back'],
        ['kind 1/2', { value: 'black' }],
        ['name 2/2<', { value: 'Anne' }],
      ],
      known,
    );
    assert.deepEqual(shown, ['black', 'Ann', 'black', 'Ann']);
    assert.deepEqual(result, { kind: 'black', milk: 'yes', brand: 'Oat', name: 'Anne' });
  });

  it('does not count what is known for another kind', async () => {
    const answers = { kind: 'green', milk: 'yes', brand: 'Oat', name: 'Ann' } as const;
    assert.deepEqual((await runScripted(steps, [], { answers })).result, { kind: 'green', name: 'Ann' });
  });
});

describe('a detail', () => {
  const known = { answers: { kind: 'black', milk: 'yes', brand: 'Oat' } as const };

  it('is changed from any pick, which is then asked again', async () => {
    const { result, shown, questions } = await runScripted(
      steps,
      [
        ['name 1/1', 'details'],
        ['details 1/1<', { value: 'brand' }],
        ['brand 1/1<', { value: 'Soy' }],
        ['name 1/1', { value: 'Ann' }],
      ],
      known,
    );
    assert.deepEqual(result, { kind: 'black', milk: 'yes', brand: 'Soy', name: 'Ann' });
    assert.deepEqual(shown, [undefined, undefined, 'Oat', undefined]);
    const [, list] = questions;
    assert.deepEqual(list?.type === 'pick' && list.choices, [
      { label: 'Milk', detail: 'Yes', value: 'milk' },
      { label: 'Brand', detail: 'Oat', value: 'brand' },
      { label: 'Name', detail: 'Not known', value: 'name' },
      { label: 'Table', detail: 'Not known', value: 'table' },
    ]);
  });

  it('that is given early is not asked for later', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', 'details'],
      ['details 1/2<', { value: 'name' }],
      ['name 1/2<', { value: 'Ann' }],
      ['kind 1/1', 'details'],
      ['details 1/1<', { value: 'table' }],
      ['table 1/1<', { value: '7' }],
      ['kind 1/1', { value: 'green' }],
    ]);
    assert.deepEqual(result, { kind: 'green', name: 'Ann', table: '7' });
  });

  it('can take away the question that it was changed from', async () => {
    const { result } = await runScripted(
      steps,
      [
        ['brand 1/2', 'details'],
        ['details 1/2<', { value: 'milk' }],
        ['milk 1/2<', { value: 'no' }],
        ['name 1/1', { value: 'Ann' }],
      ],
      { answers: { kind: 'black', milk: 'yes' } },
    );
    assert.deepEqual(result, { kind: 'black', milk: 'no', name: 'Ann' });
  });

  it('is left as it was by going back: to the list, and to the question', async () => {
    const { result } = await runScripted(
      steps,
      [
        ['name 1/1', 'details'],
        ['details 1/1<', { value: 'brand' }],
        ['brand 1/1<', 'back'],
        ['details 1/1<', 'back'],
        ['name 1/1', { value: 'Ann' }],
      ],
      known,
    );
    assert.deepEqual(result, { kind: 'black', milk: 'yes', brand: 'Oat', name: 'Ann' });
  });

  it('is offered by picks, but not by the list or within a detail', async () => {
    const { questions } = await runScripted(steps, [
      ['kind 1/2', { value: 'black' }],
      ['milk 2/3<', 'details'],
      ['details 2/3<', { value: 'milk' }],
      ['milk 2/3<', { value: 'no' }],
      ['name 2/2<', { value: 'Ann' }],
    ]);
    assert.deepEqual(
      questions.map((question) => question.type === 'pick' && question.offersDetails),
      [false, true, false, false, false],
    );
  });

  for (const at of ['list', 'question'] as const) {
    it(`leaves everything as it was when cancelled at the ${at}`, async () => {
      const { result } = await runScripted(
        steps,
        [
          ['name 1/1', 'details'],
          ...(at === 'list' ? [] : ([['details 1/1<', { value: 'brand' }]] as const)),
          [at === 'list' ? 'details 1/1<' : 'brand 1/1<', 'cancel'],
        ],
        known,
      );
      assert.equal(result, undefined);
    });
  }
});
