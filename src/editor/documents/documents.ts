import type * as vscode from 'vscode';
import { kindOfText } from '../../check/kind.ts';

const languages = ['markdown', 'plaintext'] as const;

/** Schemes of documents that hold a person's own text; never `git`, `output`, notebook cells or chat inputs. */
const schemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'gist',
  // A file of the person's own machine, to an extension that runs on another.
  'vscode-local',
];

/** Longer documents are no letters, and are left alone. In UTF-16 units. */
const longest = 1_048_576;

export const selector: vscode.DocumentSelector = schemes.flatMap((scheme) =>
  languages.map((language) => ({ scheme, language })),
);

type Language = (typeof languages)[number];

/** Whether a person may be writing a letter here, by where and what the document is. */
export function isOurs(document: vscode.TextDocument): boolean {
  return schemes.includes(document.uri.scheme) && languages.includes(document.languageId as Language);
}

/** The text to be checked, or undefined if there is too much of it. */
export function textOf(document: vscode.TextDocument): string | undefined {
  return isTooLong(document) ? undefined : document.getText();
}

/** Told from the place of the last line: VS Code puts the text together anew after each edit, when it is asked for. */
function isTooLong(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > longest;
}

export function languageOf(document: vscode.TextDocument): Language {
  return document.languageId === 'markdown' ? 'markdown' : 'plaintext';
}

/**
 * Whether a text reads like a letter, by itself. Of a long one no more is read than tells that it is none: what is told
 * of letters only, such as their parts, is better asked for behind this.
 */
export function readsLikeLetter(text: string, languageId: Language): boolean {
  return kindOfText(text, languageId) === 'letter';
}
