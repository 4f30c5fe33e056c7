/* The types of steps and questions. */

/** A wording in English, with values for the `{names}` in it. */
export interface Message {
  readonly wording: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

interface QuestionBase<Key> {
  /** The answer it fills. */
  readonly key: Key;
  readonly title: string;
  /** Shown in the empty field. */
  readonly placeholder: string;
}

export interface Choice<Value> {
  readonly label: string;
  /** Shown below the label; empty for none. */
  readonly detail: string;
  readonly value: Value;
  /** What completes the choice in the person's own words: the answer is then its value, a space, and the words. */
  readonly own?: InputQuestion | undefined;
}

export interface PickQuestion<Key = PropertyKey, Value = unknown> extends QuestionBase<Key> {
  readonly type: 'pick';
  readonly choices: readonly Choice<Value>[];
  /** Whether `details` is a reply to it: a way to the answers that were found rather than asked for. */
  readonly offersDetails: boolean;
}

export interface InputQuestion<Key = PropertyKey> extends QuestionBase<Key> {
  readonly type: 'input';
  readonly prompt: string;
  /** Earlier answers to pick from; any other text is as good. */
  readonly suggestions: readonly string[];
  /** What to do about a value that can't be taken; undefined if it can. */
  validate(value: string): Message | undefined;
  /** What a second reader says of a value that can be taken all the same, in their language; undefined for nothing. */
  advise(value: string): string | undefined;
}

export type Question = PickQuestion | InputQuestion;

interface StepBase<Answers, Key> extends QuestionBase<Key> {
  /** Absent: the answer always counts. May look at the answers of earlier steps only. */
  when?(answers: Partial<Answers>): boolean;
  /** The name under which the answer can be changed at any time; absent: only by going back. */
  readonly detail?: string;
  /** Whether it is not asked in turn, only as a detail; absent: never. May look at the answers of earlier steps only. */
  isOptional?(answers: Partial<Answers>): boolean;
}

interface PickStep<Answers, Key extends keyof Answers> extends StepBase<Answers, Key> {
  readonly type: 'pick';
  choices(answers: Partial<Answers>): readonly Choice<Answers[Key]>[];
  /** Whether the first choice counts where nothing was picked. */
  readonly hasUsual?: boolean;
}

interface InputStep<Answers, Key> extends StepBase<Answers, Key> {
  readonly type: 'input';
  readonly prompt: string;
  readonly suggestions?: readonly string[];
  validate?(value: string, answers: Partial<Answers>): Message | undefined;
  advise?(value: string, answers: Partial<Answers>): string | undefined;
}

/** A question for one of the answers: a pick, or free text where the answer may be any text. */
export type Step<Answers> = {
  [Key in keyof Answers]-?:
    PickStep<Answers, Key> | (string extends Answers[Key] ? InputStep<Answers, Key> : never);
}[keyof Answers];

/** Where a question stands among those that will be asked, counted from 1. */
export interface Place {
  readonly number: number;
  readonly total: number;
  /** Whether there is something to go back to. */
  readonly canGoBack: boolean;
}

/**
 * A pick is answered by the value of one of its choices, completed in own words or not, an input by its text. `details` asks for the list of details,
 * and comes back to the question.
 */
export type Reply = { readonly value: unknown } | 'back' | 'cancel' | 'details';

/**
 * Asks one question.
 * @param before the answer given to it earlier, or proposed
 * @param known what was found or typed so far, on one line for its reader to check
 */
export type Ask = (question: Question, before: unknown, place: Place, known: string) => Promise<Reply>;
