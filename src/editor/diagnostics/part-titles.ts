import * as vscode from 'vscode';
import type { PartName } from '../../check/parts.ts';

/** What the parts of a letter are called. */
export function partTitles(): Readonly<Record<PartName, string>> {
  const { l10n } = vscode;
  return {
    subject: l10n.t('Subject'),
    greeting: l10n.t('Greeting'),
    thanks: l10n.t('Thanks'),
    decline: l10n.t('A clear no'),
    openDoor: l10n.t('An open door'),
    closingWishes: l10n.t('Good wishes'),
    signOff: l10n.t('Closing and name'),
  };
}
