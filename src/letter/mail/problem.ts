/* Why a letter cannot be sent by a route. */

/** What to do about problems, in English; values stand for the `{names}`. */
export const problemWordings = {
  empty: 'The letter is empty. Write it first.',
  noAddress: '“{address}” is not an e-mail address. Write it as name@example.com.',
  foreignAddress:
    'A message file can’t hold the address “{address}”. Send the letter another way, or use an address without special characters.',
  tooLong:
    'The letter is too long for a link: {length} characters, where {limit} are safe. Save it as a message file, or copy it.',
} as const;

interface Advice {
  /** What to do about it. */
  readonly wording: (typeof problemWordings)[keyof typeof problemWordings];
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Why a letter can't be sent one way. */
export type Problem = Advice &
  (
    | { readonly kind: 'empty-letter' }
    /** Not an e-mail address, or, where `address` is one, not one that a message file can carry. */
    | { readonly kind: 'invalid-address'; readonly address: string }
    /** Both in characters. */
    | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  );

export class Unsendable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    const { wording, data } = problem;
    super(wording.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data?.[name] ?? whole)));
    this.name = 'Unsendable';
    this.problem = problem;
  }
}
