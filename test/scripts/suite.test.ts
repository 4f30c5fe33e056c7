import assert from 'node:assert/strict';
import {
  describeOutcome,
  failuresOf,
  notRun,
  orAgain,
  summary,
  type Outcome,
} from '../../scripts/testing/suite.ts';

const pure = { suite: 'pure', passed: 308, failed: 0, skipped: 0 };

/** A host suite of so many cases that passed, of which these were retried. */
const host = (suite: string, ...titles: readonly string[]) => ({
  suite,
  passed: 40,
  failed: 0,
  skipped: 9,
  retried: titles.map((title) => ({ title, error: `waited in vain: ${title}` })),
});

describe('the report of the suites', () => {
  const runs = [
    { what: 'one suite', outcomes: [pure], failed: 0, lines: ['308 passed, 0 failed'] },
    {
      what: 'the sum over all of them',
      outcomes: [pure, { ...host('host, node'), failed: 2 }],
      failed: 2,
      lines: ['Failed in host, node: 2.', '348 passed, 2 failed'],
    },
    {
      what: 'a suite that did not run, which is a failure',
      outcomes: [pure, { suite: 'host, node', ...notRun('hung') }],
      failed: 1,
      lines: ['Failed in host, node: 1.', '    hung', '308 passed, 1 failed'],
    },
    {
      what: 'two retried cases, which a run may have, by suite, title and first error',
      outcomes: [pure, host('host, node', 'a fix'), host('host, web worker', 'a fix')],
      failed: 0,
      lines: [
        'Retried cases: 2.',
        '  host, node: a fix',
        '    waited in vain: a fix',
        '  host, web worker: a fix',
        '    waited in vain: a fix',
        '388 passed, 0 failed',
      ],
    },
    {
      what: 'three retried cases in all, which are a failure of their own',
      outcomes: [pure, host('host, node', 'a fix', 'a key'), host('host, web worker', 'a fix')],
      failed: 1,
      lines: [
        'Retried cases: 3, more than 2, which counts as a failure.',
        '  host, node: a fix',
        '    waited in vain: a fix',
        '  host, node: a key',
        '    waited in vain: a key',
        '  host, web worker: a fix',
        '    waited in vain: a fix',
        '388 passed, 1 failed',
      ],
    },
    {
      what: 'retried cases beside others that failed',
      outcomes: [{ ...host('host, node', 'one', 'two', 'three'), failed: 2 }],
      failed: 3,
      lines: [
        'Retried cases: 3, more than 2, which counts as a failure.',
        ...['one', 'two', 'three'].flatMap((title) => [
          `  host, node: ${title}`,
          `    waited in vain: ${title}`,
        ]),
        'Failed in host, node: 2.',
        '40 passed, 3 failed',
      ],
    },
    {
      what: 'an error of several lines',
      outcomes: [{ ...pure, retried: [{ title: 'a key', error: 'not equal:\n\n+ 1\n- 2' }] }],
      failed: 0,
      lines: [
        'Retried cases: 1.',
        '  pure: a key',
        '    not equal:',
        '    ',
        '    + 1',
        '    - 2',
        '308 passed, 0 failed',
      ],
    },
  ];

  for (const { what, outcomes, failed, lines } of runs) {
    it(`ends with ${what}`, () => {
      assert.deepEqual(summary(outcomes).split('\n'), lines);
      assert.equal(failuresOf(outcomes), failed);
    });
  }

  const suites = [
    { outcome: pure, line: 'all: 308 passed, 0 failed (12.3 s)' },
    { outcome: host('all'), line: 'all: 40 passed, 0 failed, 9 skipped (12.3 s)' },
    { outcome: host('all', 'a fix'), line: 'all: 40 passed, 0 failed, 9 skipped, 1 retried (12.3 s)' },
    { outcome: notRun('hung'), line: 'all: 0 passed, 1 failed (12.3 s)\n  hung' },
  ];

  for (const { outcome, line } of suites) {
    it(`has a line for a suite: ${line.split('\n', 1).join('')}`, () => {
      assert.equal(describeOutcome('all', outcome, '12.3 s'), line);
    });
  }
});

describe('a suite that may be run again', () => {
  const passed = { passed: 4, failed: 0, skipped: 0 };
  const failed = { passed: 3, failed: 1, skipped: 0, note: 'a click waited in vain' };
  const retried = [{ title: 'all of it', error: failed.note }];

  for (const [what, runs, outcome] of [
    ['runs once where it passes', [passed], passed],
    ['runs again where it fails, which is told', [failed, passed], { ...passed, retried }],
    ['runs again where it breaks off', ['a click waited in vain', passed], { ...passed, retried }],
    ['fails where it breaks off again', [failed, 'no window'], notRun('no window')],
    ['fails where it fails again', [failed, { ...failed, failed: 2 }], { ...failed, failed: 2 }],
  ] as const)
    it(what, async () => {
      const left: (Outcome | string)[] = [...runs];
      const run = async (): Promise<Outcome> => {
        const next = left.shift() ?? notRun('a run too many');
        // As an error without a stack is told.
        if (typeof next === 'string') throw Object.assign(new Error(next), { stack: next });
        return next;
      };
      assert.deepEqual(await orAgain(run), outcome);
      assert.deepEqual(left, []);
    });
});
