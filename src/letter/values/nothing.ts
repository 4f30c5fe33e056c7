/* What people type where they have nothing to say. */

/** Whether the value names nothing: "-", "n/a", "unknown", "the". */
export function isNothing(value: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(value) ||
    /^(?:n\/?a|none|unknown|tb[acd]|null|undefined|the|an?|any|some|several|at|with|of|for|in|our|your|my|position of)$/iu.test(
      value,
    )
  );
}
