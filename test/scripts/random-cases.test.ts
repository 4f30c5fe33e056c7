import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTally } from '../../scripts/testing/random.ts';
import { root } from '../../scripts/vscode/paths.ts';

/** Runs a property in a process of its own: how it ends, what it says, and how many cases were taken down. */
function tried(environment: Readonly<Record<string, string>>, holds: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kind-regrets-cases-'));
  const tally = join(folder, 'tally');
  writeFileSync(tally, '');
  const program = `
    import fc from 'fast-check';
    import { randomCases } from './test/support/random-cases.ts';
    fc.assert(fc.property(fc.nat(99), (number) => ${holds}), randomCases(50));`;
  const env = { ...process.env, KIND_REGRETS_TALLY: tally, ...environment };
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { passed: status === 0, stderr, count: readTally(tally) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('random cases', () => {
  it('are as many as the property says, and counted', () => {
    assert.deepEqual(tried({ TIMES: '1' }, 'true'), { passed: true, stderr: '', count: 50 });
  });

  it('are as many times as many as is asked for', () => {
    assert.equal(tried({ TIMES: '4' }, 'true').count, 200);
  });

  it('fail where one does, and say from which seed', () => {
    const { passed, stderr, count } = tried({ TIMES: '4', SEED: '7' }, 'number < 50');
    assert.equal(passed, false);
    assert.match(stderr, /Property failed after \d{1,3} tests\s{1,9}\{ seed: 7,/u);
    assert.ok(count < 200);
  });

  for (const times of ['0', '-1', '1e3', 'many', ''])
    it(`are none, and a failure, where their number is no number: “${times}”`, () => {
      assert.equal(tried({ TIMES: times }, 'true').passed, false);
    });

  const files = globSync('test/**/*.test.ts', { cwd: root, exclude: ['test/host/**', 'test/oracles/**'] })
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
    .filter(({ file, source }) => source.includes('fc.assert(') && !file.includes('random-cases'));

  it('have no other number than that of random-cases.ts', () => {
    assert.ok(files.length > 20);
    for (const { file, source } of files) {
      assert.match(source, /^import \{[^}]{1,60}\} from '..\/support\/random-cases.ts';$/mu, file);
      assert.doesNotMatch(source, /fc\.assert\([^;]{1,20000}numRuns/u, file);
    }
  });
});
