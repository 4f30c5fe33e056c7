/**
 * `npm run accuracy [-- FOLDER]`: how often we are right about labelled data: the checker beside the field's
 * simple baselines, and the reader of invitations. The folder has the files of test/corpus, whose README explains the labels; a missing file is left out.
 */
import { join, resolve } from 'node:path';
import { baselines } from './accuracy/baselines.ts';
import { isDecent, readLabelledInvitations, readRows, type EmailRow } from './accuracy/corpus.ts';
import {
  countKinds,
  differences,
  readInvitations,
  readLeavingOut,
  scoreFields,
  scoreWriters,
} from './accuracy/invitations.ts';
import { agreement, byCategory, falseAlarms, kinds, scoreOf } from './accuracy/measures.ts';
import { alarmsWithout, judgeInLetters, measureInLetters, recallInLetters } from './accuracy/in-letters.ts';
import { readMarkedLetters } from './accuracy/marked-letters.ts';
import { readInstalledMarkdown, readMail } from './accuracy/other-people.ts';
import { judgeHurtful } from './accuracy/ours.ts';
import { steadinessWhileTyped } from './accuracy/typing.ts';
import { judgeLetters, measureLetters, recallByKind, silenceOn } from './accuracy/whole-letters.ts';
import { isUnread } from './tone/documents.ts';
import { readOthers } from './tone/letters.ts';
import { root } from './vscode/paths.ts';

const ownCorpus = join(root, 'test', 'corpus');
const folder = process.argv[2] === undefined ? ownCorpus : resolve(process.argv[2]);

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

if (sentences.length > 0) {
  const judged = judgeInLetters(sentences);
  console.log(
    `\nThe same in decent letters and messages of four forms, alone and joined to the no; ${alarmsWithout()} of the four are spoken of without them`,
  );
  console.table(measureInLetters(judged));
  console.table(recallInLetters(judged));
}

const marked = readMarkedLetters(folder);
const letters = judgeLetters(marked);
if (letters.length > 0) {
  if (folder === ownCorpus)
    console.log(
      '\nThe model has learned from the next letters and from the declines: figures for unread writers are printed by `npm run train`',
    );
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
const decent = declines.filter(isDecent);
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
