import * as vscode from 'vscode';
import { inEnglish, type Translate } from '../check/translate.ts';

/**
 * Says a wording of the core in the language of the window. VS Code would write one that has no translation into its
 * log, and what is passed here may be a sentence of somebody's letter: it is left as it is without asking.
 */
export const translate: Translate = (wording, data = {}) =>
  Object.hasOwn(vscode.l10n.bundle ?? {}, wording) ? vscode.l10n.t(wording, data) : inEnglish(wording, data);
