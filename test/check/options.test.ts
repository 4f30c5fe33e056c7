import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { check } from '../../src/check/check.ts';
import { checklist } from '../../src/check/checklist.ts';
import { rules } from '../../src/rules/index.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'we').join(' ');
const letter = (sentences: number): string =>
  `Dear Ann,\n\nThank you. I must decline the interview. ${'I like it. '.repeat(sentences)}I ${words(60)}.\n\nBest wishes,\nKim`;
const long = letter(90);
const short = letter(10);
const context = { receivedAt: new Date('2026-03-02T08:00:00Z'), now: new Date('2026-03-20T08:00:00Z') };
const numeric = rules.flatMap(({ id, defaults, fromZero = [] }) =>
  Object.entries(defaults).flatMap(([name, value]) =>
    typeof value === 'number' ? [{ id, name, value, least: fromZero.includes(name) ? 0 : 1 }] : [],
  ),
);
const findings = (id: string, name: string, value: unknown) =>
  [long, short].flatMap((text) =>
    check(text, { ...context, documents: 'always', options: { [id]: { [name]: value } } }),
  );

describe('numeric options', () => {
  it('are four or more', () => {
    assert.ok(numeric.length >= 4);
  });

  for (const { id, name, value, least } of numeric) {
    for (const odd of [
      NaN,
      Infinity,
      -Infinity,
      -3,
      least - 0.5,
      least - 1,
      '12',
      null,
      undefined,
      [12],
      {},
    ]) {
      it(`${id}.${name} stands at its default for ${inspect(odd)}`, () => {
        assert.deepEqual(findings(id, name, odd), findings(id, name, value));
      });
    }

    it(`${id}.${name} is a whole number`, () => {
      for (const whole of [least, 10, value]) {
        assert.deepEqual(findings(id, name, whole + 0.5), findings(id, name, whole));
        for (const { span } of findings(id, name, whole + 0.5)) assert.ok(span.start < span.end);
      }
    });

    it(`${id}.${name} may be any whole number from 1 on`, () => {
      assert.notDeepEqual(findings(id, name, 1), findings(id, name, 1e9));
    });
  }
});

describe('the count of words', () => {
  it('is one on screen', () => {
    const counting = check(long, { documents: 'always', translate: (_, data) => String(data?.['count']) });
    const finding = counting.find(({ rule }) => rule === 'long-letter');
    assert.equal(finding?.message, String(checklist(long).words));
  });
});
