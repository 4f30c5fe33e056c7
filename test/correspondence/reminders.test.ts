import assert from 'node:assert/strict';
import { replyBy } from '../../src/invitation/clock.ts';
import type { Invitations, OpenInvitation } from '../../src/correspondence/invitation-record.ts';
import { claimReminders, remindedBy } from '../../src/correspondence/reminders.ts';

const hour = 3_600_000;

/** Storage as VS Code has it: each window has a copy, and hears of a write after a while. */
class Storage {
  readonly #copies = new Map<string, Invitations>();
  #waiting: (() => void)[] = [];
  stored: Invitations;

  constructor(stored: Invitations) {
    this.stored = stored;
  }

  list(window: string): Invitations {
    const copy = this.#copies.get(window) ?? this.stored;
    this.#copies.set(window, copy);
    return copy;
  }

  write(window: string, list: Invitations): void {
    this.#copies.set(window, list);
    this.#waiting.push(() => {
      this.stored = list;
      for (const known of this.#copies.keys()) this.#copies.set(known, list);
    });
  }

  deliver(): void {
    for (const write of this.#waiting) write();
    this.#waiting = [];
  }
}

const invitation = (receivedAt: number, id = 'a'): OpenInvitation => ({
  id,
  content: { recipient: '', role: 'Baker', company: 'Acme' },
  receivedAt,
  reminded: {},
});

/** Windows that look at the clock in the same moment; how often each reminded. */
async function look(storage: Storage, now: number, windows: readonly string[]): Promise<string[]> {
  const mine = await Promise.all(
    windows.map(async (window) => {
      const claimed = await claimReminders({
        list: () => storage.list(window),
        change: async (reduce) => storage.write(window, reduce(storage.list(window))),
        stateOf: ({ receivedAt }) => replyBy(new Date(receivedAt ?? NaN), new Date(now)).state,
        window,
        settle: async () => storage.deliver(),
      });
      return claimed.map(({ id }) => id);
    }),
  );
  storage.deliver();
  return mine.flat();
}

/** Storage in which what was written in one moment crosses: each window then has what another wrote. */
class CrossingStorage extends Storage {
  readonly #lists = new Map<string, Invitations>();
  #heard: (() => void)[] = [];

  override list(window: string): Invitations {
    return this.#lists.get(window) ?? this.stored;
  }

  override write(window: string, list: Invitations): void {
    if (list === this.list(window)) return;
    this.#lists.set(window, list);
    this.#heard.push(() => {
      for (const other of this.windows) if (other !== window) this.#lists.set(other, list);
    });
  }

  windows: readonly string[] = [];

  override deliver(): void {
    for (const hear of this.#heard) hear();
    this.#heard = [];
  }
}

describe('claimReminders', () => {
  for (const windows of [
    ['one', 'two'],
    ['two', 'one', 'three'],
  ]) {
    it(`reminds once across ${windows.length} windows whose claims have crossed`, async () => {
      const storage = new CrossingStorage([invitation(0)]);
      storage.windows = windows;
      assert.deepEqual(await look(storage, 30 * hour, windows), ['a']);
      assert.deepEqual(await look(storage, 31 * hour, windows), []);
      assert.deepEqual(await look(storage, 50 * hour, windows), ['a']);
    });
  }

  for (const windows of [['one'], ['one', 'two', 'three']]) {
    it(`reminds once at due and once at late across ${windows.length} window(s)`, async () => {
      const storage = new Storage([invitation(0)]);
      const reminded: number[] = [];
      for (let now = 0; now < 72 * hour; now += hour / 2) {
        for (const _ of await look(storage, now, windows)) reminded.push(now / hour);
      }
      assert.deepEqual(reminded, [24, 48]);
    });
  }

  it('reminds once of what became late while nobody looked: at the next start, after sleep', async () => {
    const storage = new Storage([invitation(0), invitation(60 * hour, 'b')]);
    assert.deepEqual(await look(storage, 90 * hour, ['one']), ['a', 'b']);
    assert.deepEqual(await look(storage, 91 * hour, ['two']), []);
    assert.deepEqual(await look(storage, 110 * hour, ['two']), ['b']);
    assert.deepEqual(await look(storage, 1e4 * hour, ['one', 'two']), []);
  });

  it('reminds of a date more than 25 days ahead in its time only', async () => {
    const storage = new Storage([invitation(30 * 24 * hour)]);
    assert.deepEqual(await look(storage, 0, ['one']), []);
    assert.deepEqual(await look(storage, 30 * 24 * hour + 23 * hour, ['one']), []);
    assert.deepEqual(await look(storage, 31 * 24 * hour, ['one']), ['a']);
  });

  it('does not remind a second time when the clock is set back', async () => {
    const storage = new Storage([invitation(0)]);
    assert.deepEqual(await look(storage, 50 * hour, ['one']), ['a']);
    assert.deepEqual(await look(storage, 30 * hour, ['one']), []);
    assert.deepEqual(await look(storage, 50 * hour, ['one']), []);
  });

  it('leaves what is answered, and what was passed when the answer was begun', async () => {
    const answered = { ...invitation(0), answeredAt: 1 };
    const begun = { ...invitation(0, 'b'), reminded: remindedBy('due', 'one') };
    const storage = new Storage([answered, begun]);
    assert.deepEqual(await look(storage, 30 * hour, ['one']), []);
    assert.deepEqual(await look(storage, 49 * hour, ['one']), ['b']);
  });

  it('does not remind of what was answered while it waited', async () => {
    const storage = new Storage([invitation(0)]);
    const claimed = await claimReminders({
      list: () => storage.list('one'),
      change: async (reduce) => storage.write('one', reduce(storage.list('one'))),
      stateOf: () => 'due',
      window: 'one',
      settle: async () => {
        storage.deliver();
        storage.write(
          'two',
          storage.stored.map((one) => ({ ...one, answeredAt: 1 })),
        );
        storage.deliver();
      },
    });
    assert.deepEqual(claimed, []);
  });
});
