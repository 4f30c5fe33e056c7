import type { Sentence } from '../draft/draft.ts';
import type { WordClasses, WordRange } from '../text/phrases/phrases.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';

/** Words of a sentence and what they are about. */
export interface Mention<Topic extends string> extends WordRange {
  readonly topic: Topic;
}

/**
 * Finds what sentences are about, by lists of phrases for each topic. A sentence is read once: letters are checked
 * again at each keystroke, and the paragraphs that it did not touch keep their sentences.
 */
export function topicReader<Topic extends string>(
  lists: Readonly<Record<Topic, readonly string[]>>,
  classes?: WordClasses,
): (sentence: Sentence) => readonly Mention<Topic>[] {
  const topics = Object.keys(lists) as Topic[];
  const topicOfPhrase = topics.flatMap((topic) => lists[topic].map(() => topic));
  const phrases = new SentencePhrases(
    topics.flatMap((topic) => lists[topic]),
    classes,
  );
  return ({ block, words }) =>
    phrases.matches(block.words, words).flatMap(({ first, end, phrase }) => {
      const topic = topicOfPhrase[phrase];
      return topic ? { first, end, topic } : [];
    });
}
