import assert from 'node:assert/strict';
import { check } from '../../src/check/check.ts';
import { DraftReader } from '../../src/draft/reader.ts';
import { keepsParts } from '../../src/repair/leave-out.ts';

const text =
  'Dear Ann,\n\nWhat a kind note, it made my morning. I must say no to the job. If it ever becomes part-time, ring me.\n\nKim';
const draft = new DraftReader().read(text);

/** Whether the letter keeps its parts where these words become others. */
function keeps(words: string, others: string): boolean {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return keepsParts(draft, [{ span: { start, end: start + words.length }, text: others }]);
}

describe('the parts of a letter that are only heard', () => {
  it('are missed where a fix takes them', () => {
    assert.ok(!keeps(' If it ever becomes part-time, ring me.', ''));
    assert.ok(!keeps('What a kind note, it made my morning. ', ''));
    assert.ok(!keeps(' I must say no to the job.', ''));
  });

  it('stay where a fix changes what is beside them', () => {
    assert.ok(keeps('Kim', 'Kim Larsen'));
    assert.ok(keeps('to the job', 'to the position'));
    assert.ok(keeps('If it ever becomes part-time, ring me.', 'I would be glad to stay in touch.'));
  });

  it('are lost with no fix that is offered', () => {
    const sour = text.replace('ring me.', 'ring me, although your process was a joke.');
    const fixes = check(sour).flatMap((finding) => finding.fixes);
    for (const { edits } of fixes) assert.ok(keepsParts(new DraftReader().read(sour), edits));
  });
});
