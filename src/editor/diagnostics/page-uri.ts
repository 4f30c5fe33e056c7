import * as vscode from 'vscode';

/** The scheme of the rules' pages: documents that are made from the declarations, so that they open offline. */
export const pageScheme = 'kind-regrets-rule';

/**
 * Where a rule's page is. It is no `command:` address: VS Code has begun to refuse these as targets of a
 * diagnostic's code.
 */
export function pageUri(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${rule}.md` });
}

/** The rule whose page `uri` is. */
export function ruleOfPage({ path }: vscode.Uri): string {
  return path.replace(/^\/|\.md$/gu, '');
}
