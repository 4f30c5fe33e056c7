import assert from 'node:assert/strict';
import { asFileName } from '../../src/text/file-name.ts';

describe('a file name', () => {
  for (const [text, name] of [
    ['Decline - Tidewater Studio', 'Decline - Tidewater Studio'],
    ['Booking.com', 'Booking.com'],
    ['A/B Testing: "Fast" <Co>', 'A B Testing Fast Co'],
    ['..\\..\\secret?*|', 'secret'],
    ['Müller & Söhne', 'Müller & Söhne'],
    ['two\nlines\u202e', 'two lines'],
    ['Acme Inc.', 'Acme Inc'],
    [' / ', ''],
    ['🎈'.repeat(100), '🎈'.repeat(60)],
  ] as const)
    it(`of ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(asFileName(text), name));
});
