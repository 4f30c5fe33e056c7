import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { samples } from '../../scripts/rule/template.ts';
import { rules } from '../../src/rules/index.ts';

describe('the registry', () => {
  it('is sorted and names each rule once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].toSorted());
  });

  it('is alone in its folder with the rules, their contract and their phrases', () => {
    const expected = new Set([
      'README.md',
      'index.ts',
      'rule.ts',
      ...rules.flatMap(({ id }) => [`${id}.ts`, `${id}-phrases.ts`]),
    ]);
    const files = readdirSync(new URL('../../src/rules/', import.meta.url));
    assert.deepEqual(
      files.filter((file) => !expected.has(file)),
      [],
    );
  });
});

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    it('stands in the file of its name', () => {
      assert.ok(existsSync(new URL(`../../src/rules/${rule.id}.ts`, import.meta.url)));
    });

    it('words its declaration like the others', () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/u);
      assert.match(rule.summary, /^(?:Avoid|Include) .+[^. ]$/u);
      for (const text of [rule.why, rule.source]) assert.match(text, /^\p{Lu}.+\.$/u);
      for (const text of Object.values(rule.messages)) assert.match(text, /^(?:\p{Lu}|“\{).+\.$/u);
    });

    it('says nothing of the template that new rules are written from', () => {
      const { summary, why, source, messages, examples } = rule;
      const own = [summary, why, source, ...Object.values(messages), ...examples.map(({ before }) => before)];
      for (const sample of Object.values(samples).filter((text) => text !== samples.better))
        assert.ok(!own.some((text) => text.includes(sample)), `write your own in place of “${sample}”`);
    });

    it('has a test of its own, which calls testRule', () => {
      const path = new URL(`${rule.id}.test.ts`, import.meta.url);
      assert.ok(/^ {2}testRule\(\s*rule\b/mu.test(readFileSync(path, 'utf8')));
    });

    it('has messages that can be told apart', () => {
      const wordings = Object.values(rule.messages);
      assert.equal(new Set(wordings).size, wordings.length);
    });
  });
}
