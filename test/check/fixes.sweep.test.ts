import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CheckOptions, Finding } from '../../src/check/check.ts';
import { checklist } from '../../src/check/checklist.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { checkOnce } from '../support/checked-once.ts';
import { letters } from '../support/made-up-letters.ts';
import { patience, randomCases } from '../support/random-cases.ts';

interface Row {
  readonly subject: string | null;
  readonly body: string;
}

const path = new URL('../corpus/declines.jsonl', import.meta.url);
const corpus = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .map(({ subject, body }) => (subject === null ? body : `Subject: ${subject}\n\n${body}`));

const late = { receivedAt: new Date('2026-11-02T09:00:00Z'), now: new Date('2026-11-06T09:00:00Z') };
const ways: Readonly<Record<string, CheckOptions>> = {
  'as they come': {},
  'all taken for letters': { documents: 'always' },
  'as late replies': late,
};
const options = fc.constantFrom(...Object.values(ways));
const runs = randomCases(500);

/**
 * What speaks up by design once something else is mended: a closing is missed only under a letter that has said all
 * else, and a sentence that is put in can be the one that makes a letter long.
 */
const nextSteps = new Set(['long-letter', 'no-sign-off']);

/**
 * What is judged by the rest of the letter too, so that other sentences can be heard once the first is gone: of these
 * it is asked that the words that were found are found no more.
 */
const judgedInPlace = new Set(['tactless']);

function isFoundIn(fixed: string, { rule, span }: Finding, text: string, options: CheckOptions): boolean {
  const words = text.slice(span.start, span.end);
  return checkOnce(fixed, options).some(
    (left) => left.rule === rule && fixed.slice(left.span.start, left.span.end) === words,
  );
}

/** Whether all that the rule finds in the fixed text are words that stood in the text before. */
const areOfText = (findings: readonly Finding[], rule: string, fixed: string, text: string): boolean =>
  findings.every(
    (found) => found.rule !== rule || text.includes(fixed.slice(found.span.start, found.span.end)),
  );

/** Applied alone, each fix takes its finding away, and brings none that was not there to find before. */
function assertEachFixHelps(text: string, options: CheckOptions): void {
  const before = checkOnce(text, options);
  for (const finding of before) {
    for (const { title, edits } of finding.fixes) {
      const fixed = applyEdits(text, edits);
      if (isOtherKind(text, fixed, options)) continue;
      const about = `${finding.rule}, “${title}”:\n${text}\n->\n${fixed}`;
      const isFewer = countAlone(fixed, finding.rule, options) < countAlone(text, finding.rule, options);
      const isElsewhere = judgedInPlace.has(finding.rule) && !isFoundIn(fixed, finding, text, options);
      assert.ok(isFewer || isElsewhere, `the finding stays: ${about}`);
      const left = checkOnce(fixed, options);
      for (const rule of new Set(left.map(({ rule }) => rule))) {
        const seemsNew = count(left, rule) > count(before, rule);
        const isNew = seemsNew && count(left, rule) > countAlone(text, rule, options);
        const isHeardNow = judgedInPlace.has(rule) && areOfText(left, rule, fixed, text);
        assert.ok(!isNew || isHeardNow || nextSteps.has(rule), `${rule} is new after ${about}`);
      }
    }
  }
}

const count = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** A fix can make a letter of a text, or a finished one: then more rules run. */
function isOtherKind(text: string, fixed: string, options: CheckOptions): boolean {
  const before = checklist(text, options);
  const after = checklist(fixed, options);
  return before.kind !== after.kind || before.signOff !== after.signOff;
}

/** The options with all rules off but one, by that one. */
const alone = new WeakMap<CheckOptions, Readonly<Record<string, CheckOptions>>>();

function optionsAlone(rule: string, options: CheckOptions): CheckOptions {
  const known = alone.get(options) ?? Object.fromEntries(rules.map(({ id }) => [id, onlyRule(id, options)]));
  alone.set(options, known);
  return known[rule] ?? assert.fail(rule);
}

function onlyRule(rule: string, options: CheckOptions): CheckOptions {
  const severity = Object.fromEntries(rules.flatMap(({ id }) => (id === rule ? [] : [[id, 'off' as const]])));
  return { ...options, severity };
}

/** How often the rule speaks where no other one stands in its place. */
function countAlone(text: string, rule: string, options: CheckOptions): number {
  return checkOnce(text, optionsAlone(rule, options)).length;
}

/** Applies the first fix of each finding, as far as they do not touch each other; undefined where there is none. */
function fixAll(text: string, options: CheckOptions): string | undefined {
  const chosen: Finding['fixes'][number]['edits'][number][] = [];
  let end = -1;
  for (const { fixes } of checkOnce(text, options)) {
    const edits = fixes[0]?.edits ?? [];
    const start = Math.min(...edits.map(({ span }) => span.start));
    if (edits.length === 0 || start <= end) continue;
    chosen.push(...edits);
    end = Math.max(...edits.map(({ span }) => span.end));
  }
  return chosen.length === 0 ? undefined : applyEdits(text, chosen);
}

function assertFixOrReason(text: string, options: CheckOptions): void {
  for (const finding of checkOnce(text, options)) {
    assert.ok(finding.fixes.length > 0 || isForItsWriter(finding), finding.message);
  }
}

/** The messages without a fix, by rule: only the writer can mend that, and the message says how. */
const forItsWriter: Readonly<Record<string, readonly string[]>> = {
  'casual-wording': ['alone'],
  'long-letter': ['long', 'tooLong'],
  'long-sentence': ['noSplit'],
  'name-mismatch': ['address'],
  placeholder: ['unknown'],
  'repeated-apology': ['bound'],
};

function isForItsWriter({ rule: id, message }: Finding): boolean {
  const { messages = {} } = rules.find((rule) => rule.id === id) ?? {};
  const wordings = Object.entries<string>(messages).filter(([key]) => forItsWriter[id]?.includes(key));
  return wordings.some(([, wording]) => wording.split(/\{\w+\}/u).every((part) => message.includes(part)));
}

/** How often all fixes can be applied until nothing is fixable: what waited for others may need a round of its own. */
const mostRounds = 6;

function assertFixesEnd(text: string, options: CheckOptions): void {
  let current: string | undefined = text;
  for (let round = 0; round <= mostRounds; round++) {
    const next: string | undefined = fixAll(current, options);
    if (next === undefined) return;
    current = next;
  }
  assert.fail(`still fixable after ${mostRounds} rounds:\n${current}`);
}

describe('fixes', function () {
  this.timeout(patience(60_000));

  for (const [way, options] of Object.entries(ways)) {
    it(`help one by one in real letters, ${way}`, () => {
      for (const text of corpus) assertEachFixHelps(text, options);
    });

    it(`are there in real letters, or the message says why not, ${way}`, () => {
      for (const text of corpus) assertFixOrReason(text, options);
    });

    it(`come to an end in real letters, ${way}`, () => {
      for (const text of corpus) assertFixesEnd(text, options);
    });
  }

  it(`help one by one in made-up letters (seed ${runs.seed})`, () => {
    fc.assert(fc.property(letters, options, assertEachFixHelps), runs);
  });

  it(`are there in made-up letters, or the message says why not (seed ${runs.seed})`, () => {
    fc.assert(fc.property(letters, options, assertFixOrReason), runs);
  });

  it(`come to an end in made-up letters (seed ${runs.seed})`, () => {
    fc.assert(fc.property(letters, options, assertFixesEnd), runs);
  });
});
