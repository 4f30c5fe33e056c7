import type { Desktop } from './desktop.ts';

/** How a letter is handed to a mail program: as a link, or as a message file. */
export type Handover =
  { readonly way: 'mailto'; readonly link: string } | { readonly way: 'eml'; readonly file: string };

/** A mail program that runs. */
export interface Running {
  /** Opens the letter for writing, takes a picture, saves it as a draft, and closes it: the draft as it was saved. */
  draft(letter: Handover, picture: string): Promise<string>;
  stop(): Promise<void>;
}

export interface MailProgram {
  readonly name: string;
  /** The Debian packages that it takes, by command. */
  readonly commands: Readonly<Record<string, string>>;
  /** Where it does otherwise by a way of its own, as docs/mail-programs.md says: the way to hand over, and the letter. */
  readonly ownWays: readonly string[];
  /** Starts it in an empty home of its own, with an account that reaches nobody. */
  start(desktop: Desktop, home: string): Promise<Running>;
}

/** The sender, of whom nothing but this is in any letter. */
export const sender = { name: 'Sam Ashby', address: 'sam@example.com' };
