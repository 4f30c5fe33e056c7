import assert from 'node:assert/strict';
import { applyEdits } from './apply-edits.ts';
import { check, type CheckOptions, type Finding } from '../../src/check/check.ts';
import type { Rule } from '../../src/rules/rule.ts';

interface Reject {
  /** «…» marks what is underlined. */
  readonly before: string;
  /** What the first fix makes of it; absent where the rule offers none. */
  readonly after?: string;
}

interface Cases {
  readonly accepts: readonly string[];
  readonly rejects: readonly Reject[];
  readonly options?: CheckOptions;
}

/** Declares a test for each case: exact spans, exact text after the fix, and no finding of the rule left then. */
export function testRule(rule: Rule, { accepts, rejects, options = {} }: Cases): void {
  const findings = (text: string): readonly Finding[] =>
    check(text, options).filter((finding) => finding.rule === rule.id);

  for (const text of accepts) {
    it(`accepts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findings(text), []);
    });
  }
  for (const { before, after } of rejects) {
    it(`rejects ${JSON.stringify(before)}`, () => {
      const { text, spans } = readMarks(before);
      const found = findings(text);
      assert.deepEqual(
        found.map(({ span }) => span),
        spans,
      );
      const fix = found[0]?.fixes[0];
      assert.equal(fix && applyEdits(text, fix.edits), after);
      if (after !== undefined && spans.length === 1) assert.deepEqual(check(after, options), []);
    });
  }
}

function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const pieces = marked.split(/[«»]/u);
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}
