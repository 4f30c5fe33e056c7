import type { LanguageId } from '../draft/blocks.ts';
import { severities, type Context, type Rule } from '../rules/rule.ts';
import type { Translate } from './translate.ts';

/** Which documents are letters: told from their text, all of them, or none. */
export const documentsSettings = ['auto', 'always', 'never'] as const;
export type DocumentsSetting = (typeof documentsSettings)[number];

/** How a rule's findings are shown, or that there are none. */
export const severitySettings = [...severities, 'off'] as const;

/** What a user can set; what is left out stands at its default. */
export interface CheckSettings {
  readonly documents: DocumentsSetting;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severity: Readonly<Record<string, (typeof severitySettings)[number]>>;
  /**
   * By rule id: whole numbers from 1 on that replace the rule's defaults, such as `{ 'long-sentence': { maxWords: 30 } }`.
   * What is none leaves the default.
   */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Words that are never underlined, whatever their case; no part of a longer underline. */
  readonly allowed: readonly string[];
}

export const defaultSettings: CheckSettings = { documents: 'auto', severity: {}, options: {}, allowed: [] };

/** With `now` and `receivedAt` a letter is held against the time that has passed; with one alone it is not. */
export interface CheckOptions extends Partial<CheckSettings>, Context {
  /** Whether lines that are indented by four columns are code, as in Markdown. */
  readonly languageId?: LanguageId;
  /** Puts messages and titles into the language of their reader; they are English without it. */
  readonly translate?: Translate;
}

/** A rule's option that its user can set. */
export interface RuleSetting {
  readonly option: string;
  /** Without `kindRegrets.`: `longSentence.maxWords` for an option of `long-sentence`. */
  readonly key: string;
  readonly usual: unknown;
}

export function ruleSettings({ id, defaults, unsettable = [] }: Rule): readonly RuleSetting[] {
  const section = id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return Object.entries(defaults)
    .filter(([option]) => !unsettable.includes(option))
    .map(([option, usual]: [string, unknown]) => ({ option, key: `${section}.${option}`, usual }));
}
