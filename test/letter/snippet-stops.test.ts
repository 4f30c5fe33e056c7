import assert from 'node:assert/strict';
import { SnippetStops } from '../../src/letter/snippet-stops.ts';

const letter = 'Dear [Recipient],\n\nThank you for the [Role] position.\n\n[Your Name]';

/** A document with a snippet of ours behind some text. */
class Edited {
  text: string;
  readonly stops: SnippetStops;

  constructor(before: string, snippet: string) {
    this.text = before + snippet;
    const stops = SnippetStops.in(snippet, before.length);
    assert.ok(stops);
    this.stops = stops;
  }

  replace(words: string, by: string): this {
    const offset = this.text.indexOf(words);
    assert.ok(offset >= 0, words);
    this.text = this.text.slice(0, offset) + by + this.text.slice(offset + words.length);
    this.stops.move({ offset, removed: words.length, inserted: by.length });
    return this;
  }

  unfilled(): readonly string[] {
    return this.stops.unfilled(this.text).map(({ start, end }) => this.text.slice(start, end));
  }

  /** Whether the caret behind these words is at a stop. */
  isAt(words: string): boolean {
    const caret = this.text.indexOf(words) + words.length;
    return this.stops.has({ start: caret, end: caret });
  }
}

describe('the stops of a snippet', () => {
  for (const [what, text] of [
    ['a text without fields', 'Dear Nicole,\n\nThank you.'],
    ['one field, which may be anybody’s', 'Dear [Recipient],\n\nThank you.'],
    ['fields of somebody else', 'Dear {{name}}, thank you for the <role> position.'],
    ['a text longer than any letter', letter + ' '.repeat(20_000)],
    ['a key', 'x'],
  ] as const) {
    it(`are not in ${what}`, () => assert.equal(SnippetStops.in(text, 0), undefined));
  }

  it('are unfilled as they come, wherever the text is put', () => {
    const all = ['[Role]', '[Your Name]', '[Recipient]'];
    assert.deepEqual(new Edited('', letter).unfilled(), all);
    assert.deepEqual(new Edited('Subject: Interview\n\n', letter).unfilled(), all);
  });

  it('move with what is written elsewhere', () => {
    const edited = new Edited('', letter).replace('Dear', 'Hello my dear').replace('Thank you', 'Thanks');
    assert.deepEqual(edited.unfilled(), ['[Role]', '[Your Name]', '[Recipient]']);
  });

  it('are filled by other words, and unfilled when these are taken back', () => {
    const edited = new Edited('', letter).replace('[Role]', 'Baker');
    assert.deepEqual(edited.unfilled(), ['[Your Name]', '[Recipient]']);
    assert.ok(edited.isAt('Bak'));
    assert.ok(edited.replace('Baker', '').isAt('for the '));
    assert.deepEqual(edited.replace('for the ', 'for the [Role]').unfilled().length, 3);
  });

  it('grow with what is written at their ends', () => {
    const edited = new Edited('', letter).replace('[Role]', 'B').replace('B', 'Ba');
    assert.ok(edited.isAt('the Ba'));
    assert.ok(!edited.isAt('the Ba po'));
  });

  it('are gone with the words around them', () => {
    const edited = new Edited('', letter).replace('Thank you for the [Role] position.', '[Role]');
    assert.deepEqual(edited.unfilled(), ['[Your Name]', '[Recipient]']);
  });

  it('are at the choices too, which want no filling in', () => {
    const choice = 'to pursue other opportunities that are more aligned with my current career goals';
    const edited = new Edited('', `${letter} I’ve decided ${choice}.`);
    assert.ok(edited.isAt('to pursue other'));
    assert.equal(edited.unfilled().length, 3);
  });
});
