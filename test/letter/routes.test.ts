import assert from 'node:assert/strict';
import { toEml } from '../../src/letter/eml.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { toMailto } from '../../src/letter/mailto.ts';
import {
  asRoute,
  longestLink,
  nextRoute,
  type RouteId,
  route,
  routeIds,
  routes,
  routesFrom,
} from '../../src/letter/routes.ts';

const letter: Letter = { to: 'n@example.com', subject: 'Interview', body: 'Dear Nicole,\n\nThank you.' };
const { to: _, ...nobody } = letter;
const links: readonly RouteId[] = ['mailto', 'gmail', 'outlook-work', 'outlook-personal'];

/** The routes that are closed, and why. */
function closed(letter: Letter): Partial<Record<RouteId, string>> {
  return Object.fromEntries(routes(letter).flatMap((one) => (one.ok ? [] : [[one.id, one.problem.kind]])));
}

function closedFor(ids: readonly RouteId[], kind: string): Partial<Record<RouteId, string>> {
  return Object.fromEntries(ids.map((id) => [id, kind]));
}

describe('routes', () => {
  it('are all open to an ordinary letter', () => {
    assert.deepEqual(
      routes(letter).map(({ id, ok }) => [id, ok]),
      routeIds.map((id) => [id, true]),
    );
    assert.deepEqual(route('mailto', letter), { id: 'mailto', ok: true, url: toMailto(letter) });
    assert.deepEqual(route('eml', letter), { id: 'eml', ok: true, text: toEml(letter) });
    assert.deepEqual(route('copy', letter), { id: 'copy', ok: true, text: letter.body });
  });

  it('write files without blanks at the end of lines, as Thunderbird joins such a line to the next', () => {
    for (const [body, written] of [
      ['Kind regards, \nSam', 'Kind regards,\nSam'],
      ['Thank you.\t \n \n\n  Kind regards,\u00a0\n\tSam  ', 'Thank you.\n\n\n  Kind regards,\n\tSam'],
      ['Kind regards, \n-- \nSam\n--  \n> -- ', 'Kind regards,\n-- \nSam\n--\n> --'],
      ['Kind  regards', 'Kind  regards'],
    ] as const) {
      const sent = { ...letter, body };
      const text = toEml({ ...letter, body: written });
      assert.deepEqual(route('eml', sent), { id: 'eml', ok: true, text });
      assert.deepEqual(route('mailto', sent), { id: 'mailto', ok: true, url: toMailto(sent) });
    }
  });

  it('clean the letter once, whichever way it goes', () => {
    for (const id of routeIds) {
      let reads = 0;
      const counted: Letter = {
        ...letter,
        get body() {
          reads += 1;
          return letter.body;
        },
      };
      assert.equal(route(id, counted).ok, true);
      assert.equal(reads, 1, id);
      routes(counted);
      assert.equal(reads, 2, id);
    }
  });

  it('are open without a recipient', () => {
    assert.deepEqual(closed(nobody), {});
    assert.deepEqual(closed({ ...letter, to: ' \u200b\n' }), {});
  });

  it('are closed to an empty letter', () => {
    assert.deepEqual(closed({ ...letter, body: ' \n\0\n' }), closedFor(routeIds, 'empty-letter'));
  });

  it('are closed to a letter whose address is none, save the clipboard', () => {
    const kept = [...links, 'eml'] as const;
    assert.deepEqual(closed({ ...letter, to: 'nicole' }), closedFor(kept, 'invalid-address'));
    assert.deepEqual(closed({ ...letter, cc: 'n@example.com, x' }), closedFor(kept, 'invalid-address'));
    assert.deepEqual(closed({ ...letter, to: 'jürgen@example.com' }), { eml: 'invalid-address' });
  });

  it('take a link of 1,800 characters and none longer', () => {
    const rest = longestLink - toMailto({ ...letter, body: 'x' }).length;
    const fits = { ...letter, body: 'x'.repeat(rest + 1) };
    assert.equal(toMailto(fits).length, 1800);
    assert.equal(route('mailto', fits).ok, true);
    assert.deepEqual(route('mailto', { ...fits, body: `${fits.body}x` }), {
      id: 'mailto',
      ok: false,
      problem: {
        kind: 'too-long',
        length: 1801,
        limit: 1800,
        wording:
          'The letter is too long for a link: {length} characters, where {limit} are safe. Save it as a message file, or copy it.',
        data: { length: 1801, limit: 1800 },
      },
    });
    assert.deepEqual(closed({ ...letter, body: 'é'.repeat(400) }), closedFor(links, 'too-long'));
  });

  it('offer the next one that can take the letter, whole', () => {
    const long = { ...letter, body: 'word '.repeat(400).trim() };
    assert.deepEqual(nextRoute('mailto', letter), route('gmail', letter));
    assert.deepEqual(nextRoute('mailto', long), { id: 'eml', ok: true, text: toEml(long) });
    assert.equal(nextRoute('mailto', { ...nobody, body: long.body })?.id, 'eml');
    assert.deepEqual(nextRoute('mailto', { ...letter, to: 'nicole' }), {
      id: 'copy',
      ok: true,
      text: letter.body,
    });
    assert.equal(nextRoute('mailto', { ...letter, body: '' }), undefined);
    assert.equal(nextRoute('copy', letter), undefined);
  });
});

describe('the order of routes', () => {
  it('has the wanted one first, and all others behind it as they were', () => {
    assert.deepEqual(routesFrom(undefined), routeIds);
    assert.deepEqual(routesFrom('eml'), [
      'eml',
      'mailto',
      'gmail',
      'outlook-work',
      'outlook-personal',
      'copy',
    ]);
    for (const id of routeIds) assert.deepEqual([...routesFrom(id)].toSorted(), [...routeIds].toSorted());
  });

  it('takes a stored value for a route only if it is one', () => {
    for (const id of routeIds) assert.equal(asRoute(id), id);
    for (const other of ['last', '', 'constructor', undefined, null, 0, ['eml']])
      assert.equal(asRoute(other), undefined);
  });
});
