import { asks, isAboutHiring, isJudged, subjectOf, type Draft } from '../draft/draft.ts';
import type { LanguageId } from '../draft/blocks.ts';
import { DraftReader } from '../draft/reader.ts';
import { isIgnoreComment } from './ignore-comments.ts';
import type { DocumentsSetting } from './settings.ts';

/**
 * - `letter`: reads as a reply to an invitation or a recruiter; all rules run.
 * - `prose`: a short plain text; only the rules on single sentences run.
 * - `other`: notes, READMEs, code, logs, another language than English; silence.
 */
export type DocumentKind = 'letter' | 'prose' | 'other';

/** Longer plain texts are somebody's notes or article, not a draft of a message. */
const longestProse = 200;
/** Up to this many words a text may do without any "I" or "you". */
const tooShortToAddress = 30;
const longestLetter = 1000;

/** A document with more words than this is of the kind `other`, whatever else stands in it. */
export function mostWordsFor(documents: DocumentsSetting): number {
  if (documents === 'never') return 0;
  return documents === 'always' ? Infinity : longestLetter;
}

/** What a text reads like by itself. Of a long one no more is read than tells that it is no letter. */
export function kindOfText(text: string, languageId: LanguageId): DocumentKind {
  return kindOf(new DraftReader(languageId, mostWordsFor('auto')).read(text), 'auto');
}

/** Tells what a draft is from what stands in it; `documents` can say beforehand that it is a letter. */
export function kindOf(draft: Draft, documents: DocumentsSetting): DocumentKind {
  if (documents !== 'auto') return documents === 'always' ? 'letter' : 'other';
  if (draft.words > longestLetter || !isEnglish(draft)) return 'other';
  if (isLetter(draft)) return 'letter';
  return isProse(draft) ? 'prose' : 'other';
}

/** Texts of fewer words are too short to tell their language by. */
const enoughWords = 8;

function isEnglish(draft: Draft): boolean {
  if (draft.words < enoughWords) return !/[\u0370-\u1fff\u3040-\ud7ff]/u.test(draft.text.slice(0, 2000));
  return draft.markers.english >= draft.words * 0.22;
}

/** A decline in the dress of a letter, by somebody who says "I"; documentation has headings, code and tables. */
function isLetter(draft: Draft): boolean {
  const dress = [draft.subject, draft.greeting, draft.signOff].filter((part) => part !== undefined).length;
  if (dress === 0 || !isPersonal(draft)) return false;
  if (!draft.acts.has('decline')) return dress >= 2 && meansToDecline(draft);
  return draft.markers.trade > 0 && (dress >= 2 || !hasForeignMarks(draft));
}

/**
 * Whether a letter that says no nowhere was written to say it: it hedges, or it answers an interview and parts with
 * its reader. Cover letters, thanks after an interview, a yes and other dates go on, and questions wait for an answer.
 */
function meansToDecline(draft: Draft): boolean {
  if (draft.acts.has('goingOn') || asks(draft)) return false;
  if (draft.acts.has('hedgedDecline')) return isAboutHiring(draft);
  return draft.acts.has('farewell') && /\binterview|\binvit/iu.test(subjectOf(draft));
}

function isProse(draft: Draft): boolean {
  if (draft.words > longestProse || !isPersonal(draft) || hasForeignMarks(draft)) return false;
  return draft.blocks.some(({ block }) => isJudged(block));
}

/** Whether the text is from a person to a person; a short one may do without any "I" or "you". */
function isPersonal({ words, markers }: Draft): boolean {
  if (words <= tooShortToAddress) return true;
  return markers.writer >= words / 60 && markers.writer + markers.reader >= words / 20;
}

/** Headings, code, tables or mostly list items: marks of another kind of document. */
function hasForeignMarks(draft: Draft): boolean {
  const items = draft.blocks.filter(({ block }) => block.role === 'item').length;
  const marked = draft.blocks.some(
    ({ block }) =>
      block.role === 'heading' ||
      ((block.role === 'code' || block.role === 'comment') && !isIgnoreComment(block)),
  );
  return marked || items * 2 > draft.blocks.length;
}
