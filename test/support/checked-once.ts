import { check, type CheckOptions, type Finding } from '../../src/check/check.ts';

const checked = new WeakMap<CheckOptions, Map<string, readonly Finding[]>>();

/** What `check` finds; a text is checked once for each options, however many properties are tried on it. */
export function checkOnce(text: string, options: CheckOptions): readonly Finding[] {
  const known = checked.get(options) ?? new Map<string, readonly Finding[]>();
  checked.set(options, known);
  const findings = known.get(text) ?? check(text, options);
  known.set(text, findings);
  return findings;
}
