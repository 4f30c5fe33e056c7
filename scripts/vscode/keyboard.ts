import { EventEmitter, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { KeysReply, KeysRequest } from '../../test/host/keyboard-protocol.ts';
import { perform } from './keys.ts';
import type { Links } from './links.ts';

/** Somebody who does in a window what its tests ask for, and answers over HTTP once it is done. */
export class Keyboard {
  readonly #page: Page;
  readonly #links: Links;
  readonly #replies = new Map<string, KeysReply>();
  readonly #done = new EventEmitter();
  readonly #server = createServer(
    (request, response) => void this.#answer(request.url?.slice(1) ?? '', response),
  );

  private constructor(page: Page, links: Links) {
    this.#page = page;
    this.#links = links;
  }

  static async of(page: Page, links: Links): Promise<Keyboard> {
    const keyboard = new Keyboard(page, links);
    keyboard.#server.listen(0, '127.0.0.1');
    await once(keyboard.#server, 'listening');
    // It ends with the window.
    keyboard.#server.unref();
    return keyboard;
  }

  /** `http://127.0.0.1:PORT/`, to which the id of a request is added. */
  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async press({ id, actions }: KeysRequest): Promise<void> {
    const done = await perform(this.#page, actions).then(
      (texts) => ({ failure: '', texts }),
      (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error), texts: [] }),
    );
    this.#replies.set(id, { ...done, opened: this.#links.take() });
    this.#done.emit(id);
  }

  /** Answers when it is done, which may have been asked for later than the answer: that goes another way. */
  async #answer(id: string, response: ServerResponse): Promise<void> {
    // Whoever asks has been loaded from elsewhere.
    response.setHeader('access-control-allow-origin', '*');
    if (!this.#replies.has(id)) await once(this.#done, id);
    response.end(JSON.stringify(this.#replies.get(id)));
  }
}
