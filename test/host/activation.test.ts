import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled, until } from './support.ts';

/** Node's modules that were loaded, by their files; the web worker has one file and no list. */
declare const require: { readonly cache?: Readonly<Record<string, unknown>> } | undefined;

const extension = () => vscode.extensions.getExtension('kind-regrets.kind-regrets') ?? assert.fail();

/** Whether the file with everything was loaded, which the small one loads when there is something to do. */
function isLoaded(): boolean {
  const files = Object.keys((typeof require === 'undefined' ? undefined : require)?.cache ?? {});
  assert.ok(files.some((file) => /dist.extension\.node\.cjs$/u.test(file)));
  return files.some((file) => /dist.extension\.cjs$/u.test(file));
}

describe('activation', () => {
  afterEach(closeAll);

  // Has to come first: nobody has opened a document yet.
  it('loads next to nothing before there is something to do', async function () {
    if (extension().packageJSON.main === undefined) this.skip();
    await extension().activate();
    await until('the next turn', () => new Promise((resolve) => void setTimeout(() => resolve(true), 100)));
    assert.equal(isLoaded(), false);
    await openUntitled('');
    await until('the parts', isLoaded);
  });

  it('comes with the first Markdown or plain-text document', async () => {
    await openUntitled('');
    await until('activation', () => extension().isActive);
  });

  it('brings the commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['decline', 'sendDraft']) assert.ok(commands.includes(`kindRegrets.${name}`), name);
  });
});
