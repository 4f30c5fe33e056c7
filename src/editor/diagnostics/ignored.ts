import * as vscode from 'vscode';
import type { Finding } from '../../check/check.ts';
import { ignoreKey } from '../../check/suppression-key.ts';

const stateKey = 'ignored';

/** Enough for hundreds of letters; the oldest make way. */
const mostIgnored = 2000;

/**
 * The findings that somebody told to be silent where they are. They are kept with the workspace: a comment in the
 * letter would be sent with it.
 */
export class Ignored implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #changes = new vscode.EventEmitter<ReadonlySet<string>>();
  #keys: ReadonlySet<string>;

  /** Fires with the keys of what is ignored by now, or no longer. */
  readonly onDidChange = this.#changes.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
    const stored = state.get<unknown>(stateKey);
    this.#keys = new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  }

  get size(): number {
    return this.#keys.size;
  }

  has(finding: Finding, text: string): boolean {
    return this.#keys.size > 0 && this.#keys.has(ignoreKey(finding, text));
  }

  async add(key: string): Promise<void> {
    await this.#store([...this.#keys, key].slice(-mostIgnored));
  }

  async clear(): Promise<void> {
    await this.#store([]);
  }

  dispose(): void {
    this.#changes.dispose();
  }

  async #store(keys: readonly string[]): Promise<void> {
    const before = this.#keys;
    this.#keys = new Set(keys);
    const added = keys.filter((key) => !before.has(key));
    const removed = [...before].filter((key) => !this.#keys.has(key));
    this.#changes.fire(new Set([...added, ...removed]));
    await this.#state.update(stateKey, keys.length > 0 ? keys : undefined);
  }
}
