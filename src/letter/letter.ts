/** A letter as its recipient will read it: plain text, `\n` between lines, no Markdown. */
export interface Letter {
  /** The recipient's e-mail address, where one is known. */
  readonly to?: string;
  readonly subject: string;
  /** Greeting to name; paragraphs are set off by one empty line. */
  readonly body: string;
}
