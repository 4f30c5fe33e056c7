import assert from 'node:assert/strict';
import { createChecker } from '../../src/check/check.ts';
import type { Checklist } from '../../src/check/checklist.ts';
import type { Draft } from '../../src/draft/draft.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown } from '../../src/letter/draft-text.ts';
import {
  changesPlan,
  contents,
  inLetter,
  isMessage,
  kindsAndRegisters,
  sample,
  wordings,
  type Content,
} from './combinations.ts';

function assertParts(parts: Checklist, content: Content): void {
  const { kind, reason, openDoor, late } = content;
  const declines = kind !== 'reschedule';
  assert.deepEqual(
    [parts.kind, parts.subject, parts.greeting, parts.thanks, parts.decline, parts.signOff],
    [declines ? 'letter' : parts.kind, true, true, true, declines, true],
  );
  assert.ok(parts.closingWishes);
  assert.equal(parts.apology, late || changesPlan(content));
  if (declines && reason !== 'none' && reason !== 'other') assert.ok(parts.reason);
  // Whoever talks to the team of another role keeps in touch by that, as one may hear it.
  const isOpenAnyway = reason === 'process' && openDoor === 'none';
  if (declines && !isOpenAnyway) assert.equal(parts.openDoor, openDoor !== 'none');
}

function assertNoHedge({ acts }: Draft, { kind }: Content): void {
  if (kind !== 'reschedule')
    assert.ok(acts.has('decline') && !acts.has('hedgedDecline') && !acts.has('goingOn'));
}

describe('every letter', () => {
  for (const [kind, register] of kindsAndRegisters()) {
    it(`has the parts of its kind, and raises no finding by itself: ${kind}, ${register}`, () => {
      for (const wording of wordings) {
        // One of each for all: their paragraphs are much the same, and none is read twice.
        const checker = createChecker({ languageId: 'markdown' });
        const reader = new DraftReader('markdown');
        for (const content of contents(kind, register, wording)) {
          const letter = compose({ ...sample, ownReason: 'I will sail.', ...content, wording });
          inLetter(letter, { ...content, wording }, () => {
            const text = toMarkdown(letter);
            assert.deepEqual(checker.check(text), []);
            if (!isMessage(content)) assertParts(checker.checklist(), content);
            assertNoHedge(reader.read(text), content);
          });
        }
      }
    });
  }
});
