/* What is no name: what people type where they have nothing to say, addresses, and what follows a name. */

/** Whether the value names nothing: "-", "n/a", "unknown", "the". */
export function isNothing(value: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(value) ||
    /^(?:n\/?a|none|unknown|tb[acd]|null|undefined|the|an?|any|some|several|at|with|of|for|in|our|your|my|position of)$/iu.test(
      value,
    )
  );
}

/** Whether the value is an e-mail address. */
export function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  return at > 0 && value.lastIndexOf('.') > at && !value.includes(' ');
}

/** What stands before the first match. */
export function before(pattern: RegExp, text: string): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
