import assert from 'node:assert/strict';
import { readInvitation } from '../../src/invitation/read.ts';
import { excerptOf } from '../../src/invitation/text/excerpt.ts';

const lines = (count: number): string => 'Our house has many rooms.\n'.repeat(count);

describe('excerptOf', () => {
  it('leaves a text of 7,500 units as it is', () => {
    const text = 'a'.repeat(7_500);
    assert.equal(excerptOf(text), text);
  });

  it('takes whole lines of both ends, with an empty one between them', () => {
    const excerpt = excerptOf(`First.\n${lines(1000)}Last.`);
    assert.ok(excerpt.startsWith('First.\nOur house'));
    assert.ok(excerpt.endsWith('rooms.\nLast.'));
    assert.ok(excerpt.length <= 7_501);
    const [head = '', tail = ''] = excerpt.split('\n\n');
    assert.ok(head.endsWith('rooms.'));
    assert.ok(tail.startsWith('Our house'));
  });

  it('cuts a line that has no end', () => {
    assert.equal(excerptOf('b'.repeat(1_000_000)).length, 7_502);
  });
});

describe('readInvitation of a long message', () => {
  it('reads who signs it', async () => {
    const top =
      'Hi Bo,\n\nWe would like to invite you to an interview for the position of Gardener at Acme.\n\n';
    const { recruiterName, role } = await readInvitation(
      `${top}${lines(1000)}\nBest regards,\nAnn Ek\nHead of Talent, Acme\n`,
    );
    assert.deepEqual([recruiterName, role], ['Ann Ek', 'Gardener']);
  });
});
