/* Drops candidates that only point to another one. */

import { isOccupation } from '../../../text/occupations.ts';
import { spelling } from './domains.ts';

/**
 * Takes out "Head of Acme" beside "Acme", and "acmefoods.com" beside "Acme Foods".
 * @param found candidates by the keys of their names
 */
export function dropShadowed(found: Map<string, unknown>): void {
  const keys = [...found.keys()];
  for (const key of keys) if (isPostAt(key, found) || isHostOf(key, keys)) found.delete(key);
}

/** "Head of Acme" */
function isPostAt(key: string, found: ReadonlyMap<string, unknown>): boolean {
  const [, head = '', tail = ''] = /^(.{2,40}) (?:of|at|from|for) (.{2,60})$/u.exec(key) ?? [];
  const isPost =
    head.split(' ').some(isOccupation) || /^(?:hr|recruit\p{L}{1,8}|talent \p{L}{1,12})$/u.test(head);
  return isPost && found.has(tail);
}

/** "acmefoods.com" */
function isHostOf(key: string, others: readonly string[]): boolean {
  const [, host] = /^([\p{L}\p{N}-]{3,40})\.\p{L}{2,10}(?:\.\p{L}{2})?$/u.exec(key) ?? [];
  return host !== undefined && others.some((other) => other !== key && spelling(host, other) === 'all');
}
