import type * as vscode from 'vscode';
import type { Change } from '../../check/check.ts';
import type { Checklist } from '../../check/checklist.ts';
import { languageOf } from '../documents/documents.ts';
import type { Modes } from '../documents/modes.ts';
import { checkSettings } from '../settings.ts';
import { translate } from '../translate.ts';
import { DocumentChecker, type Lateness, latenessKey, type Reading } from './document-checker.ts';

/** The checkers of the tracked documents, one each, made by the settings and the mode that the document has then. */
export class Checkers {
  readonly #checkers = new Map<string, DocumentChecker>();
  readonly #modes: Modes;
  readonly #lateSince: (document: vscode.TextDocument) => Date | undefined;

  /** @param lateSince when the invitation came that the document answers, if it does so too late */
  constructor(modes: Modes, lateSince: (document: vscode.TextDocument) => Date | undefined) {
    this.#modes = modes;
    this.#lateSince = lateSince;
  }

  read(document: vscode.TextDocument): Reading {
    return this.#of(document).read(document, this.#latenessOf(document));
  }

  /** The parts of a letter in the text that was read last, whatever it is by now; undefined if none was. */
  checklist({ uri }: vscode.TextDocument): Checklist | undefined {
    return this.#checkers.get(uri.toString())?.checklist();
  }

  note(document: vscode.TextDocument, changes: readonly Change[]): void {
    this.#of(document).note(changes);
  }

  /** What its reader is told of the hours that have passed, as a key. */
  lateness(document: vscode.TextDocument): string {
    return latenessKey(this.#latenessOf(document));
  }

  /** Lets go of a checker; the next question makes one by the settings as they are then. */
  forget(uri: vscode.Uri): void {
    this.#checkers.delete(uri.toString());
  }

  clear(): void {
    this.#checkers.clear();
  }

  #of(document: vscode.TextDocument): DocumentChecker {
    const key = document.uri.toString();
    const known = this.#checkers.get(key);
    if (known) return known;
    const settings = checkSettings(document);
    const mode = this.#modes.of(document);
    const options = {
      ...settings,
      documents: mode === 'checked' ? ('always' as const) : settings.documents,
      languageId: languageOf(document),
      translate,
    };
    const made = new DocumentChecker(options, mode === 'paused');
    this.#checkers.set(key, made);
    return made;
  }

  #latenessOf(document: vscode.TextDocument): Lateness | undefined {
    const receivedAt = this.#lateSince(document);
    return receivedAt && { receivedAt, now: new Date() };
  }
}
