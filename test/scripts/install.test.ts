import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from '../../scripts/vscode/install.ts';
import { cache } from '../../scripts/vscode/paths.ts';

async function breakOff(folder: string): Promise<void> {
  await writeFile(join(folder, 'half'), '');
  throw new Error('no network');
}

describe('an installation', () => {
  const name = `test-${process.pid}`;
  const { log } = console;
  beforeEach(() => (console.log = () => {}));
  afterEach(async () => {
    console.log = log;
    await rm(join(cache, name), { recursive: true, force: true });
  });

  it('is made once', async () => {
    let fills = 0;
    const fill = async (folder: string): Promise<void> => writeFile(join(folder, 'file'), String(++fills));
    await installOnce(name, 'a thing', fill);
    const folder = await installOnce(name, 'a thing', fill);
    assert.equal(await readFile(join(folder, 'file'), 'utf8'), '1');
  });

  it('is not there when it was not finished', async () => {
    await assert.rejects(installOnce(name, 'a thing', breakOff), /a thing could not be installed. Check/);
    assert.equal(existsSync(join(cache, name)), false);
    assert.deepEqual(
      (await readdir(cache)).filter((entry) => entry.includes(name)),
      [],
    );
  });
});
