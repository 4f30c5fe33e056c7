import assert from 'node:assert/strict';
import { asLabel, withoutLinks } from '../../src/text/label.ts';

describe('asLabel', () => {
  for (const [value, shown] of [
    ['Chocolate Works', 'Chocolate Works'],
    ['C++ / C# [Senior] (m/f)', 'C++ / C# [Senior] (m/f)'],
    ['[Win](command:workbench.action.quit)', '[Win] (command:workbench.action.quit)'],
    ['[Win]\u200b(https://x.example)', '[Win] (https://x.example)'],
    ['$(alert) Acme', '$ (alert) Acme'],
    ['Acme\r\nInc.\u202e', 'Acme Inc.'],
    [`${'a'.repeat(59)}b`, `${'a'.repeat(59)}b`],
    [`${'a'.repeat(59)}bc`, `${'a'.repeat(59)}…`],
    [`${'a'.repeat(58)}😀b`, `${'a'.repeat(58)}…`],
  ] as const) {
    it(`shows ${JSON.stringify(value)} as ${JSON.stringify(shown)}`, () =>
      assert.equal(asLabel(value), shown));
  }
});

describe('a notification', () => {
  it('has no link that comes from a letter, and all the rest of its text', () => {
    assert.equal(withoutLinks('“[a](command:quit)” is [b] (c) $(d)'), '“[a] (command:quit)” is [b] (c) $(d)');
  });
});
