import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passageKinds } from '../../src/chat/kinds.ts';
import { longestAnswer, readAnswer } from '../../src/chat/passages.ts';
import { randomCases } from '../support/random-cases.ts';

const one = { quote: 'never again', kind: 'bluntness', better: 'not this time' };
const json = JSON.stringify({ passages: [one] });

describe('the answer of a language model', () => {
  const accepts: readonly (readonly [what: string, answer: string, count?: number])[] = [
    ['as it was asked for', json],
    ['as a list', JSON.stringify([one])],
    ['in a fence', `Sure!\n\n\`\`\`json\n${json}\n\`\`\`\nTell me if you need more.`],
    ['in a fence without end', `\`\`\`\n${json}`],
    ['with text around', `Here it is: ${json} I hope that helps {or not}.`],
    ['behind brackets that are none', `[1] The writer {as I see it} is curt: ${json}`],
    ['behind another JSON', `{"thought": "curt"} ${json}`],
    ['behind an earlier answer', `<think>{"passages": []} is too kind.</think> ${json}`],
    ['over lines', JSON.stringify({ passages: [one] }, undefined, 2)],
    ['with more than was asked for', JSON.stringify({ note: 'x', passages: [{ ...one, confidence: 1 }] })],
    ['empty', '{"passages": []}', 0],
    ['without its last bracket', json.slice(0, -1)],
  ];
  for (const [what, answer, count = 1] of accepts) {
    it(`is read ${what}`, () =>
      assert.deepEqual(
        readAnswer(answer),
        Array.from({ length: count }, () => one),
      ));
  }

  const refused: readonly string[] = [
    '',
    'I see nothing wrong.',
    json.slice(0, -2),
    '[]',
    'an array[] of {} nothing',
    '{"passages": "none"}',
    '{"result": []}',
    '[1, 2]',
    '"passages"',
    'null',
    '{passages: []}',
    `${' '.repeat(longestAnswer)}${json}`,
  ];
  for (const answer of refused) {
    it(`is none: ${answer.slice(0, 30)}`, () => assert.equal(readAnswer(answer), undefined));
  }

  const dropped: readonly object[] = [
    { ...one, quote: '' },
    { ...one, quote: ' \n' },
    { ...one, quote: 5 },
    { ...one, quote: 'a'.repeat(601) },
    { ...one, kind: 'evil' },
    { ...one, kind: 'toString' },
    { ...one, kind: undefined },
    { ...one, better: undefined },
    { ...one, better: ['x'] },
    {},
  ];
  for (const passage of dropped) {
    it(`leaves out ${JSON.stringify(passage).slice(0, 60)}`, () =>
      assert.deepEqual(readAnswer(JSON.stringify({ passages: [passage, one, null, 7, [one]] })), [one]));
  }

  const betterOf = (better: string, quote = one.quote) =>
    readAnswer(JSON.stringify([{ ...one, quote, better }]))?.[0]?.better;

  for (const [given, kept, quote] of [
    ['not this time', 'not this time'],
    [' not\nthis   time ', 'not this time'],
    ['Ich danke Ihnen – “herzlich” für 5 % & mehr!', 'Ich danke Ihnen – “herzlich” für 5 % & mehr!'],
    ['今回は見送ります。', '今回は見送ります。'],
    ['with nothing\u202e unseen\u200b', 'with nothing unseen'],
    ['No.\nThank you.', 'No.\nThank you.', 'Never.\nAgain.'],
  ] as const) {
    it(`keeps plain words: ${JSON.stringify(given)}`, () => assert.equal(betterOf(given, quote), kept));
  }

  for (const better of [
    '',
    one.quote,
    'see [here](https://example.com)',
    '[here](command:workbench.action.quit)',
    'see [here][1]',
    'https://example.com',
    'www.example.com',
    'write to me@example.com',
    '<img src=x>',
    '</p>',
    '<!-- gone -->',
    'run `rm`',
    'Dear {{name}}',
    '${TM_SELECTED_TEXT}',
    '$(trash)',
    'a | b',
    'javascript:alert(1)',
    'a'.repeat(801),
  ]) {
    it(`offers no ${JSON.stringify(better.slice(0, 40))}`, () => assert.equal(betterOf(better), ''));
  }

  it('is a few passages at most', () => {
    assert.equal(readAnswer(JSON.stringify(Array.from({ length: 500 }, () => one)))?.length, 20);
  });

  it('is read whatever it is, and as it was meant whatever stands around it', () => {
    const around = fc.string({ maxLength: 60 }).filter((text) => !/["[\]{}\\]/.test(text));
    const passage = fc.record(
      {
        quote: fc.string({ minLength: 1, maxLength: 60 }).filter((quote) => quote.trim() !== ''),
        kind: fc.constantFrom(...passageKinds),
        better: fc.constant(''),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 5 }), around, around, (passages, before, behind) => {
        assert.deepEqual(readAnswer(`${before}${JSON.stringify({ passages })}${behind}`), passages);
      }),
      randomCases(100),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (answer) => void readAnswer(answer)),
      randomCases(100),
    );
  });

  for (const piece of ['[', '{', '{"passages":[', '["', '[{"a":"\\', '[]', '{}']) {
    it(`takes no long time over ${piece} again and again`, () => {
      const started = performance.now();
      readAnswer(piece.repeat(longestAnswer));
      assert.ok(performance.now() - started < 4000);
    });
  }
});
