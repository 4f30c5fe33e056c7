import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Change } from '../../src/draft/edits.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { misleadingLine, misleadingText } from '../support/misleading-lines.ts';
import { randomCases } from '../support/random-cases.ts';

const paragraphs = Array.from({ length: 40 }, (_, number) => `This is paragraph ${number}. It says nothing.`);
const text = paragraphs.join('\n\n');

/** How many blocks of the second text are not those of the first. */
function readAnew(first: string, second: string): number {
  const reader = new DraftReader();
  const known = new Set(reader.read(first).blocks.map(({ block }) => block));
  return reader.read(second).blocks.filter(({ block }) => !known.has(block)).length;
}

describe('DraftReader', () => {
  for (const [what, next, count] of [
    ['nothing', text, 0],
    ['a letter', text.replace('20. It', '20. Itt'), 1],
    ['the first letter', `A${text}`, 1],
    ['the last letter', `${text}!`, 1],
    ['a paragraph that is new', text.replace('20. It', '20.\n\nIt'), 2],
    ['two paragraphs that become one', text.replace('nothing.\n\nThis is paragraph 20', 'paragraph 20'), 1],
    ['a line end', text.replace('20. It', '20.\nIt'), 1],
    ['a word that is taken out', text.replace('20. It says', '20. It'), 1],
  ] as const) {
    it(`reads ${count} anew of 40 paragraphs after an edit of ${what}`, () => {
      assert.equal(readAnew(text, next), count);
    });
  }

  it('leaves the rest unread once there are words enough', () => {
    const reader = new DraftReader('plaintext', 20);
    assert.equal(reader.read(text).words, 21);
    assert.equal(reader.read(text.replace('This', 'That')).words, 21);
    assert.equal(reader.read(paragraphs[0] ?? '').words, 7);
    assert.equal(reader.read(text).words, 21);
  });

  for (const [what, line] of [
    ['headings', '# A heading of a few words\n\n'],
    ['headings without words', '# \n'],
    ['comments that nothing closes', '<!-- a comment\n'],
    ['tables', '| a | b |\n'],
    ['quotations', '> Quoted words.\n\n'],
    ['code', '    code\n'],
    ['one paragraph', 'Words of a paragraph\n'],
    ['marks', '!!!\n\n'],
  ] as const) {
    it(`leaves the rest unread of a document of nothing but ${what}`, () => {
      const long = line.repeat(5000);
      const { blocks, text: whole } = new DraftReader('markdown', 20).read(long);
      const last = blocks.at(-1);
      assert.equal(whole, long);
      assert.ok(!last || last.start + last.block.source.length <= 1500, `${last?.start}`);
    });
  }

  it('reads the same after edits where more stands below than is read', () => {
    const words = fc.constantFrom('', 'a', '\n\n', '-->', '> ', 'Dear Ann,\n', 'x'.repeat(90), '| a |\n');
    const edit = fc.record({ at: fc.nat(1500), removed: fc.nat(40), inserted: words });
    const line = fc.constantFrom(
      '',
      '!!!',
      '| a | b |',
      '> Quoted.',
      '# A',
      '<!--',
      'Hi Ann,',
      '-'.repeat(70),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 80, maxLength: 200 }),
        fc.array(edit, { maxLength: 6 }),
        (lines, edits) => {
          const reader = new DraftReader('markdown', 8);
          let now = lines.join('\n');
          reader.read(now);
          for (const { at, removed, inserted } of edits) {
            now = now.slice(0, at) + inserted + now.slice(at + removed);
            const changes = [{ offset: Math.min(at, now.length), removed, inserted: inserted.length }];
            assert.deepEqual(outline(reader, now, changes), outline(new DraftReader('markdown', 8), now));
          }
        },
      ),
      randomCases(1000),
    );
  });

  it('reads anew in a header line what front matter would have shown', () => {
    const reader = new DraftReader('markdown');
    const front = '---\nRe: the post of gardener';
    const line = '\nSubject: a <!-- b --> c\n...';
    assert.deepEqual(outline(reader, front + line), outline(new DraftReader('markdown'), front + line));
    assert.deepEqual(outline(reader, line), outline(new DraftReader('markdown'), line));
  });

  for (const languageId of ['markdown', 'plaintext'] as const) {
    it(`reads the same after any edits as at first sight: ${languageId}`, () => {
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        removed: fc.integer({ min: 0, max: 30 }),
        inserted: fc.oneof(
          misleadingLine,
          misleadingLine.map((line) => `\n${line}\n`),
          fc.constantFrom('', '\n', '>', ' ', ':', '-->', '<!--', '---\n', '`', 'a'),
        ),
      });
      fc.assert(
        fc.property(misleadingText, fc.array(edit, { maxLength: 6 }), (first, edits) => {
          const reader = new DraftReader(languageId);
          let now = first;
          reader.read(now);
          for (const { at, removed, inserted } of edits) {
            const offset = Math.floor(at * now.length);
            now = now.slice(0, offset) + inserted + now.slice(offset + removed);
            assert.deepEqual(outline(reader, now), outline(new DraftReader(languageId), now));
          }
        }),
        randomCases(1000),
      );
    });
  }
});

/** Each block with its place and its words as they are read. */
function outline(reader: DraftReader, draftText: string, changes?: readonly Change[]): string[] {
  return reader
    .read(draftText, changes)
    .blocks.map(({ block, start }) => `${start} ${block.role}: ${block.text}`);
}
