/** The part of node:assert/strict that the host cases use, for the web worker, which has no Node. */

class AssertionError extends Error {
  override name = 'AssertionError';
}

function show(value: unknown): string {
  return value instanceof RegExp ? String(value) : (JSON.stringify(value, undefined, 2) ?? String(value));
}

function fail(reason: string, message: string | undefined): never {
  throw new AssertionError(message ?? reason);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(`${show(value)} is not truthy`, message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(`${show(actual)}\nis not\n${show(expected)}`, message);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(`both are ${show(actual)}`, message);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(`${show(actual)}\nis not\n${show(expected)}`, message);
}

function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(`${show(actual)}\ndoes not match ${expected}`, message);
}

function doesNotMatch(actual: string, expected: RegExp, message?: string): void {
  if (expected.test(actual)) fail(`${show(actual)}\nmatches ${expected}`, message);
}

async function rejects(promise: Promise<unknown>, expected?: RegExp, message?: string): Promise<void> {
  const error: unknown = await promise.then(
    () => fail('nothing was thrown', message),
    (reason: unknown) => reason,
  );
  if (error instanceof AssertionError) throw error;
  if (expected) match(String(error), expected, message);
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && same(left[key as never], right[key as never]))
  );
}

// oxlint-disable-next-line import/no-default-export -- stands in for a module that has one
export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
