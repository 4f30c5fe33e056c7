import assert from 'node:assert/strict';
import type { Step } from '../../src/wizard/step.ts';
import { runScripted } from './scripted.ts';

interface Tea {
  kind: string;
  milk: 'yes' | 'no';
  brand: string;
  name: string;
}

const input = <Key extends 'kind' | 'brand' | 'name'>(key: Key) =>
  ({ key, kind: 'input', title: '', placeholder: '', prompt: '' }) as const;
const steps: readonly Step<Tea>[] = [
  input('kind'),
  {
    key: 'milk',
    kind: 'pick',
    title: '',
    placeholder: '',
    choices: [{ label: 'Yes', detail: '', value: 'yes' }],
    when: (answers) => answers.kind === 'black',
  },
  { ...input('brand'), when: (answers) => answers.milk === 'yes' },
  input('name'),
];

describe('runWizard', () => {
  it('asks what is wanted and counts that only', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', { value: 'green' }],
      ['name 2/2', { value: 'Ann' }],
    ]);
    assert.deepEqual(result, { kind: 'green', name: 'Ann' });
  });

  it('goes back over a skipped step, keeping the answers', async () => {
    const { result, shown } = await runScripted(steps, [
      ['kind 1/2', { value: 'green' }],
      ['name 2/2', 'back'],
      ['kind 1/2', { value: 'black' }],
      ['milk 2/3', { value: 'yes' }],
      ['brand 3/4', { value: 'Oat' }],
      ['name 4/4', 'back'],
      ['brand 3/4', 'back'],
      ['milk 2/4', { value: 'yes' }],
      ['brand 3/4', { value: 'Soy' }],
      ['name 4/4', { value: 'Ann' }],
    ]);
    assert.deepEqual(result, { kind: 'black', milk: 'yes', brand: 'Soy', name: 'Ann' });
    assert.deepEqual(shown, [
      undefined,
      undefined,
      'green',
      undefined,
      undefined,
      undefined,
      'Oat',
      'yes',
      'Oat',
      undefined,
    ]);
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const { result } = await runScripted(steps, [
      ['kind 1/2', { value: 'black' }],
      ['milk 2/3', { value: 'no' }],
      ['name 3/3', 'back'],
      ['milk 2/3', 'back'],
      ['kind 1/3', { value: 'green' }],
      ['name 2/2', { value: 'Ann' }],
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
      ['name 2/2', 'cancel'],
    ]);
    assert.equal(result, undefined);
  });

  it('shows what is proposed and keeps it until answered', async () => {
    const { result, shown } = await runScripted(
      steps,
      [
        ['kind 1/2', { value: 'green' }],
        ['name 2/2', { value: 'Bob' }],
      ],
      { name: 'Ann' },
    );
    assert.deepEqual(shown, [undefined, 'Ann']);
    assert.equal(result?.name, 'Bob');
  });
});
