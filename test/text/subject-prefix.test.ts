import assert from 'node:assert/strict';
import {
  isForwardedSubject,
  subjectPrefixLength,
  withoutForwardPrefix,
  withoutReplyPrefixes,
} from '../../src/text/subject-prefix.ts';

describe('prefixes of a subject', () => {
  for (const [subject, rest] of [
    ['Re: Interview', 'Interview'],
    ['RE[2]: AW: Sv :Interview', 'Interview'],
    ['Antw:Interview', 'Interview'],
    ['Interview', 'Interview'],
    ['Fwd: Interview', 'Fwd: Interview'],
    ['Regarding: Interview', 'Regarding: Interview'],
    ['Re:', ''],
  ] as const) {
    it(`leave “${rest}” of the answered “${subject}”`, () =>
      assert.equal(withoutReplyPrefixes(subject), rest));
  }

  for (const [subject, rest] of [
    ['Fwd: Interview', 'Interview'],
    [' FW: Interview', 'Interview'],
    ['WG: Einladung', 'Einladung'],
    ['TR : Entretien', 'Entretien'],
    ['Doorst: Gesprek', 'Gesprek'],
    ['I: Colloquio', 'Colloquio'],
  ] as const) {
    it(`leave “${rest}” of the forwarded “${subject}”`, () => {
      assert.ok(isForwardedSubject(subject));
      assert.equal(withoutForwardPrefix(subject), rest);
    });
  }

  for (const subject of ['Re: Fwd: Interview', 'Interview: Forward', 'I am late', 'Track: design']) {
    it(`tell that “${subject}” was not forwarded`, () => assert.ok(!isForwardedSubject(subject)));
  }

  it('are measured of either kind', () => {
    assert.equal(subjectPrefixLength('Re: Fwd: Interview'), 'Re: '.length);
    assert.equal(subjectPrefixLength('Fwd: Interview'), 'Fwd: '.length);
    assert.equal(subjectPrefixLength('Interview'), 0);
  });

  it('take linear time however many there are', () => {
    assert.equal(withoutReplyPrefixes('Re: '.repeat(50_000)), '');
  });
});
