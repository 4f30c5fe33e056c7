/* Finds the address that a reply goes to. */

import { addressesIn, isUnread } from '../text/mailbox.ts';
import type { Message } from './source/message.ts';
import type { Layout } from './text/layout.ts';

/**
 * Where a reply goes: to Reply-To, the sender or the organizer; else to the only address that the message names. Never
 * to a mailbox that nobody reads, and never to the reader's own: one that the message was sent to, or the guest of a
 * calendar who does not organize it.
 */
export function replyAddress(message: Message, layout: Layout): string | undefined {
  const { event, from, replyTo, to, recipients = [] } = message;
  const writers = [replyTo?.address, from?.address, event?.organizer?.address];
  const organizers = layout.guests.filter(({ isOrganizer }) => isOrganizer);
  const sentTo = [to, ...recipients].map((mailbox) => folded(mailbox?.address));
  const invited = event?.attendees.filter(({ address }) => address !== event.organizer?.address) ?? [];
  const guests = [...invited, ...layout.guests.filter(({ isOrganizer }) => !isOrganizer)];
  const own = new Set([...sentTo, ...guests.map(({ address }) => folded(address))]);
  const isOthers = (address: string | undefined): address is string =>
    address !== undefined && address !== '' && !own.has(folded(address));
  // Who asks for replies to a mailbox that nobody reads wants none at the sender's either.
  const header = [...writers, ...organizers.map(({ address }) => address)].find(isOthers);
  if (header !== undefined && !isUnread(header)) return header;
  for (const lines of [layout.signature, layout.body]) {
    const open = addressesIn(lines.join('\n')).filter((address) => isOthers(address) && !isUnread(address));
    if (open.length > 0) return open.length === 1 ? open[0] : undefined;
  }
  return undefined;
}

const folded = (address = ''): string => address.toLowerCase();
