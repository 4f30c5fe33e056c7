import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where everything that is downloaded for running VS Code is kept; may be deleted at any time. */
export const cache = join(root, '.vscode-test');

/** The program that stands in for the desktop VS Code. */
export const launcher = join(root, 'scripts', 'vscode', 'launcher.ts');
