import type { Sentence } from '../draft/draft.ts';
import type { Fix } from './fix.ts';

/** Leaves the sentence out where others stand beside it and it does not say no, or puts a kind one in its place. */
export function leaveOutOrReplace(sentence: Sentence, instead: string): Fix[] {
  const rewrite: Fix = {
    title: 'replace',
    data: { words: instead },
    replacements: [{ span: { start: sentence.start, end: sentence.end }, text: instead }],
  };
  const mustStay = sentence.block.sentences.length === 1 || sentence.acts.has('decline');
  return mustStay ? [rewrite] : [leaveOut(sentence), rewrite];
}

/** Deletes the sentence together with the white space before it, or behind it where it comes first. */
function leaveOut(sentence: Sentence): Fix {
  const { index, block } = sentence;
  const { sentences } = block;
  const before = sentences[index - 1];
  const after = sentences[index + 1];
  const span = before
    ? { start: before.end, end: sentence.end }
    : { start: sentence.start, end: after?.start ?? sentence.end };
  return { title: 'leaveSentenceOut', replacements: [{ span, text: '' }] };
}
