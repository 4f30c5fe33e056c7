import assert from 'node:assert/strict';
import { check, createChecker } from '../../src/check/check.ts';
import { isEmployed, isSettled, type KindId } from '../../src/letter/choices.ts';
import { compose } from '../../src/letter/compose.ts';
import { toMarkdown } from '../../src/letter/draft-text.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { singleLine } from '../../src/text/sanitise.ts';
import {
  changesPlan,
  contents,
  inLetter,
  isMessage,
  kindsAndRegisters,
  manyFields,
  sample,
  wordings,
  type Content,
  type Fields,
} from './combinations.ts';

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Runs of three words that stand in the text more than once. */
function repeated(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  const runs = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  const known = new Set<string>();
  return runs.filter((run) => known.size === known.add(run).size);
}

/** Words of grammar, and "I" and "you" in their forms. */
const grammar = new Set(
  'about with that have from would will this your could such than what when which into more over they were been being there also'.split(
    ' ',
  ),
);
/** What the sample letter says; its "opportunity" is its own. */
const sampleWords = /opportunit(?:y|ies)/giu;

/** Words of one stem that stand in the text three times and more. */
function overused(text: string): string[] {
  const stems = new Map<string, string[]>();
  for (const word of wordsIn(text.toLowerCase().replace(sampleWords, ''))) {
    if (word.length < 4 || word.includes('’') || grammar.has(word)) continue;
    const stem = word.replace(/(?:’s|ings?|ed|es|s|ations?|ions?|ful|er|y|e)$/u, '').slice(0, 7);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }
  return [...stems.values()].filter((words) => words.length > 2).map((words) => words.join(', '));
}

/** How many words greeting and text have, and how many with the signature. */
function wordsOf({ body }: Letter): readonly [number, number] {
  const signature = body.split('\n\n')[4];
  const signed = signature === undefined ? 0 : wordsIn(signature).length;
  return [wordsIn(body).length - signed, wordsIn(body).length];
}

/** The text without signature, and without the role and company that are its reader's own words. */
function withoutFields({ body }: Letter, { role, company }: Fields): string {
  const own = [role, company].map((value) => singleLine(value).replace(/^the /, ''));
  return own.reduce((text, value) => text.replace(value, ''), body.slice(0, body.lastIndexOf('\n\n')));
}

function assertHasFields(letter: Letter, fields: Fields, content: Content): void {
  const { recipient, role, company, name, to, interviewAt = '', referrer = '' } = fields;
  for (const value of [recipient, name]) assert.ok(letter.body.includes(singleLine(value)), value);
  if (isMessage(content)) {
    assert.deepEqual([letter.to, letter.subject], [undefined, '']);
    return;
  }
  for (const value of [company, referrer]) assert.ok(letter.body.includes(singleLine(value)), value);
  const shown = letter.subject + letter.body;
  assert.ok(shown.includes(singleLine(role).replace(/^the /, '')), role);
  assert.equal(letter.to, to);
  if (changesPlan(content)) assert.ok(letter.body.includes(interviewAt), interviewAt);
}

/** What would be untrue in a letter of its kind. */
const untrue: Readonly<Record<KindId, RegExp>> = {
  interview: /thinking of me|had me in mind|reach(?:ed|ing) out|our conversation|\b(?:met|meeting) you\b/i,
  approach:
    /appl(?:y|ication)|interview|withdraw|careful|consider(?:ing|ation)|other opportunities|conversation/i,
  agreed: /thinking of me|had me in mind|met you|careful consideration/i,
  withdraw: /thinking of me|had me in mind|look(?:ing)? forward/i,
  round: /thinking of me|had me in mind|look(?:ing)? forward/i,
  task: /thinking of me|had me in mind|conversation|\bmet\b|interview/i,
  offer: /thinking of me|had me in mind|interview|application/i,
  why: /thinking of me|had me in mind|invit|careful/i,
  reschedule: /thinking of me|had me in mind|declin|withdraw|every success/i,
};

function assertTrue({ body }: Letter, content: Content): void {
  const { kind, reason, openDoor } = content;
  assert.doesNotMatch(body, untrue[kind]);
  if (changesPlan(content)) assert.match(body, /apolog|sorry|forgive/i);
  if (kind === 'reschedule') return;
  if (isSettled(reason)) assert.doesNotMatch(body, /better fit/);
  if (isEmployed(reason) && openDoor === 'later') {
    assert.doesNotMatch(body, /(?:role|position|vacancy|something new) (?:open|come)/);
  }
}

/** Thanks, the no, and a good word, each in a sentence; a sentence of the writer's own is one more. */
function assertBrief({ body }: Letter, { ownLine }: Fields): void {
  const [greeting = '', text = '', ...rest] = body.split('\n\n');
  assert.match(greeting, /^(?:Hello|Hi)\b.*,$/u);
  assert.ok(rest.length <= 1);
  const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u).length;
  assert.ok(sentences >= 2 && sentences <= (ownLine ? 4 : 3), `${sentences} sentences`);
}

describe('every letter', () => {
  for (const [kind, register] of kindsAndRegisters()) {
    it(`has nothing that our own checker finds, and the right length: ${kind}, ${register}`, () => {
      for (const wording of wordings) {
        // One checker for all: their paragraphs are much the same, and it reads none of them twice.
        const checker = createChecker({ documents: 'always', languageId: 'markdown' });
        let count = 0;
        for (const content of contents(kind, register, wording)) {
          const given = manyFields[(count += 1) % manyFields.length] ?? sample;
          // What a message is by, its last line says.
          const fields = isMessage(content) && given.name === '' ? { ...given, name: 'Li' } : given;
          const letter = compose({ ownReason: 'I will sail the world', ...fields, ...content, wording });
          inLetter(letter, { ...fields, ...content, wording }, () => {
            const text = toMarkdown(letter);
            const found = isMessage(content) ? check(text, { languageId: 'markdown' }) : checker.check(text);
            assert.deepEqual(
              found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
              [],
            );
            const [fewest, most] = wordsOf(letter);
            const [least, longest] = isMessage(content) ? [15, 60] : [30, 130];
            assert.ok(fewest >= least && most <= longest, `${fewest} to ${most} words`);
            assert.doesNotMatch(letter.body, / {2}|\.\.|[!?],|undefined|\n{3}/);
            assert.deepEqual(repeated(letter.body), []);
            assert.deepEqual(overused(withoutFields(letter, fields)), []);
            assertHasFields(letter, fields, content);
            assertTrue(letter, content);
            if (isMessage(content)) assertBrief(letter, fields);
          });
        }
      }
    });
  }
});
