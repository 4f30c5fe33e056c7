import assert from 'node:assert/strict';
import { scanBlocks, type LanguageId } from '../../src/draft/blocks.ts';

/** One line a block: its role and its text. */
function outline(text: string, languageId: LanguageId = 'markdown'): string[] {
  return scanBlocks(text, languageId).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const cases: readonly { name: string; text: string; blocks: readonly string[]; languageId?: LanguageId }[] = [
  {
    name: 'a letter without blank lines',
    text: 'Subject: Hello\nDear Nicole,\nThank you.\nI must decline.\nBest regards,\nJohn Doe',
    blocks: [
      'header: Subject: Hello',
      'greeting: Dear Nicole,',
      'body: Thank you.\nI must decline.',
      'signOff: Best regards,',
      'signature: John Doe',
    ],
  },
  {
    name: 'headers in bold and CRLF',
    text: '**To:** ann@example.com\r\n**Subject:** No\r\n\r\nHi Ann,\r\n\r\nNo.\r\n\r\nThanks, Kim\r\n',
    blocks: [
      'header: **To:** ann@example.com',
      'header: **Subject:** No',
      'greeting: Hi Ann,',
      'body: No.',
      'signOff: Thanks, Kim',
    ],
  },
  {
    name: 'front matter',
    text: '---\ntitle: x\n---\nHi there\n\nText',
    blocks: ['frontMatter: ---\ntitle: x\n---', 'greeting: Hi there', 'body: Text'],
  },
  {
    name: 'comments below front matter',
    text: '---\ntitle: x\n---\n\n<!-- a -->\n<!-- b -->\nHi Ann,',
    blocks: ['frontMatter: ---\ntitle: x\n---', 'comment: <!-- a -->\n<!-- b -->', 'greeting: Hi Ann,'],
  },
  { name: 'a rule that opens no front matter', text: '---\nText', blocks: ['code: ---', 'body: Text'] },
  {
    name: 'a greeting with text behind it',
    text: 'Hi Ann, thanks for asking.',
    blocks: ['greeting: Hi Ann,', 'body: thanks for asking.'],
  },
  {
    name: 'a greeting without a comma',
    text: 'Hi Ann Smith thank you for the kind and very long note that you sent me',
    blocks: ['greeting: Hi Ann Smith', 'body: thank you for the kind and very long note that you sent me'],
  },
  { name: 'a title in the greeting', text: 'Dear Dr. Smith,', blocks: ['greeting: Dear Dr. Smith,'] },
  {
    name: 'a name as greeting',
    text: 'Mr. Delacroix,\n\nText',
    blocks: ['greeting: Mr. Delacroix,', 'body: Text'],
  },
  {
    name: 'a greeting and a valediction in German',
    text: 'Sehr geehrte Frau Okafor,\n\nNot for me.\n\nMit freundlichen Grüßen\nAnnika Weiß',
    blocks: [
      'greeting: Sehr geehrte Frau Okafor,',
      'body: Not for me.',
      'signOff: Mit freundlichen Grüßen',
      'signature: Annika Weiß',
    ],
  },
  {
    name: 'a greeting in which a comma stands before the name',
    text: 'Good morning, Ms. Okafor.\n\nNot for me.',
    blocks: ['greeting: Good morning, Ms. Okafor.', 'body: Not for me.'],
  },
  {
    name: 'a sentence behind a greeting of one word',
    text: "Hi, I'm not interested.",
    blocks: ['greeting: Hi,', "body: I'm not interested."],
  },
  {
    name: 'an emoji behind a greeting',
    text: 'Hi Ann! 🙂\r\n\r\nNot for me.',
    blocks: ['greeting: Hi Ann! 🙂', 'body: Not for me.'],
  },
  {
    name: 'a word that opens a sentence, by itself',
    text: 'Unfortunately,\nI can not come.',
    blocks: ['body: Unfortunately,\nI can not come.'],
  },
  {
    name: 'a name without capitals as sign-off',
    text: 'Hi Ann,\n\nNot for me.\n\n山田 花子',
    blocks: ['greeting: Hi Ann,', 'body: Not for me.', 'signature: 山田 花子'],
  },
  {
    name: 'a placeholder as greeting',
    text: '${greeting},\n\nMore text.',
    blocks: ['greeting: ${greeting},', 'body: More text.'],
  },
  {
    name: 'a name by itself as sign-off',
    text: 'Hi Ann,\n\nNot for me.\n\nKim',
    blocks: ['greeting: Hi Ann,', 'body: Not for me.', 'signature: Kim'],
  },
  {
    name: 'a name behind a dash',
    text: 'Not for me.\n— Kim Larsen',
    blocks: ['body: Not for me.', 'signature: — Kim Larsen'],
  },
  {
    name: 'contact lines and a postscript',
    text: 'No.\n\nBest,\nKim\n+45 12 34 56\nkim@example.com\n\nP.S. Good luck with the new office!',
    blocks: [
      'body: No.',
      'signOff: Best,',
      'signature: Kim\n+45 12 34 56\nkim@example.com',
      'body: P.S. Good luck with the new office!',
    ],
  },
  {
    name: 'thanks in the body are no valediction',
    text: 'Thanks for asking, but I am happy here.\nThank you for the time you took.',
    blocks: ['body: Thanks for asking, but I am happy here.\nThank you for the time you took.'],
  },
  {
    name: 'quoted lines and an attribution',
    text: 'No.\n\nOn Mon, 3 Aug 2026, Ann <ann@example.com> wrote:\n> Come!\n\nI mean it.',
    blocks: [
      'body: No.',
      'quoted: On Mon, 3 Aug 2026, Ann <ann@example.com> wrote:\n> Come!',
      'body: I mean it.',
    ],
  },
  {
    name: 'a quotation that nothing marks',
    text: 'No.\n\n-----Original Message-----\nFrom: Ann\nSent: Monday\n\nCome!',
    blocks: ['body: No.', 'quoted: -----Original Message-----\nFrom: Ann\nSent: Monday\n\nCome!'],
  },
  {
    name: 'a header block in the middle',
    text: 'No.\n\nFrom: Ann <ann@example.com>\nSent: Monday\n\nCome!',
    blocks: ['body: No.', 'quoted: From: Ann <ann@example.com>\nSent: Monday\n\nCome!'],
  },
  {
    name: 'code, tables and HTML',
    text: 'Text\n\n```js\nno\n```\n\n| a | b |\n|---|---|\n\n<div>\nyes\n</div>\n\nMore text.',
    blocks: [
      'body: Text',
      'code: ```js\nno\n```\n\n| a | b |\n|---|---|\n\n<div>',
      'body: yes',
      'code: </div>',
      'body: More text.',
    ],
  },
  { name: 'an unclosed fence', text: 'Text\n\n```\nno\n\nno', blocks: ['body: Text', 'code: ```\nno\n\nno'] },
  { name: 'indented code in Markdown', text: 'Text\n\n    no', blocks: ['body: Text', 'code:     no'] },
  {
    name: 'an indented line in plain text',
    text: 'Text\n\n    yes',
    blocks: ['body: Text', 'body: yes'],
    languageId: 'plaintext',
  },
  {
    name: 'lists',
    text: 'Text\n- one\n- two\n  goes on\n1. three',
    blocks: ['body: Text', 'item: - one', 'item: - two\n  goes on', 'item: 1. three'],
  },
  { name: 'headings', text: '# Title\n\nText', blocks: ['heading: # Title', 'body: Text'] },
  {
    name: 'entries of front matter that are sent',
    text: '---\ntitle: x\nto:\n  - ann@example.com\nsubject: No\n---\nHi Ann,',
    blocks: [
      'frontMatter: ---\ntitle: x',
      'header: to:\n  - ann@example.com',
      'header: subject: No',
      'frontMatter: ---',
      'greeting: Hi Ann,',
    ],
  },
  {
    name: 'what stands between two rules and is no front matter',
    text: '---\nHi Ann,\n\nYour process was a joke.\n---',
    blocks: ['code: ---', 'greeting: Hi Ann,', 'body: Your process was a joke.', 'code: ---'],
  },
  {
    name: 'lines that look like headers below the subject',
    text: 'Subject: No\n\nTo: be clear.\n\nDate: never.\n\nSubject: to change.',
    blocks: ['header: Subject: No', 'body: To: be clear.', 'body: Date: never.', 'body: Subject: to change.'],
  },
  {
    name: 'another subject right below the first',
    text: 'Subject: No\nSubject: Never again',
    blocks: ['header: Subject: No', 'body: Subject: Never again'],
  },
  {
    name: 'headers behind other text as text',
    text: '```\nx\n```\nSubject: No',
    blocks: ['code: ```\nx\n```', 'body: Subject: No'],
  },
  {
    name: 'a comment over many lines, with text behind it',
    text: 'One.\n\n<!-- a\n\nb --> Two.\nThree.',
    blocks: ['body: One.', 'comment: <!-- a\n\nb -->', 'body: Two.\nThree.'],
  },
  {
    name: 'a comment that nothing closes as text',
    text: 'One.\n\n<!-- two.\n\nThree.',
    blocks: ['body: One.', 'body: <!-- two.', 'body: Three.'],
  },
  {
    name: 'a comment in plain text as code',
    text: 'One.\n<!-- two -->\nThree <!-- four -->.',
    blocks: ['body: One.', 'code: <!-- two -->', 'body: Three <!-- four -->.'],
    languageId: 'plaintext',
  },
  {
    name: 'text between tags',
    text: '<div>One.</div>\n<p>\nTwo.<br>\n</p>\n\n<name>,',
    blocks: ['body: One.</div>', 'code: <p>', 'body: Two.<br>', 'code: </p>', 'body: <name>,'],
  },
  {
    name: 'an indented paragraph of a list',
    text: '- one\n\n    two',
    blocks: ['item: - one', 'body: two'],
  },
  {
    name: 'what is no link definition',
    text: 'One.\n[a]: b\n\n[Note]: two words\n\n[a]: b',
    blocks: ['body: One.\n[a]: b', 'body: [Note]: two words', 'comment: [a]: b'],
  },
  {
    name: 'an attribution on two lines',
    text: 'No.\n\nOn Tue, Nov 3, 2026 at 10:14 AM Ann Ek\n<ann@example.com> wrote:\n\n> Come!\n\nNever.',
    blocks: [
      'body: No.',
      'quoted: On Tue, Nov 3, 2026 at 10:14 AM Ann Ek\n<ann@example.com> wrote:\n\n> Come!',
      'body: Never.',
    ],
  },
  {
    name: 'a quotation by indentation',
    text: 'No.\n\nOn 3 Nov 2026 at 10:14, Ann Ek <ann@example.com> said:\n\n    Come!\n\n  Please.\n\nNever.',
    blocks: [
      'body: No.',
      'quoted: On 3 Nov 2026 at 10:14, Ann Ek <ann@example.com> said:\n\n    Come!\n\n  Please.',
      'body: Never.',
    ],
  },
  {
    name: 'a quotation without marks',
    text: 'No.\n\nAm 03.11.2026 um 10:14 schrieb Ann Ek:\n\nCome!\n\nPlease.',
    blocks: ['body: No.', 'quoted: Am 03.11.2026 um 10:14 schrieb Ann Ek:\n\nCome!\n\nPlease.'],
  },
  {
    name: 'headers of another message below a line, in German',
    text: 'No.\n\n________________________________\nVon: Ann Ek <ann@example.com>\nGesendet: Montag\n\nCome!',
    blocks: [
      'body: No.',
      'quoted: ________________________________\nVon: Ann Ek <ann@example.com>\nGesendet: Montag\n\nCome!',
    ],
  },
  {
    name: 'sentences that only begin like a quotation',
    text: 'On Monday your colleague wrote:\n\nFrom: the bottom of my heart.\n\n____________________\n\nNo.',
    blocks: [
      'body: On Monday your colleague wrote:',
      'body: From: the bottom of my heart.',
      'quoted: ____________________',
      'body: No.',
    ],
  },
  { name: 'nothing', text: ' \n\n\t', blocks: [] },
];

describe('scanBlocks', () => {
  for (const { name, text, blocks, languageId } of cases) {
    it(`reads ${name}`, () => {
      assert.deepEqual(outline(text, languageId), blocks);
    });
  }
});
