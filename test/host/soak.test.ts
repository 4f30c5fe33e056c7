import assert from 'node:assert/strict';
import { soak } from './soaking.ts';
import { closeAll } from './support.ts';

/** In megabytes. */
const mostGrowth = 5;

describe('a long day', () => {
  afterEach(closeAll);

  it('of edits, openings and closings leaves nothing behind', async function () {
    this.timeout(240_000);
    const isInNode = !('importScripts' in globalThis);
    const soaked = await (isInNode ? soak(600, 40) : soak(200, 20));
    assert.equal(soaked !== undefined, isInNode);
    if (soaked) assert.ok(soaked.grown <= mostGrowth, `the heap has grown by ${soaked.grown} MB`);
  });
});
