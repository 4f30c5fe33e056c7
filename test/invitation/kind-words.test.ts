import assert from 'node:assert/strict';
import { kindWords } from '../../src/invitation/kind/words.ts';

const saidIn = (text: string, subject = '') => [...kindWords({ text: `${subject}\n${text}`, subject })];

describe('kindWords', () => {
  it('are single words and pairs, each once', () =>
    assert.deepEqual(saidIn('You will, you will!'), [
      '“you”',
      '“will”',
      '“you will”',
      '“,”',
      '“will ,”',
      '“, you”',
      '“!”',
      '“will !”',
    ]));

  it('are alike for all days and all numbers of so many digits', () =>
    assert.deepEqual(saidIn('Monday 9'), saidIn('friday 4')));

  it('tell the subject from what stands below it', () =>
    assert.deepEqual(saidIn('See you', 'Next round'), [
      '“see”',
      '“you”',
      '“see you”',
      'subject: “next”',
      'subject: “round”',
      'subject: “next round”',
    ]));

  it('fold curly apostrophes', () => assert.deepEqual(saidIn('I’d'), ["“i'd”"]));

  it('are bounded', () => assert.ok(saidIn('so it is '.repeat(100_000)).length < 10));
});
