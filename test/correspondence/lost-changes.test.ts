import assert from 'node:assert/strict';
import {
  added,
  changed,
  type Invitations,
  type OpenInvitation,
  without,
} from '../../src/correspondence/invitation-record.ts';
import {
  changesBetween,
  counted,
  isOverwritten,
  joined,
  parseWrites,
  restored,
} from '../../src/correspondence/lost-changes.ts';

const invitation = (id: string): OpenInvitation => ({
  id,
  content: { recipient: '', role: id, company: 'Acme' },
  receivedAt: 0,
  reminded: {},
});
const [a, b, c] = ['a', 'b', 'c'].map(invitation) as [OpenInvitation, OpenInvitation, OpenInvitation];
const answered = { ...a, answeredAt: 1 };
/** As another window reads it. */
const stored = (list: Invitations) => JSON.parse(JSON.stringify(list)) as Invitations;

describe('a change that another window has overwritten', () => {
  const cases: Readonly<
    Record<string, [before: Invitations, after: Invitations, found: Invitations, restored: Invitations]>
  > = {
    'an invitation is added beside that of the other window': [[], [a], [b], [a, b]],
    'an invitation is added again to none': [[], [a], [], [a]],
    'an answer is marked again': [
      [a, b],
      [answered, b],
      [a, c, b],
      [answered, c, b],
    ],
    'a dismissed one is dismissed again': [[a, b], [b], [a, b, c], [b, c]],
  };
  for (const [name, [before, after, found, expected]] of Object.entries(cases)) {
    it(`is made again: ${name}`, () =>
      assert.deepEqual(restored(stored(found), changesBetween(stored(before), after)), expected));
  }

  it('is told from one that has stayed, or was changed again', () => {
    for (const [before, after, found] of [
      [[], [a], [a]],
      [[], [a], [b, a]],
      [[], [a], [answered]],
      [[a], [answered], [{ ...a, answeredAt: 2 }]],
      [[a], [answered], []],
      [[a], [], []],
      [[a], [a], [b]],
    ] as const) {
      const list = stored(found);
      assert.equal(restored(list, changesBetween(before, after)), list, JSON.stringify([before, after]));
    }
  });

  it('is nothing where it was taken back', () => {
    const done = changesBetween([a], [answered]);
    const undone = changesBetween([answered], [{ ...a, answeredAt: undefined }]);
    assert.equal(joined(done, undone).size, 0);
    const list = [a];
    assert.equal(restored(list, joined(done, undone)), list);
  });

  it('is made again with all that this window made of it since', () => {
    const both = joined(changesBetween([b], [a, b]), changesBetween([a, b], [answered, b]));
    assert.deepEqual(restored([b], both), [answered, b]);
    assert.deepEqual(restored([a, b], both), [a, b], 'neither as before nor as after');
  });
});

describe('the count of writes', () => {
  it('tells whether whoever wrote last had seen a write', () => {
    const mine = counted({}, 'mine', 1);
    const seen = counted(mine, 'other', 1);
    const unseen = counted({}, 'other', 1);
    assert.ok(!isOverwritten(mine, 'mine', 1));
    assert.ok(!isOverwritten(seen, 'mine', 1));
    assert.ok(isOverwritten(unseen, 'mine', 1));
    assert.ok(isOverwritten(seen, 'mine', 2));
    assert.ok(!isOverwritten({}, 'mine', 1), 'erased on purpose');
  });

  it('is kept of the last that wrote, and of nothing that is no count', () => {
    let writes = {};
    for (let window = 0; window < 30; window++) writes = counted(writes, `w${window}`, 1);
    writes = counted(writes, 'w12', 2);
    assert.deepEqual(Object.keys(writes), [
      ...Array.from({ length: 30 }, (_, at) => `w${at}`).filter((_, at) => at > 9 && at !== 12),
      'w12',
    ]);
    for (const broken of [undefined, null, 'x', 5, { a: 'b' }]) assert.deepEqual(parseWrites(broken), {});
    assert.deepEqual(parseWrites({ a: 1, b: null }), { a: 1 });
  });
});

/** Storage as VS Code has it: each window writes all of it from its own copy, and what it hears of replaces that. */
class Windows {
  readonly #copies: Invitations[];
  #heard: (() => void)[] = [];

  constructor(count: number) {
    this.#copies = Array.from({ length: count }, () => []);
  }

  change(window: number, reduce: (list: Invitations) => Invitations): ReturnType<typeof changesBetween> {
    const before = this.list(window);
    const after = reduce(before);
    this.#copies[window] = after;
    const others = [...this.#copies.keys()].filter((other) => other !== window);
    if (after !== before)
      this.#heard.push(() => {
        for (const other of others) this.#copies[other] = stored(after);
      });
    return changesBetween(before, after);
  }

  list(window: number): Invitations {
    return this.#copies[window] ?? [];
  }

  /** What was written in one moment crosses. */
  settle(): void {
    for (const hear of this.#heard) hear();
    this.#heard = [];
  }
}

describe('windows that write in the same moment', () => {
  it('have the invitations of all in the end, and what was done to them', () => {
    const windows = new Windows(3);
    const all = [a, b, c];
    let changes = all.map((one, at) => windows.change(at, (list) => added(list, one, 0)));
    const settle = (): void => {
      for (let round = 0; round < 4; round++) {
        windows.settle();
        changes = changes.map((change, at) => windows.change(at, (list) => restored(list, change)));
      }
    };
    const ids = (window: number) => windows.list(window).map(({ id }) => id);
    settle();
    for (const window of all.keys()) assert.deepEqual(ids(window).toSorted(), ['a', 'b', 'c']);
    changes = [
      windows.change(0, (list) => changed(list, 'a', { answeredAt: 1 })),
      windows.change(1, (list) => without(list, 'b')),
      windows.change(2, (list) => list),
    ];
    settle();
    for (const window of all.keys()) {
      assert.deepEqual(ids(window).toSorted(), ['a', 'c']);
      assert.equal(windows.list(window).find(({ id }) => id === 'a')?.answeredAt, 1);
    }
  });
});
