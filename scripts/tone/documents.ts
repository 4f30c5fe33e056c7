import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageOnce } from '../vscode/install.ts';
import { fileOf, readActed } from './acts.ts';
import { readLetters, readOthers } from './letters.ts';
import { fractions } from './draws.ts';
import type { LabelledDocument } from './likeness.ts';
import { ourLetters } from './our-letters.ts';
import { readTrainingRows } from './rows.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Files of the corpus that the model is not trained on, so that it can be judged by them. */
const unread = new Set([
  '07-retired-teacher-vermont.txt',
  '14-chef-lyon.txt',
  '21-accountant-singapore.txt',
  '31-plumber-apprentice-texas.txt',
  '42-forklift-ohio.txt',
  '50-hairdresser-lagos.txt',
  '58-dataengineer-saopaulo.txt',
  '64-callcentre-cebu.txt',
  '73-insurance-clerk-mumbai.txt',
  '80-sommelier-tbilisi.txt',
  '84-estate-agent-miami.txt',
  '94-retired-policeman-perth.txt',
  'mixed.txt',
]);

/** Whether the model behind `likeness` has not been trained on a file of the corpus. */
export const isUnread = (file: string): boolean => unread.has(file);

/** Sentences of these contexts answer recruiters and interviewers. */
const answering = new Set(['job', 'dec']);

/** What a message may begin and end with, so that neither tells an answer from another message. */
const greetings = ['', '', '', 'Hi Tom,\n\n', 'Dear Ms Lind,\n\n', 'Hello,\n\n', 'Hi Sam, '];
const closings = [
  '',
  '',
  '',
  '\n\nBest regards,\nAna Silva',
  '\n\nThanks,\nJo',
  '\n\nKind regards,\nT. Berg',
];

/** Labels texts made of rows, of which those of 200 neighbours count as one writer's. */
const document =
  (isAnswer: boolean, weight: number) =>
  (text: string, at: number): LabelledDocument => ({
    text,
    isAnswer,
    weight,
    writer: `rows ${Math.floor(at / 200)}`,
  });

/** Everything that the model behind `likeness` learns from, in the same order each time. */
export async function likenessDocuments(): Promise<LabelledDocument[]> {
  const rows = readTrainingRows(folder('sentences'));
  const answers = rows.filter(({ context }) => answering.has(context)).map(({ text }) => text);
  const others = rows.filter(({ context }) => !answering.has(context)).map(({ text }) => text);
  const everyday = await everydaySentences();
  const random = fractions(7);
  return [
    ...answers.map(document(true, 0.5)),
    ...others.map(document(false, 0.5)),
    ...messages(answers, 4000, 5, random).map(document(true, 1)),
    ...messages(others, 3000, 5, random).map(document(false, 1)),
    ...messages(everyday, 4000, 5, random).map(document(false, 1)),
    ...messages(everyday, 600, 30, random).map(document(false, 1)),
    ...messages(others, 300, 30, random).map(document(false, 1)),
    ...readLetters(folder('../../test/corpus/letters'))
      .filter(({ voice }) => !isUnread(voice))
      .flatMap(({ text, voice }) =>
        beginnings(text, random).map((begun) => ({
          text: begun,
          isAnswer: true,
          weight: 2.2,
          writer: voice,
        })),
      ),
    ...readActed(folder('../../test/corpus'))
      .filter(({ isPlain }) => isPlain)
      .flatMap((message) =>
        beginnings(message.text, random).map((begun) => ({
          text: begun,
          isAnswer: !message.goesOn,
          weight: message.goesOn ? 0.7 : 9,
          writer: fileOf(message),
        })),
      ),
    ...ourLetters().map((text): LabelledDocument => ({ text, isAnswer: true, weight: 3, writer: 'ours' })),
    ...readOthers(folder('../../test/corpus/others'))
      .filter(({ file }) => !isUnread(file))
      .flatMap(({ text }, at) =>
        beginnings(text, random).map((begun) => ({
          text: begun,
          isAnswer: false,
          weight: 16,
          writer: `other ${at}`,
        })),
      ),
  ];
}

/** Sentences of all kinds of English, from the package `nlp-corpus`. */
async function everydaySentences(): Promise<string[]> {
  const builds = join(await packageOnce('nlp-corpus', '4.4.0'), 'builds');
  return readdirSync(builds)
    .toSorted()
    .slice(0, 12)
    .flatMap((name) => JSON.parse(readFileSync(join(builds, name), 'utf8')) as string[]);
}

/** Messages of up to `longest` neighbouring sentences, some with a greeting or a valediction. */
function messages(
  sentences: readonly string[],
  count: number,
  longest: number,
  random: () => number,
): string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * longest);
    const at = Math.floor(random() * (sentences.length - length));
    const gap = random() < 0.2 ? '\n\n' : ' ';
    return pick(greetings) + sentences.slice(at, at + length).join(gap) + pick(closings);
  });
}

/** The text and two of its beginnings, cut between words: it is to be known while it is being written. */
function beginnings(text: string, random: () => number): string[] {
  const words = text.split(/(?<=\s)/u);
  if (words.length < 8) return [text];
  const cut = (from: number, to: number): string =>
    words
      .slice(0, Math.ceil(words.length * (from + random() * (to - from))))
      .join('')
      .trim();
  return [cut(0.2, 0.5), cut(0.5, 0.9), text];
}
