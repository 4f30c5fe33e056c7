import type { Change } from '../draft/edits.ts';
import type { Draft } from '../draft/draft.ts';
import { DraftReader } from '../draft/reader.ts';
import { enabledRules } from './enabled-rules.ts';
import { letterCandidates, sentenceCandidates } from './candidates.ts';
import { checklistOf, type Checklist } from './checklist.ts';
import { toPlainFinding } from './lazy-finding.ts';
import { type DocumentKind, kindOf, mostWordsFor } from './kind.ts';
import { resolveOverlaps } from './overlaps.ts';
import { suppression } from './suppression.ts';
import { defaultSettings, type CheckOptions, type CheckSettings } from './settings.ts';
import type { Edit, Finding } from './finding.ts';

export type { Change, CheckOptions, Edit, Finding };

export interface Checker {
  /** What the text of the last call is; `other` before the first. */
  readonly kind: DocumentKind;
  /**
   * The findings of the whole text, in their order. What an edit did not touch is not read again.
   * @param changes a hint of what differs from the last call, one after the other; the text alone decides.
   */
  check(text: string, changes?: readonly Change[]): readonly Finding[];
  /** The parts of a letter that stand in the text of the last call. */
  checklist(): Checklist;
}

/** The findings of `text` in the order of their places. Never throws, whatever the text is. */
export function check(text: string, options?: CheckOptions): readonly Finding[] {
  return createChecker(options).check(text);
}

/** A checker for one open document: finds the same as `check`, and keeps the paragraphs it has read. */
export function createChecker(options: CheckOptions = {}): Checker {
  const settings: CheckSettings = { ...defaultSettings, ...options };
  const active = enabledRules(settings, options.translate);
  const suppress = suppression(options);
  const reader = new DraftReader(options.languageId, mostWordsFor(settings.documents));
  let draft: Draft | undefined;
  let kind: DocumentKind = 'other';
  return {
    get kind() {
      return kind;
    },
    check(text, changes) {
      draft = reader.read(text, changes);
      kind = kindOf(draft, settings.documents);
      if (kind === 'other') return [];
      const candidates = [
        ...sentenceCandidates(draft, active),
        ...letterCandidates(draft, active, kind, options),
      ];
      return suppress(resolveOverlaps(text, candidates), draft).map((finding) => toPlainFinding(finding));
    },
    checklist: () => checklistOf((draft ??= reader.read('')), kind),
  };
}
