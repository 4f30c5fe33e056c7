import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runHostSuite, type HostSuite } from './host.ts';
import type { Outcome } from './suite.ts';

const workspaceFile = 'three.code-workspace';

/**
 * Runs a suite in a workspace of three folders: one, another within it, and one beside it. The second has a severity
 * of its own, and in the third nothing is checked.
 */
export async function runFoldersSuite(
  suite: Pick<HostSuite, 'vscode' | 'developmentPath' | 'testsPath'>,
): Promise<Outcome> {
  return runHostSuite({ ...suite, host: 'node', workspaceFile, prepare });
}

async function prepare(folder: string): Promise<void> {
  const folders = [{ path: '.' }, { path: 'inner' }, { path: '../beside' }];
  await writeFile(join(folder, workspaceFile), JSON.stringify({ folders }));
  await set(join(folder, 'inner'), { 'kindRegrets.severity': { 'long-sentence': 'hint' } });
  await set(join(folder, '..', 'beside'), { 'kindRegrets.documents': 'never' });
}

async function set(folder: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
}
