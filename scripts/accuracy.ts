/**
 * `npm run accuracy [-- FOLDER]`: how often we are right about labelled data: the checker beside the field's
 * simple baselines, and the reader of invitations. The folder has the files of test/corpus, whose README explains the labels; a missing file is left out.
 */
import { join, resolve } from 'node:path';
import { baselines } from './accuracy/baselines.ts';
import { readLabelledInvitations, readRows, type EmailRow } from './accuracy/corpus.ts';
import {
  countKinds,
  differences,
  readInvitations,
  readLeavingOut,
  scoreFields,
  scoreWriters,
} from './accuracy/invitations.ts';
import { agreement, byCategory, falseAlarms, kinds, scoreOf } from './accuracy/measures.ts';
import { readMarkedLetters, readOthers } from './accuracy/marked-letters.ts';
import { judgeHurtful } from './accuracy/ours.ts';
import { judgeLetters, measureLetters, recallByKind, silenceOn } from './accuracy/whole-letters.ts';
import { root } from './vscode/paths.ts';

const folder = process.argv[2] === undefined ? join(root, 'test', 'corpus') : resolve(process.argv[2]);

const sentences = readRows(folder, 'tactless');
if (sentences.length > 0) {
  const judges = { ours: judgeHurtful, ...(await baselines()) };
  console.log(`\nTactless or ungrateful, ${sentences.length} sentences`);
  console.table(
    Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, scoreOf(sentences, judge)])),
  );
  console.log('Ours without the borderline ones');
  console.table([
    scoreOf(
      sentences.filter(({ borderline }) => !borderline),
      judgeHurtful,
    ),
  ]);
  console.log('Recall by category');
  console.table(byCategory(sentences, judges));
}

const letters = judgeLetters(readMarkedLetters(folder));
if (letters.length > 0) {
  const writers = new Set(letters.map(({ writer }) => writer)).size;
  console.log(
    `\nHurtful passages where they stand: ${letters.length} whole letters and messages by ${writers} writers`,
  );
  console.table(measureLetters(letters));
  console.table(recallByKind(letters));
}
const others = readOthers(folder);
if (others.length > 0) {
  console.log('\nDocuments that are none of our business');
  console.table([silenceOn(others)]);
}

const declines = readRows(folder, 'declines');
if (declines.length > 0) {
  console.log(`\nThe checklist's agreement with each label, ${declines.length} letters`);
  console.table(agreement(declines));
}

console.log('\nFindings in texts that have nothing to hide, and what the texts were taken for');
const decent = declines.filter(
  ({ labels }) => !labels['negative_about_employer'] && !labels['over_explains'],
);
const texts: Readonly<Record<string, readonly EmailRow[]>> = {
  'decent declines': decent,
  'offer declines': readRows(folder, 'offer_declines'),
  'other e-mails': readRows(folder, 'other-emails'),
};
for (const [name, rows] of Object.entries(texts)) {
  if (rows.length === 0) continue;
  console.log(`${name}, ${rows.length}`);
  console.table({ ...falseAlarms(rows), ...kinds(rows) });
}

const messages = readLabelledInvitations(folder);
const isOwn = folder === join(root, 'test', 'corpus');
const reads = await (isOwn ? readLeavingOut(messages) : readInvitations(messages));
if (reads.length > 0) {
  console.log(
    `\nInvitations, ${reads.length}${isOwn ? ', the company by weights learned from other writers' : ''}`,
  );
  console.table(scoreFields(reads));
  console.log('F1 by writer');
  console.table(scoreWriters(reads));
  const found = differences(reads);
  console.log('Kinds of error');
  console.table(countKinds(found));
  for (const { id, field, kind, label, value } of found)
    console.log(`  ${id} ${field}, ${kind}: “${value}” for “${label}”`);
}
