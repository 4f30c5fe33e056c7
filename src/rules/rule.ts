import type { Draft, Sentence } from '../draft/draft.ts';
import type { Data, Fix } from '../repair/fix.ts';
import type { Span } from '../text/span.ts';

export const severities = ['warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How well the advice is founded: measured, taught by people of the trade, or our own taste. */
type Grade = 'research' | 'expert' | 'house style';

export interface Report<Message extends string = string> {
  readonly message: Message;
  /** What is underlined: never empty, and short. */
  readonly span: Span;
  /**
   * Where else it can be underlined when another finding has that place, best first. What is missing from a letter
   * stands at no words of its own; a finding on words has no other place.
   */
  readonly elsewhere?: readonly Span[];
  /** The sentence about which this is no more than a guess: it waits for what is known to be wrong there. */
  readonly guessOf?: Span;
  /** Too uncertain to be said of a message with a greeting or a name below it: its manners speak for its writer. */
  readonly aloneOnly?: boolean;
  /** In place of the rule's severity, unless the user has set one. */
  readonly severity?: Severity;
  /** For the message. */
  readonly data?: Data;
  readonly fixes?: readonly Fix[];
}

/** A bad draft; `before` marks what is underlined with «…». */
interface Example {
  readonly before: string;
  /** What the first fix makes of it; absent where there is none. */
  readonly after?: string;
}

/** What is known of a letter beside its text. The core reads no clock. */
export interface Context {
  readonly now?: Date | undefined;
  /** When the invitation came that the letter answers. */
  readonly receivedAt?: Date | undefined;
}

interface RuleBase<Message extends string, Options extends object> {
  /** Kebab-case; equals the file name, the key in settings and the diagnostic's code. */
  readonly id: string;
  /** "Disallow …" or "Require …", without a full stop. */
  readonly summary: string;
  /** What a reader may feel, in one or two sentences. */
  readonly why: string;
  /** Where that is known from. */
  readonly source: string;
  readonly grade: Grade;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Message, string>>;
  readonly defaults: Options;
  /** What each option is, by its name, without a full stop. */
  readonly optionNotes?: Readonly<Record<string, string>>;
  /** The settings behind the options that are not the rule's alone, without `kindRegrets.`; see `settingOf`. */
  readonly optionSettings?: Readonly<Record<string, string>>;
  /**
   * Whether its fixes change how the letter sounds and nothing that it says, so that all of them can be applied at once
   * without a look at each.
   */
  readonly isSafe?: true;
  /** Whether its fixes settle what only the writer knows, so that none is made without a look. */
  readonly isGuess?: true;
  /** Test and documentation at once. */
  readonly examples: readonly [Example, ...Example[]];
  /** Drafts that look alike and are fine. */
  readonly accepts: readonly [string, ...string[]];
  /** What is known beside the text of `examples` and `accepts`. */
  readonly exampleContext?: Context;
}

/** Looks at one sentence by itself; runs in letters and in short prose, again only when its paragraph changed. */
export interface SentenceRule<
  Message extends string = string,
  Options extends object = object,
> extends RuleBase<Message, Options> {
  readonly scope: 'sentence';
  /** Whether it leaves short prose alone, such as a message in a chat. */
  readonly lettersOnly?: boolean;
  /** Spans count from the start of the sentence's block. */
  check(sentence: Sentence, options: Options): Iterable<Report<NoInfer<Message>>>;
}

/** Looks at the letter as a whole; runs in letters only. */
export interface LetterRule<
  Message extends string = string,
  Options extends object = object,
> extends RuleBase<Message, Options> {
  readonly scope: 'letter';
  /**
   * Whether it speaks of the letter as a whole: of what is missing, or how long or late it is. What is underlined is a
   * place then, and none of its words is wrong.
   */
  readonly isOfWhole?: true;
  /** Spans count from the start of the document. */
  check(draft: Draft, options: Options, context: Context): Iterable<Report<NoInfer<Message>>>;
}

export type Rule<Message extends string = string, Options extends object = object> =
  SentenceRule<Message, Options> | LetterRule<Message, Options>;

/** Declares a rule; its message ids are checked where they are written. */
export function defineRule<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
): Rule<Message, Options> {
  return rule;
}
