import assert from 'node:assert/strict';
import { readArguments } from '../../scripts/vscode/arguments.ts';

describe('the launcher’s arguments', () => {
  it('are read as test-electron passes them', () => {
    assert.deepEqual(
      readArguments([
        '/tmp/a folder',
        '--user-data-dir=/tmp/data',
        '--extensions-dir=/tmp/extensions',
        '--extensionDevelopmentKind=web',
        '--no-sandbox',
        '--extensionTestsPath=/tests=1.cjs',
        '--extensionDevelopmentPath=/one',
        '--extensionDevelopmentPath=/two',
      ]),
      {
        folder: '/tmp/a folder',
        developmentPaths: ['/one', '/two'],
        testsPath: '/tests=1.cjs',
        kind: 'web',
        userData: '/tmp/data',
        extensions: '/tmp/extensions',
        install: undefined,
      },
    );
  });

  it('leave out what is not said', () => {
    const { folder, developmentPaths, testsPath, kind } = readArguments(['--disable-updates']);
    assert.deepEqual([folder, developmentPaths, testsPath, kind], [undefined, [], undefined, undefined]);
  });
});
