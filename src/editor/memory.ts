import type * as vscode from 'vscode';
import type { Manner } from '../wizard/wizard-answers.ts';
import { manners } from '../wizard/wordings.ts';

/**
 * Everything that is remembered outside of the user's settings, by its key. It stays on this machine:
 * `setKeysForSync` is never called.
 */
const keys = {
  manner: 'manner',
  roles: 'roles',
  companies: 'companies',
  invitations: 'invitations',
  writes: 'writes',
  route: 'route',
  providers: 'providers',
} as const;

/** More are no help in a list to pick from. */
const mostRecent = 8;

type Key = keyof typeof keys;

/** What is remembered from one letter to the next. What was stored in another shape counts as nothing. */
export class Memory {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  get(key: Key): unknown {
    return this.#state.get(keys[key]);
  }

  async set(key: Key, value: unknown): Promise<void> {
    await this.#state.update(keys[key], value);
  }

  /** Length and register of the last letter. */
  manner(): Manner | undefined {
    const manner = this.get('manner');
    return typeof manner === 'string' && Object.hasOwn(manners, manner) ? (manner as Manner) : undefined;
  }

  /** Of earlier letters, the latest first. */
  recent(key: 'roles' | 'companies'): readonly string[] {
    const values = this.get(key);
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  }

  async addRecent(key: 'roles' | 'companies', value: string): Promise<void> {
    if (!value) return;
    const others = this.recent(key).filter((other) => other.toLowerCase() !== value.toLowerCase());
    await this.set(key, [value, ...others].slice(0, mostRecent));
  }

  /** The providers of language models that may see a draft without another question, by their vendor ids. */
  providers(): readonly string[] {
    const vendors = this.get('providers');
    return Array.isArray(vendors) ? vendors.filter((vendor) => typeof vendor === 'string') : [];
  }

  async addProvider(vendor: string): Promise<void> {
    await this.set('providers', [...new Set([...this.providers(), vendor])]);
  }

  /** Whatever there is, also what an earlier version stored. */
  async erase(): Promise<void> {
    for (const key of this.#state.keys()) await this.#state.update(key, undefined);
  }
}
