import type { Draft } from '../draft/draft.ts';
import { DraftReader } from '../draft/reader.ts';
import { closesKindly, isSigned } from '../reading/closing.ts';
import { declines, explains, isHeardIn } from '../reading/heard-acts.ts';
import { kindOf, type DocumentKind } from './kind.ts';
import { defaultSettings, type CheckOptions } from './settings.ts';

/** Which parts of a good letter a draft has. */
export interface Checklist {
  readonly kind: DocumentKind;
  /** Words of greeting and body. */
  readonly words: number;
  readonly subject: boolean;
  readonly greeting: boolean;
  readonly thanks: boolean;
  readonly decline: boolean;
  readonly reason: boolean;
  readonly openDoor: boolean;
  readonly apology: boolean;
  readonly closingWishes: boolean;
  readonly signOff: boolean;
}

/** Reads `text` and tells which parts of a letter stand in it, whatever kind of document it is. */
export function checklist(text: string, options: CheckOptions = {}): Checklist {
  const draft = new DraftReader(options.languageId).read(text);
  return checklistOf(draft, kindOf(draft, options.documents ?? defaultSettings.documents));
}

export function checklistOf(draft: Draft, kind: DocumentKind): Checklist {
  return {
    kind,
    words: draft.words,
    subject: (draft.headers.subject ?? '') !== '',
    greeting: draft.greeting !== undefined,
    thanks: isHeardIn(draft, 'thanks'),
    decline: declines(draft),
    reason: explains(draft),
    openDoor: isHeardIn(draft, 'openDoor'),
    apology: isHeardIn(draft, 'apology'),
    closingWishes: closesKindly(draft),
    signOff: isSigned(draft),
  };
}
