import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { check } from '../../src/check/check.ts';
import type { Role } from '../../src/draft/blocks.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { readLetter } from '../../src/letter/letter.ts';
import { misleadingText } from '../support/misleading-lines.ts';
import { randomCases } from '../support/random-cases.ts';

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
        fc.property(misleadingText, (draftText) => {
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
        randomCases(1000),
      );
    });
  }
});

const rude = 'Your process was a joke.';

/** Where a rude sentence stands; whether it is judged, sent as a quotation or as code, or not sent. */
const places: readonly (readonly [written: string, inMarkdown: Fate, inPlainText?: Fate])[] = [
  [rude, 'judged'],
  [`**${rude}**`, 'judged'],
  [`# ${rude}`, 'judged'],
  [`${rude}\n=====`, 'judged'],
  [`- ${rude}`, 'judged'],
  [`- One.\n\n    ${rude}`, 'judged'],
  [`To: be clear.\n${rude}`, 'judged'],
  [`Subject: to change. ${rude}`, 'judged'],
  [`From: the bottom of my heart.\n${rude}`, 'judged'],
  [`<div>${rude}</div>`, 'judged'],
  [`<div>\n${rude}\n</div>`, 'judged'],
  [`<table><tr><td>${rude}</td></tr></table>`, 'judged'],
  [`> One.\n${rude}`, 'judged'],
  [`[Note]: ${rude}`, 'judged'],
  [`***\n\n${rude}`, 'judged'],
  [`______________________\n\n${rude}`, 'judged'],
  [`<!-- one\n${rude}`, 'judged'],
  [`<!-- one\n\ntwo --> ${rude}`, 'judged'],
  [`On Monday your colleague wrote:\n\n${rude}`, 'judged'],
  [`Forwarded messages bore me.\n\n${rude}`, 'judged'],
  [`<!-- ${rude} -->`, 'unsent', 'named'],
  [`[//]: # (${rude})`, 'unsent', 'judged'],
  [`    ${rude}`, 'named', 'judged'],
  [`\`\`\`\n${rude}\n\`\`\``, 'named'],
  [`| ${rude} |`, 'named'],
  [`> ${rude}`, 'named'],
  [`On 3 Nov 2026 at 10:14, Ann Ek <ann@example.com> wrote:\n\n  ${rude}`, 'named'],
];

type Fate = 'judged' | 'unsent' | 'named';

function fateOf(text: string, languageId: 'markdown' | 'plaintext'): Fate {
  const isFound = check(text, { languageId, documents: 'always' }).some(({ rule, span }) => {
    const found = text.slice(span.start, span.end);
    return (rule === 'tactless' || rule === 'ungrateful') && found.includes('joke');
  });
  const isSent = readLetter(text, { languageId }).body.includes('joke');
  if (isFound) assert.ok(isSent, 'what is judged is sent');
  return isFound ? 'judged' : isSent ? 'named' : 'unsent';
}

describe('a rude sentence in a letter', () => {
  for (const [written, inMarkdown, inPlainText = inMarkdown] of places) {
    it(`is ${inMarkdown} in Markdown, ${inPlainText} in plain text: ${JSON.stringify(written)}`, () => {
      const text = `Subject: Interview\n\nDear Ann,\n\nThank you for the invitation. I have decided to withdraw my application.\n\n${written}\n\nBest regards,\nKim Larsen\n`;
      assert.equal(fateOf(text, 'markdown'), inMarkdown);
      assert.equal(fateOf(text, 'plaintext'), inPlainText);
    });
  }

  it('is judged between two rules', () => {
    const text = `---\nDear Ann,\n\nThank you for the invitation. I have decided to withdraw my application. ${rude}\n\nBest regards,\nKim Larsen\n---\n`;
    assert.equal(fateOf(text, 'markdown'), 'judged');
    assert.equal(fateOf(text, 'plaintext'), 'judged');
  });
});
