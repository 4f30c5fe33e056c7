import assert from 'node:assert/strict';
import { readLetter } from '../../src/letter/letter.ts';
import { routes } from '../../src/letter/routes.ts';

const size = 64 * 1024;
/** Milliseconds after which a draft counts as hanging; no measure of speed. */
const limit = 20_000;

const units =
  '*a_ |[|![|](u)|[a](<b|[a](b|[a](b "|[a](b \'|[a](b (c|[a](\\|[a][b|`|` |`a``b|>|> > |> a\n>> b\n|* |- a\n  |**a |*|_a|*_|' +
  'a**bc* |*a **b |<!--|<!--\n|a <!-- |<b |<a href="|<a href="x">|<a:|<a@b.|<br> |a  \n|&|&#|&amp;|\\|\\\n|\n|```\n|' +
  '~~~\n````\n|# |# a #\n|---\n|[a]: b |[a]: b\n|1. |To: a@b.c\n|x| |\t|a: b\n|é|👩‍🚀|"|<|a@b.c, ';

describe(`hostile drafts of ${size / 1024} KB`, () => {
  for (const unit of units.split('|')) {
    for (const [before, after] of [
      ['', ''],
      ['Subject: s\n\na', '-->](u)>"\')'],
      ['---\nto: ', '\n---\n'],
      ['[a]: u\n\nTo: ', 'x\n\n[a]'],
    ] as const) {
      const text = before + unit.repeat(Math.ceil(size / unit.length)) + after;
      it(`are read and sent in time: ${JSON.stringify(`${before}${unit}…${after}`)}`, () => {
        const started = performance.now();
        routes(readLetter(text, { joinLines: true }));
        assert.ok(performance.now() - started < limit, `took ${performance.now() - started} ms`);
      });
    }
  }
});
