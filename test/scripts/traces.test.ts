import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findTraces } from '../../scripts/testing/traces.ts';

describe('the search for traces of a letter', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kind-regrets-traces-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  const cases: readonly [string, string | Buffer, readonly string[]][] = [
    ['data/logs/host.log', 'at 9 Ann Canary wrote', ['data/logs/host.log: Ann Canary']],
    ['state.vscdb', Buffer.from('\0\0Ann Canary\0'), ['state.vscdb: Ann Canary']],
    ['storage.bin', Buffer.from('Ann Canary', 'utf16le'), ['storage.bin: Ann Canary']],
    ['both.log', 'Ann Canary, Eve Other', ['both.log: Ann Canary', 'both.log: Eve Other']],
    ['none.log', 'Ann, Canary', []],
    ['User/History/1/a.md', 'Ann Canary', []],
    ['Backups/1/untitled/a', 'Ann Canary', []],
  ];
  for (const [name, content, expected] of cases) {
    it(`in ${name} finds ${expected.length}`, async () => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      assert.deepEqual(await findTraces(folder, ['Ann Canary', 'Eve Other']), expected);
    });
  }
});
