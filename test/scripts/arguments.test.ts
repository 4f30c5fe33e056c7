import assert from 'node:assert/strict';
import { readArguments } from '../../scripts/vscode/arguments.ts';

describe('the launcher’s arguments', () => {
  it('are read as test-electron passes them', () => {
    assert.deepEqual(
      readArguments([
        '/home/ann/a folder',
        '--user-data-dir=/home/ann/data',
        '--extensions-dir=/home/ann/extensions',
        '--extensionDevelopmentKind=web',
        '--locale=de',
        '--no-sandbox',
        '--extensionTestsPath=/tests=1.cjs',
        '--extensionDevelopmentPath=/one',
        '--extensionDevelopmentPath=/two',
      ]),
      {
        folder: '/home/ann/a folder',
        developmentPaths: ['/one', '/two'],
        testsPath: '/tests=1.cjs',
        kind: 'web',
        locale: 'de',
        userData: '/home/ann/data',
        extensions: '/home/ann/extensions',
        install: undefined,
      },
    );
  });

  it('leave out what is not said', () => {
    const { folder, developmentPaths, testsPath, kind } = readArguments(['--disable-updates']);
    assert.deepEqual([folder, developmentPaths, testsPath, kind], [undefined, [], undefined, undefined]);
  });
});
