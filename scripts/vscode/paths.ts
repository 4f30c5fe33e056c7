import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where everything that is downloaded for running VS Code is kept; may be deleted at any time. */
export const cache = join(root, '.vscode-test');

/** What the last run has kept of host cases that failed, at last or at first: pictures of the window, and its log. */
export const failures = join(cache, 'failures');

/** The program that stands in for the desktop VS Code. */
export const launcher = join(root, 'scripts', 'vscode', 'launcher.ts');
