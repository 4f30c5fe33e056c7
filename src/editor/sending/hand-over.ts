import * as vscode from 'vscode';

/** Characters that no part of VS Code, the system or a browser writes in another way. */
const inert = /^(?:mailto:|https:\/\/)[!#$%&()*+,./0-9:;=?@A-Z_a-z~-]*$/;

/**
 * Gives a link to the system or the browser byte for byte: the only place that does. `openExternal` is declared for
 * a `Uri`, but VS Code writes a Uri anew on its way out: "%3F" goes out as "%253F", and a letter ends at its first
 * "&" (https://github.com/microsoft/vscode/issues/85930). A string goes out as it is, from the desktop program and
 * from the web; a test in a real VS Code holds it to that.
 * @param link ASCII, its fields percent-encoded
 * @returns false if VS Code, the system or the user would not have it opened. True proves nothing: no system tells
 * whether a mail program is there.
 */
export async function handOver(link: string): Promise<boolean> {
  if (!inert.test(link)) throw new Error('A link must be percent-encoded before it is handed over.');
  try {
    return await vscode.env.openExternal(link as unknown as vscode.Uri);
  } catch {
    return false;
  }
}
