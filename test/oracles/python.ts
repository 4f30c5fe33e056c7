import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What to start Python 3 with; undefined where there is none. */
export const python = ['python3', 'python'].find((name) => {
  const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('Python 3.');
});

export interface PythonCase {
  readonly eml: string;
  readonly links: readonly string[];
}

/** What Python makes of a case; names and texts as it decodes them. */
export interface PythonReading {
  readonly headers: readonly string[];
  readonly subject: string;
  readonly to: readonly (readonly [name: string, address: string])[];
  readonly text: string;
  readonly links: readonly (readonly [page: string, fields: readonly (readonly [string, string])[]])[];
}

/** Lets one Python process read all cases. */
export async function readWithPython(
  command: string,
  cases: readonly PythonCase[],
): Promise<readonly PythonReading[]> {
  const child = spawn(command, [join(import.meta.dirname, 'read_mail.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  child.stdin.end(JSON.stringify(cases));
  return JSON.parse(await text(child.stdout)) as PythonReading[];
}
