import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readLetter } from '../../src/letter/letter.ts';
import { readWithCommonmark } from '../support/commonmark.ts';
import { randomCases } from '../support/random-cases.ts';

const read = (markdown: string): string => readLetter(`Subject: s\n\n${markdown}`).body;
const inlineTokens = (
  'one two é * ** _ __ *** ` `` [ ] ( ) ](u) ](<u¦v>) [] ][x] [x] ![ \\ \\\\ \\* ! . “ &amp; & ; <b> </b> € ' +
  '<https://e.example> <n@e.example> <!--¦c¦--> \' " ¦"t") ¦ ¦ ¦ ¦¦\n \\\n \n'
)
  .split(' ')
  .map((token) => token.replaceAll('¦', ' '));
const blockLines = (
  'one two|**bold** text|# Heading|## Heading *two* ##|- item|* item _em_|+ more|1. first|2) second|> quoted|' +
  '> - quoted *item*|>> deep|||||  indented|    far|---|***|===|<!-- note -->|hard  |break\\|-- |John Doe|' +
  '&eacute;t&eacute;|```|~~~'
).split('|');
const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words of a text without the numbers of lists, which CommonMark's reading lacks. */
function words(text: string): readonly string[] {
  return text.replace(/^[> \t]*\d+[.)] /gmu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('a Markdown draft', () => {
  for (const text of [
    'snake_case and __ and a _ b',
    '2 * 3 * 4, 5*3*2, 2**8*4',
    'C#, F# and #hashtag',
    'C:\\Users\\nicole',
    'Dear <Name>, dear <role>, 3 < 4 > 2, <3',
    'AT&T, R&D; &nothing; &copy',
    'I ~~hate~~ love it',
    '[Role] at [Company], [x] done',
    'a [link](that is not one)',
    'one `backtick',
    'five stars *****',
    'an unfinished <!-- comment',
    'Best regards,\nJohn Doe\n-- \n+44 20 7946 0000',
    'Best regards,\nJohn Doe\n--\nphone',
    'A title\n=======',
    'One\n\n***\n\nTwo\n\n* * *\n\nThree',
    '> quoted\n>> and quoted again\n\nnot quoted',
    '1. one\n2) two\n   more',
    '- one\n  - two\n\n    more of two',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    'in 1986. A year',
    'two  spaces inside, a tab\tinside',
    'three\n\n\n\nempty lines',
    '    const code = *a*;',
    'one <img src="x"> picture',
    '<s>struck</s> <del>out</del>',
  ]) {
    it(`keeps ${JSON.stringify(text)}`, () => assert.equal(read(text), text));
  }

  for (const [markdown, plain] of [
    ['*Dear* __Nicole__, ***thanks***', 'Dear Nicole, thanks'],
    ['**Thank\nyou** so _much_.', 'Thank\nyou so much.'],
    ['un*believ*able', 'unbelievable'],
    ['`a*b*` and `` ` `` and ` `` `', 'a*b* and ` and ``'],
    ['[our site](https://example.com/a_b_c)', 'our site (https://example.com/a_b_c)'],
    ['[a *b*](<https://example.com/x y> "Title")', 'a b (https://example.com/x y)'],
    ['[https://example.com](https://example.com)', 'https://example.com'],
    ['[example.com](https://example.com/)', 'example.com'],
    ['[n@example.com](mailto:n@example.com)', 'n@example.com'],
    ['[+44 20-7946](tel:+44207946)', '+44 20-7946'],
    ['[](https://example.com)', 'https://example.com'],
    ['[x](a(b)c) [y](\\)) [z](&amp;)', 'x (a(b)c) y ()) z (&)'],
    ['![a logo](logo.png)', 'a logo (logo.png)'],
    ['[![logo](l.png)](https://example.com)', 'logo (l.png) (https://example.com)'],
    ['[one [two](b)](c)', '[one two (b)](c)'],
    [
      'See [the site][1], [the Site] and [it][].\n\n[1]: https://a.example\n[the site]: <https://b.example> "B"\n[it]: c',
      'See the site (https://a.example), the Site (https://b.example) and it (c).',
    ],
    [
      '<https://example.com/?a=b_c_d> <n@example.com> <mailto:n@example.com>',
      'https://example.com/?a=b_c_d n@example.com n@example.com',
    ],
    [
      '<a href="https://example.com">here</a> <b>bold</b> <span class="x">s</span>',
      'here (https://example.com) bold s',
    ],
    ['one<br>two<br/>\nthree<br>  \nfour<br><br>five', 'one\ntwo\nthree\nfour\n\nfive'],
    ['<div align="center">\n\nText\n\n</div>', 'Text'],
    ['one<p>two', 'one\ntwo'],
    ['&amp; &lt; &nbsp;&ndash; &eacute; &#8217; &#x1F600; &#0;', '& < \u00a0– é ’ 😀 \ufffd'],
    ['\\*not\\* \\_em\\_ \\[x\\] \\\\ \\# \\a', '*not* _em_ [x] \\ # \\a'],
    ['John Doe  \nLondon\\\nUK  ', 'John Doe\nLondon\nUK'],
    ['# Title\n\n## Sub ##\ntext', 'Title\n\nSub\ntext'],
    ['* one\n* two\n\n+ three\n- four', '- one\n- two\n\n- three\n- four'],
    ['> *quoted* \\*text\\*\n> * item\n>\n> [x]: y', '> quoted *text*\n> - item\n>'],
    ['```text\nkept *as* it is\n```\n\nand *this*', 'kept *as* it is\n\nand this'],
    ['~~~\na\n```\n~~~', 'a\n```'],
    ['One.\n\n<!-- kind-regrets-ignore long-sentence -->\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\n<!-- a note\n\nover lines --> Two.', 'One.\n\n Two.'],
    ['One<!-- note -->, two.\n<!-- x -->\nThree.', 'One, two.\nThree.'],
    ['<!---->One<!-->, two', 'One, two'],
    ['[//]: # (a comment)\nDear Nicole,', 'Dear Nicole,'],
  ] as const) {
    it(`reads ${JSON.stringify(markdown)}`, () => assert.equal(read(markdown), plain));
  }

  it('keeps the words, signs and links that the reference implementation reads, in any paragraph', () => {
    const token = fc.constantFrom(...inlineTokens);
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        // A word at the start of each line keeps it a line of the paragraph.
        const paragraph = `Word ${tokens.join('').replace(/\n\s*/g, '\nword ')} end`;
        const draft = `${paragraph}\n\n[x]: /x`;
        assert.equal(collapse(read(draft)), collapse(readWithCommonmark(draft)));
      }),
      randomCases(5000),
    );
  });

  it('keeps the words of every block', () => {
    const line = fc.constantFrom(...blockLines);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const draft = lines.join('\n');
        assert.deepEqual(words(read(draft)), words(readWithCommonmark(draft)));
      }),
      randomCases(2000),
    );
  });
});
