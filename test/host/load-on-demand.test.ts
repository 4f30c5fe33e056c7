import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loadOnDemand, type Parts } from '../../src/editor/activate/load-on-demand.ts';

const command = 'kindRegrets.testedCommand';

/** As much of an extension's context as loading looks at. */
const context = {
  globalState: { get: () => undefined, keys: () => [], update: async () => undefined },
  extension: {
    packageJSON: {
      contributes: { commands: [{ command }], views: { explorer: [] }, languageModelTools: [] },
    },
  },
} as unknown as vscode.ExtensionContext;

const unused = async (): Promise<never> => Promise.reject(new Error('not asked for'));

describe('loading on demand', () => {
  afterEach(async () => vscode.commands.executeCommand('notifications.clearAll'));

  it('is tried again at the next use after it has failed', async () => {
    let loads = 0;
    const parts: Parts = {
      registerParts: () => vscode.commands.registerCommand(command, () => 'done'),
      pageAt: () => '',
      toolOf: unused,
    };
    const load = async () => {
      loads += 1;
      if (loads === 1) throw new Error('the files are being replaced');
      return parts;
    };
    const loading = loadOnDemand(context, load);
    try {
      const run = async () => Promise.resolve(vscode.commands.executeCommand(command)).catch(() => undefined);
      assert.equal(await run(), undefined);
      assert.equal(await run(), 'done');
      assert.equal(await run(), 'done');
      assert.equal(loads, 2);
    } finally {
      loading.dispose();
    }
  });

  it('is done once, however many wait for it', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return {
        registerParts: () => vscode.commands.registerCommand(command, () => 'done'),
        pageAt: () => '',
        toolOf: unused,
      };
    };
    const loading = loadOnDemand(context, load);
    try {
      const run = async () => vscode.commands.executeCommand(command);
      assert.deepEqual(await Promise.all([run(), run()]), ['done', 'done']);
      assert.equal(loads, 1);
    } finally {
      loading.dispose();
    }
  });
});
