interface QuestionBase<Key> {
  /** The answer it fills. */
  readonly key: Key;
  readonly title: string;
  /** Shown in the empty field. */
  readonly placeholder: string;
}

export interface Choice<Value> {
  readonly label: string;
  readonly detail: string;
  readonly value: Value;
}

export interface PickQuestion<Key = PropertyKey, Value = unknown> extends QuestionBase<Key> {
  readonly kind: 'pick';
  readonly choices: readonly Choice<Value>[];
}

export interface InputQuestion<Key = PropertyKey> extends QuestionBase<Key> {
  readonly kind: 'input';
  readonly prompt: string;
  /** What to do about a value that can't be taken; undefined if it can. */
  validate?(value: string): string | undefined;
}

interface Conditional<Answers> {
  /** Absent: always asked. */
  when?(answers: Partial<Answers>): boolean;
}

/** A question for one of the answers: a pick, or free text where the answer may be any text. */
export type Step<Answers> = Conditional<Answers> &
  {
    [Key in keyof Answers]-?:
      PickQuestion<Key, Answers[Key]> | (string extends Answers[Key] ? InputQuestion<Key> : never);
  }[keyof Answers];

/** Where a question stands among those that will be asked, counted from 1. */
export interface Place {
  readonly number: number;
  readonly total: number;
}

/** A pick is answered by the value of one of its choices, an input by its text. */
export type Reply = { readonly value: unknown } | 'back' | 'cancel';

/** Asks one question. `before` is the answer given to it earlier, or proposed. */
export type Ask = (question: PickQuestion | InputQuestion, before: unknown, place: Place) => Promise<Reply>;
