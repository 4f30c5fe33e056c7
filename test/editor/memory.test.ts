import assert from 'node:assert/strict';
import { Memory } from '../../src/editor/memory.ts';

/** A Memento that keeps what JSON keeps. */
class Store {
  readonly #values = new Map<string, string>();
  keys = (): string[] => [...this.#values.keys()];
  get(key: string): unknown {
    const value = this.#values.get(key);
    return value === undefined ? undefined : JSON.parse(value);
  }
  async update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, JSON.stringify(value));
  }
}

const open = () => {
  const store = new Store();
  return { store, memory: new Memory(store as ConstructorParameters<typeof Memory>[0]) };
};

describe('memory', () => {
  it('has nothing at first', () => {
    const { memory } = open();
    assert.equal(memory.manner(), undefined);
    assert.deepEqual(memory.recent('roles'), []);
  });

  it('keeps the last eight, the latest first, each once', async () => {
    const { memory } = open();
    for (const role of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'C', ''])
      await memory.addRecent('roles', role);
    assert.deepEqual(memory.recent('roles'), ['C', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
    assert.deepEqual(memory.recent('companies'), []);
  });

  it('takes values of another shape for none', async () => {
    const { memory } = open();
    await memory.set('roles', ['a', 5, null]);
    assert.deepEqual(memory.recent('roles'), ['a']);
    await memory.set('roles', 'a');
    assert.deepEqual(memory.recent('roles'), []);
    for (const manner of [5, '', 'long', 'short cold', 'toString formal']) {
      await memory.set('manner', manner);
      assert.equal(memory.manner(), undefined);
    }
    await memory.set('manner', 'short warm');
    assert.equal(memory.manner(), 'short warm');
  });

  it('erases everything, also what it does not know', async () => {
    const { store, memory } = open();
    await memory.addRecent('roles', 'Baker');
    await memory.set('invitations', [{}]);
    await store.update('of an earlier version', 'Baker');
    await memory.erase();
    assert.deepEqual(store.keys(), []);
  });
});
