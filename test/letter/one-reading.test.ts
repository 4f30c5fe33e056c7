import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Role } from '../../src/draft/blocks.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { readLetter } from '../../src/letter/letter.ts';

/** Lines that a careless reader takes for something else, each with words of its own. */
const lines = [
  '',
  '',
  '',
  ' ',
  'Subject: Interview',
  'Subject:',
  'subject:no space',
  '**Subject:** bold',
  '**Subject: within**',
  '**Subject: ** before',
  '*Subject:* slanted',
  '***Subject:*** both',
  '__Subject__: under',
  '*Subject: odd',
  '# Subject: heading #',
  'Subject: <!-- to do -->',
  'Subject: &nbsp;',
  'Subject: a <!-- b --> c',
  'Subject: "quoted"',
  'Betreff: Einladung',
  'Re: the post of gardener',
  'To: ann@example.com',
  'To: Ann Ek <ann@example.com>, bo@example.com',
  'to:',
  'An: ann@example.com',
  'Cc: [cy@example.com](mailto:cy@example.com)',
  'Bcc: di@example.com',
  'From: Kim Larsen <kim@example.com>',
  'From: the bottom of my heart',
  'Date: Monday would suit me',
  'Priority: low',
  '---',
  '---',
  '---',
  '...',
  'title: mine',
  'mail:',
  '  subject: nested',
  "subject: 'It''s'",
  'subject: |',
  '  block one',
  '  block two',
  'to:',
  '  - a@example.com',
  'cc: [c@example.com, "D Ek <d@example.com>"]',
  'Dear Ann,',
  'Dear Bo, thank you for writing.',
  '<p>Hello Ann,</p>',
  'Your process was a joke.',
  'Thank you very much for',
  'I have decided to withdraw <!-- really --> my application.',
  'One <!-- opens',
  'closes --> two',
  '-->',
  '<!-- alone -->',
  '<!-- alone --> with a rest',
  '<!-- opens a line',
  '   <!-- indented --> Subject: behind',
  '`<!-- code -->` in a line',
  '\\<!-- escaped -->',
  '<!-->',
  '```',
  '````',
  '~~~',
  '    indented four',
  '\tindented by a tab',
  '  indented two',
  '- an item',
  '    - an item, indented',
  '1. numbered',
  '- [ ] to do',
  '# A heading',
  '## Another *one* ##',
  'A title',
  '=====',
  '***',
  '___',
  '______________________',
  '| a cell | another |',
  '|---|---|',
  '[//]: # (a remark)',
  '[Name]: no definition',
  '<div>Your process was rude.</div>',
  '<div align="center">',
  '</div>',
  '<b>Bold</b> words<br>',
  '> quoted words',
  '>> twice',
  '   > > <!-- quoted comment -->',
  '    > far',
  'On 3 Nov 2026 at 10:14, Ann Ek <ann@example.com> wrote:',
  'On Tue, Nov 3, 2026 at 10:14 AM Ann Ek',
  '<ann@example.com> wrote:',
  'On Monday your colleague wrote:',
  'Am 03.11.2026 um 10:14 schrieb Ann Ek:',
  '-----Original Message-----',
  'Begin forwarded message:',
  'Sent: Tuesday',
  'Best regards,',
  'Best regards,<br>',
  'John Doe',
  '-- ',
  'Gardener, Acme',
] as const;

const text = fc
  .record({
    chosen: fc.array(fc.constantFrom(...lines), { maxLength: 14 }),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    mark: fc.constantFrom('', '', '', '\ufeff'),
    opensFrontMatter: fc.boolean(),
  })
  .map(({ chosen, eol, mark, opensFrontMatter }) =>
    [mark + (opensFrontMatter ? '---' : (chosen[0] ?? '')), ...chosen.slice(1)].join(eol),
  );

const unsent: ReadonlySet<Role> = new Set<Role>(['header', 'frontMatter', 'comment']);

/** The words of a text, without tags, character references and where links go. */
function words(written: string): readonly string[] {
  const shown = written.replace(/<\/?(?:div|p|b|br)(?: [^<>]*)?>|&nbsp;|(?<=\])\([^()\n]*\)/gu, ' ');
  return shown.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('a draft, as it is checked and as it is sent', () => {
  for (const languageId of ['markdown', 'plaintext'] as const) {
    it(`has the same headers and the same words in both: ${languageId}`, () => {
      fc.assert(
        fc.property(text, (draftText) => {
          const draft = new DraftReader(languageId).read(draftText);
          const { body, subject, to, cc, bcc } = readLetter(draftText, { languageId });
          const { headers } = draft;
          assert.deepEqual(
            [headers.subject ?? '', headers.to, headers.cc, headers.bcc],
            [subject, to, cc, bcc],
          );
          const sent = draft.blocks
            .filter(({ block }) => !unsent.has(block.role))
            .map(({ block }) => (languageId === 'markdown' ? block.text : block.source));
          assert.deepEqual(words(sent.join('\n')), words(body));
        }),
        { numRuns: Number(process.env['RUNS'] ?? 1000) },
      );
    });
  }
});
