import { parseMailbox, splitMailboxes, type Mailbox } from '../../text/mailbox.ts';
import { problemWordings, Unsendable } from './problem.ts';

/**
 * Reads the addresses of a header: "nicole@example.com", "Nicole <nicole@example.com>", several set apart by commas
 * or semicolons. Throws `Unsendable` on the first that a letter can't safely go to; see `parseMailbox`.
 */
export function readMailboxes(value: string): readonly Mailbox[] {
  return splitMailboxes(value).map(({ start, end }) => {
    const text = value.slice(start, end).trim();
    const mailbox = parseMailbox(text);
    if (mailbox) return mailbox;
    throw new Unsendable({
      kind: 'invalid-address',
      address: text,
      wording: problemWordings.noAddress,
      data: { address: shorten(text) },
    });
  });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
