import type { Draft, Sentence } from '../draft/draft.ts';
import type { Data, Fix } from '../repair/fix.ts';
import type { PlacedSentence } from '../repair/leave-out.ts';
import type { Span } from '../text/span.ts';

export const severities = ['warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How well the advice is founded: measured, taught by people of the trade, or our own taste. */
type Grade = 'research' | 'expert' | 'house style';

/**
 * How sure a rule is of what it estimates: what is `certain` is a warning, what is `likely` is information, and what is
 * less likely is not reported. An estimate waits for a warning in its sentence.
 */
export type Confidence = 'certain' | 'likely';

/**
 * What an underline stands for:
 * - `phrase`: wording that can come up again, so that its user may allow it for good;
 * - `words`: words that stand here only, such as somebody's name;
 * - `letter`: the letter as a whole: what is missing, or how long or late it is. None of the words is wrong, so that the
 *   underline moves where another finding has its place.
 */
export type Anchor = 'phrase' | 'words' | 'letter';

export interface Report<Message extends string = string> {
  readonly message: Message;
  /** What is underlined: never empty, and short. */
  readonly span: Span;
  /** Where the rule estimates; absent where it goes by what stands there. */
  readonly confidence?: Confidence;
  /** In place of the rule's severity, unless the user has set one. */
  readonly severity?: Severity;
  /** For the message. */
  readonly data?: Data;
  /** Asked for only where the finding is shown, so that a getter spares work: of what is found in a long text little is. */
  readonly fixes?: readonly Fix[];
}

/** What is found in one sentence. */
export interface SentenceReport<Message extends string = string> extends Report<Message> {
  /**
   * How sure the rule is where that depends on what the letter says elsewhere, in place of `confidence`; undefined where
   * it reports nothing after all.
   */
  readonly confidenceIn?: (draft: Draft, placed: PlacedSentence) => Confidence | undefined;
  /**
   * The fixes that depend on what the letter says elsewhere, in place of `fixes`; their spans count from the start of
   * the document.
   */
  readonly mend?: (draft: Draft, placed: PlacedSentence) => readonly Fix[];
}

/** A bad draft; `before` marks what is underlined with «…». */
interface Example<Message extends string> {
  readonly before: string;
  /** What is said of all that is underlined. */
  readonly message: Message;
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
  /** "Avoid …" or "Include …", without a full stop. */
  readonly summary: string;
  /** What a reader may feel, in one or two sentences. As much of it as has room is shown over the letter. */
  readonly why: string;
  /** That in one sentence, for messages to which the first one above does not fit. */
  readonly whyOf?: Readonly<Partial<Record<NoInfer<Message>, string>>>;
  /** Where that is known from. */
  readonly source: string;
  readonly grade: Grade;
  readonly severity: Severity;
  readonly messages: Readonly<Record<Message, string>>;
  /** Each option is a whole number from 1 on, or from 0 on. */
  readonly defaults: Options;
  /** What each option is, by its name, without a full stop. */
  readonly optionNotes?: Readonly<Record<string, string>>;
  /** The options that only callers of the checker give: no setting is behind them, and the rule's page is silent. */
  readonly unsettable?: readonly string[];
  /** The options that count from 0 on. */
  readonly fromZero?: readonly string[];
  /**
   * Whether its fixes change how the letter sounds and nothing that it says, so that all of them can be applied at once
   * without a look at each.
   */
  readonly isSafe?: true;
  /** Test and documentation at once. */
  readonly examples: readonly [Example<NoInfer<Message>>, ...Example<NoInfer<Message>>[]];
  /** Drafts that look alike and are fine. */
  readonly accepts: readonly [string, ...string[]];
  /** What is known beside the text of `examples` and `accepts`. */
  readonly exampleContext?: Context;
}

/** Looks at one sentence by itself; runs again only when its paragraph changed. */
export interface SentenceRule<
  Message extends string = string,
  Options extends object = object,
> extends RuleBase<Message, Options> {
  readonly scope: 'sentence';
  /** `phrase` if absent. */
  readonly anchor?: Exclude<Anchor, 'letter'>;
  /** Spans count from the start of the sentence's block. */
  check(sentence: Sentence, options: Options): Iterable<SentenceReport<NoInfer<Message>>>;
}

/** Looks at the letter as a whole. */
export interface LetterRule<
  Message extends string = string,
  Options extends object = object,
> extends RuleBase<Message, Options> {
  readonly scope: 'letter';
  /** Whether it asks for the form of a letter, which a message in a chat need not have. */
  readonly isAboutForm?: true;
  /** `phrase` if absent. */
  readonly anchor?: Anchor;
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
