import { check } from '../../src/check/check.ts';

/** The rules whose findings say that a reader would be hurt. */
export const hurtful: ReadonlySet<string> = new Set(['slammed-door', 'tactless', 'ungrateful']);

/** Whether our checker finds hurtful wording in a text that stands by itself. */
export function judgeHurtful(text: string): boolean {
  return check(text).some(({ rule }) => hurtful.has(rule));
}
