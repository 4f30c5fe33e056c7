import * as vscode from 'vscode';
import { replyBy, type ReplyBy } from '../../invitation/clock.ts';
import { inBackground } from '../notify.ts';
import type { Memory } from '../memory.ts';
import { affectsSettings, clockSettings } from '../settings.ts';
import {
  fresh,
  type Invitations,
  type OpenInvitation,
  parseInvitations,
} from '../../correspondence/invitation-record.ts';
import {
  type Changes,
  changesBetween,
  counted,
  isOverwritten,
  joined,
  parseWrites,
  restored,
} from '../../correspondence/lost-changes.ts';
import { newId } from '../ids.ts';

/**
 * How often the clock is looked at, in milliseconds. Short steps see what a long timer would not: a machine that has
 * slept, a clock that was set, and dates further ahead than the 24.8 days that `setTimeout` can wait for.
 */
const step = 60_000;

/** Milliseconds after which all windows have what one of them stored; VS Code takes about a tenth of that. */
export const settling = 1500;

/** The invitations that all windows share, and the clock by which they are due. */
export class InvitationStore implements vscode.Disposable {
  readonly #memory: Memory;
  readonly #moved = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = '';
  /** What this window has changed a moment ago, which another may overwrite. */
  #changes: Changes = new Map();
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #window = newId();
  #writes = 0;

  /** Tells that the list is another one, here or in another window, or that time has changed what it shows. */
  readonly onDidMove = this.#moved.event;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#subscriptions = [
      this.#moved,
      vscode.workspace.onDidChangeConfiguration((event) => affectsSettings(event) && this.#look()),
      vscode.window.onDidChangeWindowState(() => this.#look()),
    ];
    this.#look();
  }

  list(): Invitations {
    return fresh(this.#stored(), Date.now());
  }

  /**
   * Reads the list as it is now, and writes it anew at once. VS Code offers no lock: another window that writes in the
   * same moment overwrites this, be it with something else that is remembered. As VS Code stores all that is remembered
   * as one, the count of writes beside the list tells whether that window had seen this one's; if not, the change is
   * made again.
   */
  async change(reduce: (list: Invitations) => Invitations): Promise<void> {
    const list = this.list();
    const next = reduce(list);
    if (next === list) return;
    await this.#write(next);
    this.#look();
    this.#changes = joined(this.#changes, changesBetween(list, next));
    this.#watch(settling);
  }

  /** Undefined where nobody waits for an answer any more, or by the clock. */
  replyBy({ receivedAt, answeredAt }: OpenInvitation): ReplyBy | undefined {
    if (receivedAt === undefined || answeredAt !== undefined) return undefined;
    return replyBy(new Date(receivedAt), new Date(), clockSettings());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Looks again whether the changes are still there, and each time after twice as long; a busy machine takes its time. */
  #watch(wait: number): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      if (isOverwritten(parseWrites(this.#memory.get('writes')), this.#window, this.#writes))
        inBackground(this.#restore());
      else if (wait < step / 4) this.#watch(wait * 2);
      else this.#changes = new Map();
    }, wait);
  }

  async #restore(): Promise<void> {
    const list = restored(this.list(), this.#changes);
    await this.#write(list);
    this.#look();
    this.#watch(settling);
  }

  #stored(): Invitations {
    return parseInvitations(this.#memory.get('invitations'));
  }

  async #write(list: Invitations): Promise<void> {
    const writes = counted(parseWrites(this.#memory.get('writes')), this.#window, ++this.#writes);
    // In one turn: VS Code stores both at once.
    await Promise.all([
      this.#memory.set('invitations', list.length > 0 ? list : undefined),
      this.#memory.set('writes', writes),
    ]);
  }

  #look(): void {
    clearTimeout(this.#timer);
    const stored = this.#stored();
    const list = fresh(stored, Date.now());
    if (list !== stored) inBackground(this.#write(list));
    if (list.length > 0) this.#timer = setTimeout(() => this.#look(), step);
    const clocks = list.map((invitation) => {
      const clock = this.replyBy(invitation);
      // Hours that do not count pass too, and a letter is told how many have.
      const passed = Math.floor((Date.now() - (invitation.receivedAt ?? 0)) / 3_600_000);
      return clock && [clock.state, Math.floor(clock.hoursLeft), passed];
    });
    const seen = JSON.stringify([list, clocks]);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#moved.fire();
  }
}
