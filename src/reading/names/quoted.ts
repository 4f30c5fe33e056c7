import { readGreeting } from '../../text/greeting.ts';
import type { Draft } from '../../draft/draft.ts';
import { readHeader } from '../../text/header-lines.ts';
import { readAttribution, type LineBelow } from '../../text/quoting.ts';
import { readAddresses } from './address.ts';
import { greetedBy } from './greeted.ts';
import { readPerson, type Person } from '../../text/person.ts';
import { areDifferent } from './person.ts';

/** How far into a quoted message its heads are looked for. */
const quotedReach = 3000;

export interface QuotedPeople {
  readonly sender?: Person | undefined;
  readonly receiver?: Person | undefined;
}

/** Who wrote the message that is answered, and to whom; nobody where the writer quotes a message of their own. */
export function quotedPeople({ blocks }: Draft, signed: Person | undefined): QuotedPeople {
  const quoted = blocks.find(({ block }) => block.role === 'quoted');
  if (!quoted) return {};
  let sender: Person | undefined;
  let receiver: Person | undefined;
  const lines = quoted.block.text.slice(0, quotedReach).split('\n').map(withoutMark);
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('>')) continue;
    sender ??= senderIn(line, (count) => lines[at + 1 + count] ?? '');
    if (readGreeting(line)?.isOpened) receiver ??= greetedBy(line, 0)[0];
  }
  const isOwn = sender && signed && !areDifferent(sender, signed);
  return isOwn ? {} : { sender, receiver };
}

const withoutMark = (line: string): string => line.replace(/^\s{0,3}>?\s{0,3}/u, '').trimEnd();

/** "On Tue, 3 Nov 2026 at 10:14, Per Lindqvist <per@example.com> wrote:", or "From: Per Lindqvist". */
function senderIn(line: string, below: LineBelow): Person | undefined {
  const header = readHeader(line);
  if (header)
    return header.name === 'from'
      ? readAddresses(line.slice(header.start, header.end), 0)[0]?.person
      : undefined;
  const attribution = readAttribution(line, below);
  if (!attribution) return undefined;
  const { text, name } = attribution;
  return readPerson(text.slice(name.start, name.end), 0);
}
