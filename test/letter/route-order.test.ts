import assert from 'node:assert/strict';
import { asRoute, routesFrom } from '../../src/letter/route-order.ts';
import { routeIds } from '../../src/letter/routes.ts';

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
