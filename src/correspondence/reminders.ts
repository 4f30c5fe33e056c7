/* Decides which window reminds of which invitation. */

import type { ReplyBy } from '../invitation/clock.ts';
import { changed, type Invitations, type OpenInvitation, type Reminder } from './invitation-record.ts';

type State = ReplyBy['state'];

/** What reminding needs of the store and the window. */
export interface Reminding {
  readonly list: () => Invitations;
  readonly change: (reduce: (list: Invitations) => Invitations) => Promise<void>;
  /** Undefined where nobody waits by the clock. */
  readonly stateOf: (invitation: OpenInvitation) => State | undefined;
  readonly window: string;
  /** Waits until what other windows have written is here. */
  readonly settle: () => Promise<void>;
}

/**
 * Takes it upon this window to remind of what is due or late and has not been reminded of, once for each. Windows share
 * what is stored, but none can lock it: each writes its claim and waits. Claims of the same moment may have crossed
 * then, so that each window sees another's, or have overwritten one another: of two, the one whose window comes first
 * by its id is written again, and after another wait all windows see that one. That is the best that can be had:
 * windows whose storage takes longer than the wait to agree would both remind.
 * @returns what this window is to remind of
 */
export async function claimReminders({
  list,
  change,
  stateOf,
  window,
  settle,
}: Reminding): Promise<Invitations> {
  const wanted = list().flatMap((invitation) => {
    const which = reminderFor(invitation, stateOf(invitation));
    return which ? [{ id: invitation.id, which }] : [];
  });
  if (wanted.length === 0) return [];
  await change((current) =>
    wanted.reduce((next, { id, which }) => claimed(next, id, which, window), current),
  );
  await settle();
  await change((current) =>
    wanted.reduce((next, { id, which }) => insisted(next, id, which, window), current),
  );
  await settle();
  return list().filter(({ id, reminded, answeredAt }) =>
    wanted.some((one) => one.id === id && reminded[one.which] === window && answeredAt === undefined),
  );
}

/** Who writes the answer at this moment needs no reminder of what has passed already. */
export function remindedBy(state: State, window: string): OpenInvitation['reminded'] {
  if (state === 'open') return {};
  return state === 'due' ? { due: window } : { due: window, late: window };
}

function reminderFor(
  { reminded, answeredAt }: OpenInvitation,
  state: State | undefined,
): Reminder | undefined {
  if (answeredAt !== undefined || state === undefined || state === 'open') return undefined;
  return reminded[state] === undefined ? state : undefined;
}

/** Whoever hears that it is late need not hear that it is due; what another window claimed first stays. */
function claimed(list: Invitations, id: string, which: Reminder, window: string): Invitations {
  const reminded = list.find((invitation) => invitation.id === id)?.reminded;
  if (!reminded || reminded[which] !== undefined) return list;
  return changed(list, id, { reminded: { ...remindedBy(which, window), ...reminded } });
}

/** What this window has claimed too, and another that comes after it. */
function insisted(list: Invitations, id: string, which: Reminder, window: string): Invitations {
  const reminded = list.find((invitation) => invitation.id === id)?.reminded;
  const other = reminded?.[which];
  if (!reminded || (other !== undefined && other <= window)) return list;
  return changed(list, id, { reminded: { ...remindedBy(which, window), ...reminded, [which]: window } });
}
