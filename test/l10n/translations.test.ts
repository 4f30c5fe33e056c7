import assert from 'node:assert/strict';
import { files, languages, readStrings } from '../../scripts/l10n/languages.ts';
import { problemsOf } from '../../scripts/l10n/problems.ts';
import { wordings } from '../../scripts/l10n/wordings.ts';

describe('wordings', () => {
  it('are collected in l10n/bundle.l10n.json (`npm run l10n` writes it)', async function () {
    this.timeout(60_000);
    assert.deepEqual(readStrings(files.bundle()), await wordings());
  });
});

for (const language of languages) {
  describe(`translation: ${language}`, () => {
    for (const [what, fileOf] of Object.entries(files)) {
      it(`has every string of the ${what}, no other, and nothing lost in them`, () => {
        assert.deepEqual(problemsOf(readStrings(fileOf()), readStrings(fileOf(language))), []);
      });
    }
  });
}

describe('problems of a translation', () => {
  const english = { a: 'To {0}', b: 'Set `kindRegrets.run` …', c: '[Write](command:x)' };
  const rejects = {
    'a missing string': { a: 'An {0}', b: '`kindRegrets.run` setzen …' },
    'a stale one': { ...english, d: 'x' },
    'a lost value': { ...english, a: 'An' },
    'another value': { ...english, a: 'An {1}' },
    'a lost ellipsis': { ...english, b: '`kindRegrets.run` setzen' },
    'translated code': { ...english, b: '`kindRegrets.lauf` …' },
    'another link': { ...english, c: '[Schreiben](command:y)' },
    nothing: { ...english, a: ' ' },
  };
  for (const [name, translated] of Object.entries(rejects)) {
    it(`are seen: ${name}`, () => assert.equal(problemsOf(english, translated).length, 1));
  }
  it('are not seen where values stand in another order', () => {
    assert.deepEqual(problemsOf({ a: '{0} of {1}' }, { a: '{1}: {0}' }), []);
  });
});
