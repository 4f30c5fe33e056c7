import assert from 'node:assert/strict';
import type { Finding } from '../../src/check/check.ts';
import { applyEdits } from './apply-edits.ts';

/** Holds that findings stand within the text, are not empty, part no character, and have fixes that can be applied. */
export function assertSound(text: string, findings: readonly Finding[]): void {
  for (const { span, fixes } of findings) {
    assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
    assert.ok(!splitsPair(text, span.start) && !splitsPair(text, span.end));
    for (const { edits } of fixes) applyEdits(text, edits);
  }
}

/** Whether the offset falls between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
