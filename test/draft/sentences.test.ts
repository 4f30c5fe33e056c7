import assert from 'node:assert/strict';
import { splitSentences } from '../../src/draft/sentences.ts';
import { tokenise } from '../../src/text/words.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

/** Each list is the text's sentences; the text is the list joined by spaces. */
const spaced: readonly (readonly string[])[] = [
  ['One.', 'Two!', 'Three?', 'Four'],
  ['Dear Dr. Smith and Mrs. Jones came.', 'They left.'],
  ['I work at Acme Inc. and like it.', 'Truly.'],
  ['We met at 3 p.m. on Friday.', 'It was nice.'],
  ['We met at 3 p.m.', 'It was nice.'],
  ['Tools, e.g. a hammer, help.', 'So do i.e. you.'],
  ['It rose by 2.5 percent in version 1.2.3 alone.', 'Fine.'],
  ['J. R. Smith wrote.', 'I answered.'],
  ['Well… maybe not.', 'No.'],
  ['Well...', 'No.'],
  ['“Come!”', 'I did not.'],
  ['He said (twice.)', 'I left.'],
  ['Really?!', 'Yes.'],
  ['The test (“are you a lion?”) was short.', 'I left.'],
  ['She asked “why not?” and smiled.', 'I smiled (twice!)', 'Then we left.'],
  ['is it so?', 'yes it is.'],
  ['Thanks 🙂', 'Bye.'].slice(0, 1),
  ['See https://example.com/a.b?c=d.', 'Or write to a.b@example.com.'],
  ['The file is called notes.txt today.', 'Read it.'],
  ['i write. so do you.'].flatMap((text) => text.split(/(?<=\.) /u)),
  ['ohne Punkt und Komma'],
];

const whole: readonly (readonly [text: string, ...sentences: string[]])[] = [
  ['Thank you for the\noffer of a job.', 'Thank you for the\noffer of a job.'],
  ['Thanks for the offer\nI will pass on this one', 'Thanks for the offer', 'I will pass on this one'],
  ['Thanks.\r\nI pass.', 'Thanks.', 'I pass.'],
  [
    'Thank you very much for the kind invitation to the interview with\nAcme and for the time.',
    'Thank you very much for the kind invitation to the interview with\nAcme and for the time.',
  ],
  ['...'],
  [''],
];

describe('splitSentences', () => {
  for (const sentences of spaced) {
    it(`cuts ${JSON.stringify(sentences)}`, () => {
      assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
    });
  }
  for (const [text, ...sentences] of whole) {
    it(`cuts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(sentencesOf(text), sentences);
    });
  }
});
