/* Tells how sure the fields of a message are, by where else in it they stand. */

import { isOccupation, namesOccupation } from '../text/occupations.ts';
import type { Confidence, Invitation } from './invitation.ts';
import type { Message } from './source/message.ts';
import { fold, isWithin } from './text/ballot.ts';
import type { Layout } from './text/layout.ts';

type Fields = Pick<Invitation, 'recruiterName' | 'recruiterTitle' | 'company' | 'role' | 'candidateName'>;

/** A value that one place alone speaks for is a guess, unless that place is the one where such values stand. */
export function confidenceOf(
  fields: Fields,
  message: Message,
  layout: Layout,
): NonNullable<Invitation['confidence']> {
  const { recruiterName, recruiterTitle, company, role, candidateName } = fields;
  const { preamble, greeted = '', body, signature, footer } = layout;
  const { subject = '', from, to } = message;
  const zones = [
    subject,
    from?.name ?? '',
    domainOf(from?.address),
    preamble.join('\n'),
    signature.join('\n'),
    footer.join('\n'),
    ...body,
  ].map(fold);
  const count = (value: string) => zones.filter((zone) => isWithin(fold(value), zone)).length;
  const told = {
    recruiterName: sure(recruiterName, (name) => isIn(name, from?.name ?? '', ...signature, ...preamble)),
    recruiterTitle: sure(recruiterTitle, (title) => isIn(title, ...signature, ...preamble)),
    company: sure(
      company,
      (name) => count(name) + (isDomain(name, message) ? 1 : 0) > 1 || isLabelled(name, body),
    ),
    role: sure(
      role,
      (name) => count(name) > 1 || isLabelled(name, body) || namesOccupation(name) || isOccupation(name),
    ),
    candidateName: sure(candidateName, (name) => isIn(name, greeted, to?.name ?? '')),
  };
  return Object.fromEntries(Object.entries(told).flatMap(([field, { is }]) => (is ? [[field, is]] : [])));
}

/** Whether a value stands in one of the texts as words. */
const isIn = (value: string, ...texts: readonly string[]) => isWithin(fold(value), fold(texts.join('\n')));

const sure = (value: string | undefined, isSure: (value: string) => boolean): { is?: Confidence } =>
  value === undefined ? {} : { is: isSure(value) ? 'certain' : 'doubtful' };

/** "Company: Acme" */
const isLabelled = (value: string, lines: readonly string[]): boolean =>
  lines.some((line) => {
    const at = line.indexOf(value);
    return at > 0 && at < 40 && /^[\p{L} /&*_-]{2,30}[:|\t][\s*_]{0,8}$/u.test(line.slice(0, at));
  });

const domainOf = (address = ''): string =>
  address.slice(address.lastIndexOf('@') + 1).replaceAll(/[.-]/gu, ' ');

/** Whether the sender's domain is made of the letters of a name. */
function isDomain(name: string, { from, replyTo }: Message): boolean {
  const letters = fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (
    letters.length > 2 &&
    [from, replyTo].some((mailbox) => domainOf(mailbox?.address).replaceAll(' ', '').includes(letters))
  );
}
