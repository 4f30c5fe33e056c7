/** Why a letter can't be sent one way; `message` says what to do. */
export type Problem = { readonly message: string } & (
  | { readonly kind: 'empty-letter' }
  | { readonly kind: 'no-recipient' }
  /** Not an e-mail address, or, where `address` is one, not one that a message file can carry. */
  | { readonly kind: 'invalid-address'; readonly address: string }
  /** Both in characters. */
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
);

export class Unsendable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Unsendable';
    this.problem = problem;
  }
}
