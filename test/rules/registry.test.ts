import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { samples } from '../../scripts/rule/template.ts';
import { rules } from '../../src/rules/index.ts';
import { testRule } from '../support/rule-tester.ts';

describe('the registry', () => {
  it('is sorted and names each rule once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].toSorted());
  });
});

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    it('stands in the file of its name', () => {
      assert.ok(existsSync(new URL(`../../src/rules/${rule.id}.ts`, import.meta.url)));
    });

    it('words its declaration like the others', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/u);
      assert.match(rule.summary, /^(?:Disallow|Require) .+[^. ]$/u);
      for (const text of [rule.why, rule.source, ...Object.values(rule.messages)]) {
        assert.match(text, /^\p{Lu}.+\.$/u);
      }
    });

    it('says nothing of the template that new rules are written from', () => {
      const { summary, why, source, messages, examples } = rule;
      const own = [summary, why, source, ...Object.values(messages), ...examples.map(({ before }) => before)];
      for (const sample of Object.values(samples).filter((text) => text !== samples.better))
        assert.ok(!own.some((text) => text.includes(sample)), `write your own in place of “${sample}”`);
    });

    testRule(rule, {
      accepts: rule.accepts,
      rejects: rule.examples,
      options: { ...rule.exampleContext },
    });
  });
}
