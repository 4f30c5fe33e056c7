interface StepBase<Key extends PropertyKey> {
  /** The answer it fills. */
  readonly key: Key;
  readonly title: string;
  /** In the empty field, and read out by screen readers: what to pick or type. */
  readonly placeholder: string;
}

export interface Choice<Value> {
  readonly label: string;
  readonly detail: string;
  readonly value: Value;
}

interface PickStep<Answers, Key extends keyof Answers> extends StepBase<Key> {
  readonly kind: 'pick';
  readonly choices: readonly Choice<Answers[Key]>[];
  /** Absent: always asked. */
  when?(answers: Partial<Answers>): boolean;
}

interface InputStep<Answers, Key extends keyof Answers> extends StepBase<Key> {
  readonly kind: 'input';
  readonly prompt: string;
  /** What to do about a value that can't be taken; undefined if it can. */
  validate?(value: string): string | undefined;
  /** Absent: always asked. */
  when?(answers: Partial<Answers>): boolean;
}

/** A question: one of some choices, or free text for those answers that may be any text. */
export type Step<Answers> = {
  [Key in keyof Answers]-?:
    PickStep<Answers, Key> | (string extends Answers[Key] ? InputStep<Answers, Key> : never);
}[keyof Answers];

/** Where a question stands among those that will be asked, counted from 1. */
export interface Place {
  readonly number: number;
  readonly total: number;
}

export type Reply<Answers> = { readonly value: Answers[keyof Answers] } | 'back' | 'cancel';

/** Asks one question; the answer given before, or proposed, is in `answers`. */
export type Ask<Answers> = (
  step: Step<Answers>,
  answers: Partial<Answers>,
  place: Place,
) => Promise<Reply<Answers>>;
