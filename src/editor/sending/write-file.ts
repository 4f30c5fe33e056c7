import * as vscode from 'vscode';

/**
 * Writes a file so that it is whole or as it was before: into a temporary file beside it, which then takes its name.
 * Where a file system can't do that, it is written at once. Throws what the file system throws.
 */
export async function writeFile(target: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(target.scheme) === false) throw vscode.FileSystemError.NoPermissions(target);
  const name = `.kind-regrets-${Math.random().toString(36).slice(2)}.tmp`;
  const temporary = vscode.Uri.joinPath(target, '..', name);
  try {
    await fs.writeFile(temporary, content);
  } catch (error) {
    await remove(temporary);
    if (!isRefused(error)) throw error;
    return fs.writeFile(target, content);
  }
  try {
    await fs.rename(temporary, target, { overwrite: true });
  } catch {
    // There is room for it, as there was for the temporary file.
    await remove(temporary);
    await fs.writeFile(target, content);
  }
}

/** Whether the place takes no other file; a browser, for one, may give access to a single one. A full disk is another matter. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof vscode.FileSystemError &&
    ['NoPermissions', 'Unavailable', 'FileNotFound'].includes(error.code)
  );
}

async function remove(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch {
    // It never came to be.
  }
}
