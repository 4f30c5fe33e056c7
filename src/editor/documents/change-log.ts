import * as vscode from 'vscode';
import type { Change } from '../../check/check.ts';
import { isOurs } from './documents.ts';

/** Changes that are remembered for each document: more than anybody makes while a light bulb is open. */
const longest = 1000;

interface Log {
  /** Nothing is known of earlier moments. */
  start: number;
  readonly changes: { readonly moment: number; readonly change: Change }[];
}

/** What was edited in the open documents, so that places in an earlier text can be found again. */
export class ChangeLog implements vscode.Disposable {
  readonly #logs = new WeakMap<vscode.TextDocument, Log>();
  readonly #subscriptions: vscode.Disposable;
  #now = 0;

  constructor() {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.#now += 1;
        this.#logs.set(document, { start: this.#now, changes: [] });
      }),
      workspace.onDidChangeTextDocument((event) => this.#note(event)),
    );
  }

  /** The present moment, to ask about later. */
  get now(): number {
    return this.#now;
  }

  /** What was edited since a moment, one after the other; undefined if that is no longer known. */
  since(document: vscode.TextDocument, moment: number): readonly Change[] | undefined {
    const { start, changes } = this.#logs.get(document) ?? { start: 0, changes: [] };
    if (moment < start) return undefined;
    return changes.filter((each) => each.moment > moment).map(({ change }) => change);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #note(event: vscode.TextDocumentChangeEvent): void {
    if (!isOurs(event.document)) return;
    this.#now += 1;
    const log = this.#logs.get(event.document) ?? { start: 0, changes: [] };
    this.#logs.set(event.document, log);
    for (const change of changesOf(event)) log.changes.push({ moment: this.#now, change });
    const forgotten = log.changes.splice(0, log.changes.length - longest).at(-1);
    if (forgotten) log.start = forgotten.moment;
  }
}

/** The changes of an event, one after the other. */
export function changesOf({ contentChanges }: vscode.TextDocumentChangeEvent): readonly Change[] {
  // All of an event's offsets are from before it: from the last to the first they hold one after the other.
  return contentChanges
    .toSorted((a, b) => b.rangeOffset - a.rangeOffset)
    .map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      removed: rangeLength,
      inserted: text.length,
    }));
}
