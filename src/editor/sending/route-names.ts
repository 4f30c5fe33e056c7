import * as vscode from 'vscode';
import type { Problem } from '../../letter/mail/problem.ts';
import type { RouteId } from '../../letter/routes.ts';
import { translate } from '../translate.ts';

/** How a route is offered. */
export interface RouteName {
  /** One of VS Code's. */
  readonly icon: string;
  readonly label: string;
  readonly detail: string;
}

export function routeNames(): Readonly<Record<RouteId, RouteName>> {
  const inAddress = vscode.l10n.t(
    'Opens in your browser. The letter is part of the page’s address and stays in your history.',
  );
  return {
    mailto: {
      icon: 'mail',
      label: vscode.l10n.t('Mail Program'),
      detail: vscode.l10n.t('Opens as a new message in your mail program.'),
    },
    gmail: { icon: 'globe', label: vscode.l10n.t('Gmail'), detail: inAddress },
    'outlook-work': { icon: 'globe', label: vscode.l10n.t('Outlook (Work or School)'), detail: inAddress },
    'outlook-personal': { icon: 'globe', label: vscode.l10n.t('Outlook.com'), detail: inAddress },
    eml: {
      icon: 'save',
      label: vscode.l10n.t('Message File (.eml)'),
      detail: vscode.l10n.t('Saves a message that mail programs can open. Works for letters of any length.'),
    },
    copy: {
      icon: 'copy',
      label: vscode.l10n.t('Copy'),
      detail: vscode.l10n.t('Copies the letter as plain text, without the subject.'),
    },
  };
}

/** What to do about a problem, in the language of the window. */
export function adviceOn({ wording, data }: Problem): string {
  return translate(wording, data);
}
