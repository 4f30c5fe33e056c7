import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { answerKeys, type Answers, isOwnKey } from '../../src/letter/answers.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../../src/letter/choices.ts';
import { compose } from '../../src/letter/compose.ts';
import {
  added,
  byUrgency,
  changed,
  comesAgain,
  draftAnswers,
  fresh,
  isDraftAt,
  isElsewhere,
  moved,
  type OpenInvitation,
  parseInvitations,
  threadOf,
  undrafted,
  without,
} from '../../src/correspondence/invitation-record.ts';
import { randomCases } from '../support/random-cases.ts';

const day = 86_400_000;
const now = 1000 * day;
const one: OpenInvitation = {
  id: 'a',
  content: { recipient: 'Nicole', role: 'Baker', company: 'Acme', kind: 'interview', wording: 1 },
  receivedAt: now - day,
  reminded: {},
  draft: { uri: 'untitled:Untitled-1', window: 'w' },
};
const other = (change: Partial<OpenInvitation>): OpenInvitation => ({
  ...one,
  id: 'b',
  draft: undefined,
  ...change,
});

const at = (uri: string) => [{ ...one, draft: { uri, window: 'w' } }, other({})];

describe('the list of invitations', () => {
  it('has the latest first, and one record of each', () => {
    const another = other({ content: { ...one.content, company: 'Globex' } });
    assert.deepEqual(added([one], another, now), [another, one]);
    for (const same of [
      other({ content: { ...one.content, company: 'ACME', reason: 'timing' } }),
      other({ id: 'a', content: { ...one.content, company: 'Globex' } }),
      // The draft was undone, and another letter written in its place.
      other({ content: { ...one.content, company: 'Globex' }, draft: one.draft }),
    ])
      assert.deepEqual(added([one], same, now), [same]);
    const later = other({ receivedAt: now });
    assert.deepEqual(added([one], later, now), [later, one]);
  });

  it('keeps the thread of a message, if it is one', () => {
    const thread = { messageId: '<b@example.com>', references: ['<a@example.com>'] };
    assert.deepEqual(parseInvitations([{ ...one, thread }]), [{ ...one, thread }]);
    for (const broken of [null, 'x', {}, { messageId: 1, references: [] }, { ...thread, references: [1] }])
      assert.deepEqual(parseInvitations([{ ...one, thread: broken }]), []);
  });

  it('lets go of what is long over', () => {
    const young = other({ receivedAt: now });
    const old = other({ id: 'c', receivedAt: now - 91 * day });
    const done = other({ id: 'd', answeredAt: now - 15 * day });
    const justDone = other({ id: 'e', answeredAt: now - 13 * day });
    assert.deepEqual(added([old, done, justDone], young, now), [young, justDone]);
    assert.deepEqual(fresh([old, young, done, justDone], now), [young, justDone]);
    const list = [young, justDone];
    assert.equal(fresh(list, now), list);
  });

  it('is shown by urgency, what is answered last, and without what nobody waits for by the clock', () => {
    const late: Readonly<Record<string, number | undefined>> = {
      a: 30,
      b: 10,
      c: undefined,
      d: 20,
      e: undefined,
    };
    const list = Object.keys(late).map((id) => other({ id }));
    const unlisted = other({ id: 'f', receivedAt: undefined });
    const shown = byUrgency([unlisted, ...list], ({ id }) => {
      const time = late[id];
      return time === undefined ? undefined : new Date(time);
    });
    assert.deepEqual(shown.map(({ id }) => id).join(''), 'bdace');
  });

  it('keeps of a thread its end, and none without an id', () => {
    const nothing = {
      recruiterName: undefined,
      recruiterTitle: undefined,
      company: undefined,
      role: undefined,
    };
    const invitation = { ...nothing, candidateName: undefined, proposedTimes: [] };
    const references = Array.from({ length: 25 }, (_, at) => `<${at}@example.com>`);
    assert.equal(threadOf({ ...invitation, references }), undefined);
    assert.deepEqual(threadOf({ ...invitation, messageId: '<x@y>' }), { messageId: '<x@y>', references: [] });
    const thread = threadOf({ ...invitation, messageId: '<x@y>', references });
    assert.deepEqual(thread?.references, references.slice(5));
  });

  it('changes and drops by id', () => {
    assert.deepEqual(changed([one, other({})], 'a', { answeredAt: 5 })[0]?.answeredAt, 5);
    assert.deepEqual(without([one, other({})], 'a'), [other({})]);
  });

  it('keeps an invitation whose draft is gone, but not a letter that nobody waits for by the clock', () => {
    assert.deepEqual(undrafted([one], 'a'), [{ ...one, draft: undefined }]);
    assert.deepEqual(undrafted([{ ...one, receivedAt: undefined }], 'a'), []);
    assert.deepEqual(undrafted([one], 'b'), [one]);
  });

  it('follows drafts to where they or their folders are moved', () => {
    const list = at('file:///a/b/c.md');
    assert.deepEqual(moved(list, 'file:///a/b/c.md', 'file:///d.md'), at('file:///d.md'));
    assert.deepEqual(moved(list, 'file:///a', 'file:///e/f'), at('file:///e/f/b/c.md'));
    for (const from of ['file:///a/b/c', 'file:///a/b/c.md/d', 'file:///b', 'file:///A'])
      assert.equal(moved(list, from, 'file:///x'), list, from);
  });

  it('knows which draft another window may show', () => {
    assert.ok(isElsewhere(one, 'other'));
    assert.ok(isElsewhere({ ...one, draft: { uri: 'untitled:Untitled-5/a.md', window: 'w' } }, 'other'));
    assert.ok(!isElsewhere(one, 'w'));
    assert.ok(!isElsewhere({ ...one, draft: { uri: 'file:///a.md', window: 'w' } }, 'other'));
    assert.ok(!isElsewhere(other({}), 'other'));
  });

  it('knows an untitled draft in its own window only, and a file in all', () => {
    const uri = 'untitled:Untitled-1';
    assert.ok(isDraftAt(one, uri, 'w'));
    assert.ok(!isDraftAt(one, uri, 'other'));
    const file = { ...one, draft: { uri: 'file:///a.md', window: 'w' } };
    assert.ok(isDraftAt(file, 'file:///a.md', 'other'));
    assert.ok(!isDraftAt(other({}), uri, 'w'));
  });

  it('knows an untitled draft by an address of its own in all windows', () => {
    for (const [uri, isOwn] of [
      ['untitled:Untitled-1234567890/Decline%20-%20Acme.md', true],
      ['untitled:Untitled-1', false],
      ['untitled:Untitled-12345', false],
      ['untitled:/home/Untitled-1/letter.md', false],
      ['untitled:letters/Untitled-1.md', false],
    ] as const) {
      const draft = { ...one, draft: { uri, window: 'w' } };
      assert.equal(isDraftAt(draft, uri, 'other'), isOwn, uri);
      assert.equal(comesAgain(uri), !isOwn, uri);
    }
    assert.ok(!comesAgain('file:///a.md'));
  });

  it('comes back from storage as it was, and without what is none', () => {
    assert.deepEqual(parseInvitations(JSON.parse(JSON.stringify([one]))), [one]);
    for (const stored of [undefined, null, 'x', 5, {}]) assert.deepEqual(parseInvitations(stored), []);
    const { content, ...rest } = one;
    const broken = [
      null,
      5,
      'x',
      rest,
      { ...one, id: 5 },
      { ...one, reminded: null },
      { ...one, receivedAt: 'now' },
      { ...one, draft: {} },
      { ...one, content: { ...content, role: 5 } },
      { ...one, content: { ...content, kind: 'toString' } },
      { ...one, content: { ...content, to: [] } },
    ];
    assert.deepEqual(parseInvitations([...broken, one]), [one]);
  });
});

const keysOf = <Id extends string>(of: Readonly<Record<Id, unknown>>) => Object.keys(of) as Id[];

/** Any answers; the type asks for one generator for each. */
const anyAnswer: { readonly [Key in keyof Answers]-?: fc.Arbitrary<Required<Answers>[Key]> } = {
  recipient: fc.string(),
  role: fc.string(),
  company: fc.string(),
  name: fc.string(),
  kind: fc.constantFrom(...keysOf(kinds)),
  reason: fc.constantFrom(...keysOf(reasons)),
  ownReason: fc.string(),
  openDoor: fc.constantFrom(...keysOf(openDoors)),
  length: fc.constantFrom(...keysOf(lengths)),
  register: fc.constantFrom(...keysOf(registers)),
  late: fc.boolean(),
  wording: fc.nat(5),
  to: fc.string(),
  replySubject: fc.string(),
  times: fc.string(),
  colleague: fc.string(),
  openTo: fc.string(),
  askAgain: fc.string(),
  interviewAt: fc.string(),
  ownLine: fc.string(),
  referrer: fc.string(),
  signOff: fc.string(),
  contact: fc.array(fc.string(), { maxLength: 3 }),
};
const needed = ['recipient', 'role', 'company', 'name'] as const;

/** What is left of a stored record with these answers. */
const stored = (content: unknown) => parseInvitations(JSON.parse(JSON.stringify([{ ...one, content }])));

describe('the answers of a draft', () => {
  it('come back from storage so that the same letter can be written', () => {
    fc.assert(
      fc.property(fc.record(anyAnswer, { requiredKeys: [...needed] }), (answers) => {
        const [back] = stored(draftAnswers(answers));
        const { name, signOff, contact } = answers;
        const own = { name, ...(signOff !== undefined && { signOff }), ...(contact && { contact }) };
        assert.ok(back);
        assert.deepEqual(compose({ ...back.content, ...own }), compose(answers));
        assert.deepEqual(
          Object.keys(back.content).filter((key) => ['name', 'signOff', 'contact'].includes(key)),
          [],
        );
      }),
      randomCases(100),
    );
  });

  it('are taken only where each of them can be one', () => {
    assert.deepEqual([...answerKeys].toSorted(), keysOf(anyAnswer).toSorted());
    for (const key of answerKeys.filter((key) => !isOwnKey(key))) {
      for (const wrong of [null, { a: 1 }, [[]]])
        assert.deepEqual(stored({ ...one.content, [key]: wrong }), [], key);
      const { [key]: _, ...without } = { ...one.content, [key]: undefined };
      assert.equal(
        stored(without).length,
        key === 'recipient' || key === 'role' || key === 'company' ? 0 : 1,
        key,
      );
    }
    for (const [key, wrong] of [
      ['late', 'yes'],
      ['wording', '1'],
      ['kind', 'toString'],
      ['reason', 'none of these'],
      ['openDoor', ''],
      ['length', 'long'],
      ['register', 5],
      ['times', 5],
    ] as const)
      assert.deepEqual(stored({ ...one.content, [key]: wrong }), [], key);
  });
});
