import { isOccupation, namesOccupation } from '../text/occupations.ts';
import type { Confidence } from './invitation.ts';
import type { Message } from './source/message.ts';
import { fold, isWithin } from './text/ballot.ts';
import type { Layout } from './text/layout.ts';

/** How sure a role is: one that a single place speaks for is a guess, unless it is labelled or names a trade. */
export function roleConfidence(role: string, { subject = '', from }: Message, layout: Layout): Confidence {
  const { preamble, body, signature, footer } = layout;
  const zones = [
    subject,
    from?.name ?? '',
    domainOf(from?.address),
    preamble.join('\n'),
    signature.join('\n'),
    footer.join('\n'),
    ...body,
  ].map(fold);
  const count = zones.filter((zone) => isWithin(fold(role), zone)).length;
  const isSure = count > 1 || isLabelled(role, body) || namesOccupation(role) || isOccupation(role);
  return isSure ? 'certain' : 'doubtful';
}

/** "Role: Cook" */
const isLabelled = (value: string, lines: readonly string[]): boolean =>
  lines.some((line) => {
    const at = line.indexOf(value);
    return at > 0 && at < 40 && /^[\p{L} /&*_-]{2,30}[:|\t][\s*_]{0,8}$/u.test(line.slice(0, at));
  });

const domainOf = (address = ''): string =>
  address.slice(address.lastIndexOf('@') + 1).replaceAll(/[.-]/gu, ' ');
