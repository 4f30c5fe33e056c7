import assert from 'node:assert/strict';
import { mostFindings, resolveOverlaps, type Candidate } from '../../src/check/overlaps.ts';
import type { Severity } from '../../src/rules/rule.ts';

/** Its lines end in CRLF, each of which counts as one character. */
const text = 'abcdefgh\r\n'.repeat(500);

type Place = readonly [start: number, end: number];

/** A candidate of the rule that is called `name`, whose place in the registry is that of the letter. */
function candidate(name: string, severity: Severity, place: Place, ...otherPlaces: Place[]): Candidate {
  const span = ([start, end]: Place) => ({ start, end });
  return {
    finding: { rule: name, kind: name, severity, message: name, span: span(place), fixes: [] },
    otherPlaces: otherPlaces.map(span),
    estimateOf: undefined,
    changes: () => [],
    rank: name.charCodeAt(0),
  };
}

/** The same with a fix that writes other words at `place`. */
const mending = (one: Candidate, [start, end]: Place): Candidate => ({
  ...one,
  changes: () => [{ start, end }],
});

const shown = (...candidates: Candidate[]): string[] =>
  resolveOverlaps(text, candidates).map(({ rule, span }) => `${rule} ${span.start}-${span.end}`);

describe('resolveOverlaps', () => {
  const cases: Readonly<Record<string, readonly [Candidate[], string[]]>> = {
    'keeps what stands apart, in the order of the places': [
      [candidate('a', 'hint', [6, 9]), candidate('b', 'warning', [3, 6]), candidate('c', 'hint', [0, 3])],
      ['c 0-3', 'b 3-6', 'a 6-9'],
    ],
    'lets the heavier one speak': [
      [
        candidate('a', 'hint', [0, 2]),
        candidate('b', 'warning', [1, 9]),
        candidate('c', 'information', [8, 10]),
      ],
      ['b 1-9'],
    ],
    'lets the shorter one of equal weight speak': [
      [candidate('a', 'hint', [0, 9]), candidate('b', 'hint', [4, 6])],
      ['b 4-6'],
    ],
    'counts a line end as one character': [
      [candidate('a', 'hint', [4, 11]), candidate('b', 'hint', [0, 6])],
      ['a 4-11'],
    ],
    'lets the first of the registry speak where all else is equal': [
      [candidate('b', 'hint', [0, 5]), candidate('a', 'hint', [0, 5])],
      ['a 0-5'],
    ],
    'moves what can stand elsewhere': [
      [candidate('a', 'hint', [0, 3], [3, 5], [5, 7]), candidate('b', 'hint', [0, 4])],
      ['b 0-4', 'a 5-7'],
    ],
    'lets what can stand nowhere else wait': [
      [candidate('a', 'hint', [0, 3], [2, 4]), candidate('b', 'hint', [0, 4])],
      ['b 0-4'],
    ],
    'moves the heavier one where it can move': [
      [candidate('a', 'warning', [0, 3], [3, 5], [4, 6]), candidate('b', 'hint', [0, 4])],
      ['b 0-4', 'a 4-6'],
    ],
    'displaces lighter ones where every place is taken': [
      [
        candidate('a', 'information', [0, 6], [3, 9]),
        candidate('b', 'hint', [0, 2]),
        candidate('c', 'hint', [4, 5]),
        candidate('d', 'warning', [8, 9]),
      ],
      ['a 0-6', 'd 8-9'],
    ],
    'lets a hint wait for words that a heavier one would rewrite': [
      [
        mending(candidate('a', 'information', [5, 7]), [2, 7]),
        candidate('b', 'hint', [0, 3]),
        candidate('c', 'hint', [7, 9]),
        candidate('d', 'information', [3, 4]),
        mending(candidate('e', 'hint', [20, 21]), [22, 25]),
        candidate('f', 'hint', [23, 24]),
      ],
      ['d 3-4', 'a 5-7', 'c 7-9', 'e 20-21', 'f 23-24'],
    ],
    'shows again what only a silent one would have covered': [
      [
        candidate('a', 'hint', [0, 4]),
        candidate('b', 'information', [3, 8]),
        candidate('c', 'warning', [7, 9]),
      ],
      ['a 0-4', 'c 7-9'],
    ],
  };
  for (const [title, [candidates, expected]] of Object.entries(cases)) {
    it(title, () => {
      assert.deepEqual(shown(...candidates), expected);
      assert.deepEqual(shown(...candidates.toReversed()), expected);
    });
  }

  it('shows the heaviest of too many', () => {
    const hints = Array.from({ length: 500 }, (_, at) => candidate('a', 'hint', [at * 10, at * 10 + 5]));
    const warnings = Array.from({ length: 20 }, (_, at) =>
      candidate('b', 'warning', [at * 100 + 5, at * 100 + 8]),
    );
    const found = resolveOverlaps(text, [...hints, ...warnings]);
    assert.equal(found.length, mostFindings);
    assert.equal(found.filter(({ severity }) => severity === 'warning').length, 20);
    assert.equal(found.findLast(({ severity }) => severity === 'hint')?.span.start, 1790);
  });

  it('makes no fix', () => {
    const heavier = candidate('a', 'warning', [0, 2]);
    const finding = {
      ...heavier.finding,
      get fixes(): never {
        throw new Error('The fixes were asked for.');
      },
    };
    const unmade = mending({ ...heavier, finding }, [4, 8]);
    const hints = [candidate('b', 'hint', [5, 7]), candidate('c', 'hint', [8, 12])];
    assert.deepEqual(shown(unmade, ...hints), ['a 0-2', 'c 8-12']);
  });
});
