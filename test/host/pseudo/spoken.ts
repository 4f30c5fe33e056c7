import assert from 'node:assert/strict';

/** What stands in no language: names, ids, codes and the letters of an address. */
const nobodys =
  /Kind Regrets|Markdown|Gmail|Outlook(?:\.com)?|`[^`]*`|[\w.]+@[\w.]+|https?:\S+|\b[a-z]+(?:-[a-z]+)+\b/gu;

/** Two letters of an English word in a row: in the pseudo-locale none are left as they are. */
const english = /[A-Za-z]{2,}/u;

/**
 * Holds that each text is said in the pseudo-locale: that no English is left but `own`, the words that are the
 * user's or the letter's. Its values are matched whole, the longest first.
 */
export function assertTranslated(texts: readonly string[], own: readonly string[] = []): void {
  assert.ok(texts.length > 0, 'nothing was said');
  const values = own.filter(Boolean).toSorted((a, b) => b.length - a.length);
  for (const text of texts) {
    const left = values.reduce((rest, value) => rest.replaceAll(value, ''), text).replace(nobodys, '');
    assert.doesNotMatch(left, english, `not translated: ${JSON.stringify(text)}`);
  }
}
