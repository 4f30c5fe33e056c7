import type { LanguageId } from '../draft/blocks.ts';
import type { Draft } from '../draft/draft.ts';
import { DraftReader } from '../draft/reader.ts';
import { likenesses } from '../reading/likeness.ts';
import type { DocumentsSetting } from './settings.ts';

/**
 * What a document is:
 * - `letter`: an answer to an invitation or a recruiter, in the form of a letter; all rules run.
 * - `message`: such an answer without that form: a chat, a box of a website; all rules run but those of form.
 * - `other`: notes, READMEs, code, other mail, another language than English; silence.
 */
export type DocumentKind = 'letter' | 'message' | 'other';

/** No answer has more words. */
const mostWords = 1000;

/** A document with more words than this is of the kind `other`, whatever else stands in it. */
export function mostWordsFor(documents: DocumentsSetting): number {
  if (documents === 'never') return 0;
  return documents === 'always' ? Infinity : mostWords;
}

/** What a text reads like by itself. Of a long one no more is read than tells that it is no answer. */
export function kindOfText(text: string, languageId: LanguageId): DocumentKind {
  return kindOf(new DraftReader(languageId, mostWordsFor('auto')).read(text), 'auto');
}

/** Tells what a draft is from what stands in it; `documents` can say beforehand that it is a letter. */
export function kindOf(draft: Draft, documents: DocumentsSetting): DocumentKind {
  if (documents !== 'auto') return documents === 'always' ? 'letter' : 'other';
  if (draft.words > mostWords || isTemplate(draft) || !isEnglish(draft) || !isAnswer(draft)) return 'other';
  return hasForm(draft) ? 'letter' : 'message';
}

/** Without the form of a letter, what decides what it says is a template of mail: "{% if reason %}", "<% end %>". */
const isTemplate = (draft: Draft): boolean =>
  /\{%[-+~]?\s?\w|<%[-=_]?\s?\w/u.test(draft.text) && !hasForm(draft);

/** Texts of fewer words are too short to tell their language by. */
const enoughWords = 8;

function isEnglish(draft: Draft): boolean {
  if (draft.words < enoughWords) return !/[\u0370-\u1fff\u3040-\ud7ff]/u.test(draft.text.slice(0, 2000));
  return draft.markers.english >= draft.words * 0.22;
}

/** How much a draft has to read like an answer, so that others are left in peace; more where it says nothing of hiring. */
const enough = { ofHiring: 1.9, otherwise: 2.05 };
/**
 * By how much an answer can fall below that until it is signed, as a draft seldom turns while it is written; and by its
 * signature, where it speaks of hiring and says no.
 */
const steadiness = { unsigned: 0.7, signed: 1.4 };
/** How much more a sentence has to say that is still being written, and how many words a draft has to have until then. */
const doubt = { score: 1, words: 4 };

/** Whether a draft reads like an answer, sentence by sentence as it was written. */
function isAnswer(draft: Draft): boolean {
  const isOfHiring = draft.markers.trade > 0;
  const most = isOfHiring ? enough.ofHiring : enough.otherwise;
  const signed = isOfHiring && draft.acts.has('decline') ? steadiness.signed : 0;
  const least = most - (draft.signOff ? signed : steadiness.unsigned);
  let isAnswer = false;
  for (const { score, isOpen } of likenesses(draft)) {
    if (isAnswer) isAnswer = score > least;
    else if (isOpen) isAnswer = draft.words >= doubt.words && score > most + doubt.score;
    else isAnswer = score > most;
  }
  return isAnswer;
}

/** Header lines, a valediction, a greeting that has its line to itself, or one with a name below. */
function hasForm({ text, blocks, subject, greeting, signOff }: Draft): boolean {
  if (subject || blocks.some(({ block }) => block.role === 'header' || block.role === 'signOff')) return true;
  if (!greeting) return false;
  return signOff !== undefined || /^[^\S\n]*(?:\n|$)/u.test(text.slice(greeting.end, greeting.end + 40));
}
