/** What a tool gives back: for programs, and in words. */
export interface Outcome {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** That nothing could be done, why, and what to do instead. */
export function refusal(error: string): Outcome {
  return { json: { error }, text: error };
}
