import type { Action } from '../../scripts/vscode/keys.ts';

/** The file in the workspace folder by which the launcher says that it presses keys; the address of answers is in it. */
export const keyboardFile = '.keyboard';

/** What a line of the log starts with that is a request for keys and no message. */
export const keysMark = 'kind-regrets:keys ';

/** What follows the mark, as JSON. */
export interface KeysRequest {
  /** What the address of the answer ends with. */
  readonly id: string;
  readonly actions: readonly Action[];
}

/** What is at that address, as JSON, as soon as the actions are done. */
export interface KeysReply {
  /** Why an action could not be done; empty if all were. */
  readonly failure: string;
  /** The links that the window has asked the browser to open since the last request, letter by letter. */
  readonly opened: readonly string[];
  /** What was read, in order. */
  readonly texts: readonly string[];
}
