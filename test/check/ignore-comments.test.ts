import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { readLetter } from '../../src/letter/letter.ts';

const ignore = (rules = '') => `<!-- kind-regrets-ignore${rules} -->`;

const greeting = 'Hi Nicole,\n\n';
const slang = 'Thx for the invitation to interview.';
const shout = 'I am gonna stay where I am!!! Let us stay in touch.';
const closing = '\n\nCheers,\nJohn\n';

const found = (text: string, languageId: 'markdown' | 'plaintext' = 'markdown') =>
  check(text, { languageId, documents: 'always' }).map(({ span }) => text.slice(span.start, span.end));

describe('inline ignores', () => {
  for (const [what, text, left] of [
    ['nothing', `${greeting}${slang}\n\n${shout}${closing}`, ['Thx', 'gonna', '!!!']],
    [
      'a rule in the paragraph below',
      `${greeting}${ignore(' casual-wording')}\n${slang}\n\n${shout}${closing}`,
      ['gonna', '!!!'],
    ],
    [
      'a rule right below front matter',
      `---\nto: a@example.com\n---\n\n${ignore(' casual-wording')}\n${slang}\n\n${shout}${closing}`,
      ['gonna', '!!!'],
    ],
    [
      'a rule below a blank line',
      `${greeting}${ignore(' casual-wording')}\n\n${slang}\n\n${shout}${closing}`,
      ['gonna', '!!!'],
    ],
    [
      'a rule within a paragraph',
      `${greeting}${slang}\n\n${shout} ${ignore(' shouting')}${closing}`,
      ['Thx', 'gonna'],
    ],
    [
      'two rules',
      `${greeting}${slang}\n\n${ignore(' shouting, casual-wording')}\n${shout}${closing}`,
      ['Thx'],
    ],
    [
      'two comments',
      `${greeting}${slang}\n\n${ignore(' shouting')}\n${ignore(' casual-wording')}\n${shout}${closing}`,
      ['Thx'],
    ],
    ['all rules', `${greeting}${slang}\n\n${ignore()}\n${shout}${closing}`, ['Thx']],
    ['only the next paragraph', `${greeting}${ignore()}\n\n${slang}\n\n${shout}${closing}`, ['gonna', '!!!']],
    ['no rule of another name', `${greeting}${ignore(' casual')}\n${slang}${closing}`, ['Thx']],
    ['nothing by another word', `${greeting}<!-- kind-regrets-ignored -->\n${slang}${closing}`, ['Thx']],
    [
      'nothing unless it ends',
      `${greeting}${slang} <!-- kind-regrets-ignore casual-wording >${closing}`,
      ['Thx'],
    ],
    ['nothing in code', `${greeting}\`\`\`\n${ignore()}\n\`\`\`\n${slang}${closing}`, ['Thx']],
  ] as const) {
    it(`silence ${what}`, () => {
      const heard = found(text).filter((words) => /thx|gonna|!/iu.test(words));
      assert.deepEqual(heard, left);
    });
  }

  const thankless =
    'Dear Nicole,\n\nI have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn\n';

  it('silence a rule on the whole letter wherever it is named', () => {
    assert.deepEqual(found(thankless), ['Dear Nicole,']);
    for (const text of [
      `${ignore(' no-thanks')}\n\n${thankless}`,
      `${ignore(' no-thanks')}\nSubject: My application\n\n${thankless}`,
      thankless.replace('success.', `success. ${ignore(' no-thanks')}`),
      thankless.replace('\n\nBest', `\n\n${ignore(' no-thanks')}\n\nBest`),
    ]) {
      assert.deepEqual(found(text), [], text);
    }
    assert.deepEqual(found(thankless.replace('success.', `success. ${ignore()}`)), ['Dear Nicole,']);
  });

  it('are words like others in plain text, which would be sent', () => {
    assert.ok(found(`${greeting}${slang} ${ignore()}${closing}`, 'plaintext').includes('Thx'));
  });

  it('are not sent', () => {
    const letter = readLetter(
      `${ignore()}\nSubject: Hello\n\n${greeting}${ignore(' filler')}\n${slang} ${ignore()}${closing}`,
    );
    assert.equal(letter.subject, 'Hello');
    assert.ok(!letter.body.includes('kind-regrets'));
  });
});
