import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { draftOf, readRows, type EmailRow } from '../../scripts/accuracy/corpus.ts';
import { isUnread } from '../../scripts/tone/documents.ts';
import { readLetters, readOthers } from '../../scripts/tone/letters.ts';
import { kindOfText } from '../../src/check/kind.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const drafts = (rows: readonly EmailRow[]): string[] => rows.map(draftOf);
const others = readOthers(`${corpus}/others`);

/** Texts, and between which shares of them are taken for answers. */
const shares: Readonly<Record<string, readonly [texts: readonly string[], least: number, most: number]>> = {
  'answers by writers it has not read': [
    readLetters(`${corpus}/letters`).flatMap(({ voice, text }) => (isUnread(voice) ? [text] : [])),
    0.93,
    1,
  ],
  'declines, none of which it has read': [drafts(readRows(corpus, 'declines')), 0.93, 1],
  'invitations, none of which it has read': [drafts(readRows(corpus, 'invitations')), 0, 0.05],
  'other mail about jobs, none of which it has read': [drafts(readRows(corpus, 'other-emails')), 0, 0.3],
  'other documents that it has not read': [
    others.flatMap(({ file, text }) => (isUnread(file) ? [text] : [])),
    0,
    0.15,
  ],
  'other documents that it has read': [
    others.flatMap(({ file, text }) => (isUnread(file) ? [] : [text])),
    0,
    0.02,
  ],
};

describe('what is taken for an answer', () => {
  for (const [name, [texts, least, most]] of Object.entries(shares)) {
    it(`is ${least} to ${most} of ${name}`, () => {
      assert.ok(texts.length > 40);
      const share = texts.filter((text) => kindOfText(text, 'markdown') !== 'other').length / texts.length;
      assert.ok(share >= least && share <= most, `${share}`);
    });
  }
});
