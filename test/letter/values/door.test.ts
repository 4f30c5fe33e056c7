import assert from 'node:assert/strict';
import type { Answers } from '../../../src/letter/answers.ts';
import { openDoorsFor } from '../../../src/letter/choices.ts';
import { preview } from '../../../src/letter/preview.ts';
import { sample } from '../combinations.ts';

const doorWith = (change: Partial<Answers>) => preview({ ...sample, ...change }).openDoor;

describe('an open door', () => {
  for (const [openTo, what] of [
    ['remote backend roles', 'remote backend roles'],
    ['I’d be open to Remote roles.', 'remote roles'],
    ['Berlin-based work', 'Berlin-based work'],
  ] as const) {
    it(`says what its writer would be open to: ${openTo}`, () =>
      assert.equal(
        doorWith({ kind: 'approach', openDoor: 'open', openTo }),
        `However, I would be glad to hear about ${what}.`,
      ));
  }

  for (const [askAgain, when] of [
    ['in six months', 'in six months'],
    ['six months', 'in six months'],
    ['Spring', 'in Spring'],
    ['Next year.', 'next year'],
    ['ask again after the summer', 'after the summer'],
    ['once my contract ends', 'once my contract ends'],
  ] as const) {
    it(`says when to ask again: ${askAgain}`, () =>
      assert.equal(
        doorWith({ kind: 'approach', openDoor: 'again', askAgain }),
        `However, I would be glad to hear from you again ${when}.`,
      ));
  }

  it('stays in touch where it is not said what for, or when', () => {
    for (const openDoor of ['open', 'again'] as const)
      assert.equal(doorWith({ openDoor }), doorWith({ openDoor: 'touch' }));
  });

  it('names the colleague where there is a name', () => {
    assert.match(doorWith({ openDoor: 'colleague' }), /recommend a colleague for the role/);
    assert.match(
      doorWith({ openDoor: 'colleague', colleague: 'sam ortiz' }),
      /recommend my colleague Sam Ortiz for/,
    );
  });

  it('asks for nothing better where nothing was wrong', () => {
    for (const reason of ['accepted', 'staying', 'personal', 'family', 'studies', 'notLooking'] as const) {
      for (const wording of [0, 1, 2]) {
        for (const register of ['formal', 'warm'] as const)
          assert.doesNotMatch(doorWith({ reason, wording, register }), /better fit|work together/);
      }
    }
  });

  it('asks nobody for other roles on behalf of somebody who has one', () => {
    for (const reason of ['accepted', 'staying'] as const) {
      assert.deepEqual(openDoorsFor(reason).slice(0, 3), ['touch', 'colleague', 'none']);
      assert.equal(openDoorsFor(reason).at(-1), 'later');
      assert.match(doorWith({ reason, openDoor: 'later' }), /my plans/);
    }
    assert.deepEqual(openDoorsFor('goals').slice(0, 3), ['touch', 'later', 'colleague']);
    assert.deepEqual(openDoorsFor('goals').toSorted(), openDoorsFor('accepted').toSorted());
  });
});
