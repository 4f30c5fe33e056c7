/**
 * `npm run accuracy [-- FOLDER]`: how often we are right about labelled data: the checker beside the field's
 * simple baselines, and the reader of invitations. The folder has the files of test/corpus, whose README explains the labels; a missing file is left out.
 */
import { join, resolve } from 'node:path';
import { baselines } from './accuracy/baselines.ts';
import { readRows, type EmailRow } from './accuracy/corpus.ts';
import { differences, readInvitations, scoreFields } from './accuracy/invitations.ts';
import { agreement, byCategory, falseAlarms, kinds, scoreOf } from './accuracy/measures.ts';
import { readInstalledMarkdown, readMail } from './accuracy/other-people.ts';
import { judgeHurtful } from './accuracy/ours.ts';
import { steadinessWhileTyped } from './accuracy/typing.ts';
import { judgeLetters, measureLetters, recallByKind, silenceOn } from './accuracy/whole-letters.ts';
import { isUnread } from './tone/documents.ts';
import { readLetters, readOthers } from './tone/letters.ts';
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

const marked = readLetters(join(folder, 'letters'));
const letters = judgeLetters(marked);
if (letters.length > 0) {
  const writers = new Set(letters.map(({ writer }) => writer)).size;
  console.log(
    `\nHurtful passages where they stand: ${letters.length} whole letters and messages by ${writers} writers`,
  );
  console.table(measureLetters(letters));
  console.table(recallByKind(letters));
}
const unread = marked.filter(({ voice }) => isUnread(voice)).map(({ text }) => text);
if (unread.length > 0) {
  console.log('\nAnswers while they are typed, by writers that the model of kinds has not read');
  console.table([steadinessWhileTyped(unread)]);
}

console.log('\nSpoken of where it is none of our business: attitude, and anything');
const others = readOthers(join(folder, 'others'));
const mail = await readMail();
console.table({
  'other documents, learned from': silenceOn(
    others.filter(({ file }) => !isUnread(file)).map(({ text }) => text),
  ),
  'other documents, unread': silenceOn(others.filter(({ file }) => isUnread(file)).map(({ text }) => text)),
  'strangers’ mail, bodies': silenceOn(mail.bodies, 'plaintext'),
  'strangers’ mail, whole messages': silenceOn(mail.messages, 'plaintext'),
  'Markdown of installed packages': silenceOn(readInstalledMarkdown()),
});

const declines = readRows(folder, 'declines');
if (declines.length > 0) {
  console.log(`\nReal declines that are taken for letters or messages, and what for`);
  console.table([kinds(declines)]);
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

const { pasted, emls } = await readInvitations(folder);
for (const [name, reads] of Object.entries({ 'Invitations as text': pasted, 'Invitations as .eml': emls })) {
  if (reads.length === 0) continue;
  console.log(`\n${name}, ${reads.length}`);
  console.table(scoreFields(reads));
  for (const difference of differences(reads)) console.log(`  ${difference}`);
}
