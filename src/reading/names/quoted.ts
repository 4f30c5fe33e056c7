import type { Draft } from '../../draft/draft.ts';
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
  for (const line of quoted.block.text.slice(0, quotedReach).split('\n')) {
    const text = line.replace(/^\s{0,3}>?\s{0,3}/u, '').trimEnd();
    if (text.startsWith('>')) continue;
    sender ??= senderIn(text);
    if (/^(?:dear|hi|hello|hey)\b/iu.test(text)) receiver ??= greetedBy(text, 0)[0];
  }
  const isOwn = sender && signed && !areDifferent(sender, signed);
  return isOwn ? {} : { sender, receiver };
}

/** "On Tue, 3 Nov 2026 at 10:14, Per Lindqvist <per@example.com> wrote:", or "From: Per Lindqvist". */
function senderIn(line: string): Person | undefined {
  const from = /^from:\s{0,4}/iu.exec(line);
  if (from) return readAddresses(line.slice(from[0].length), 0)[0]?.person;
  if (!/\bwrote:$/iu.test(line)) return undefined;
  const address = line.lastIndexOf('<');
  const head = line.slice(0, address > 0 ? address : line.lastIndexOf('wrote'));
  const name = head.split(/[,:\d]/u).at(-1) ?? '';
  return readPerson(name.replace(/^\s*[ap]\.?m\.?\s/iu, ''), 0);
}
