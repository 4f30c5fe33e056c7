import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or short message; `tactless` says whether its reader would feel slighted. */
export interface TactlessRow {
  readonly text: string;
  readonly tactless: boolean;
  readonly category: string;
  readonly borderline: boolean;
}

export interface EmailRow {
  readonly id: string;
  readonly subject: string | null;
  readonly body: string;
}

export interface DeclineRow extends EmailRow {
  readonly labels: Readonly<Record<string, boolean>>;
}

/** What a row of each file is. */
interface Rows {
  readonly tactless: TactlessRow;
  readonly declines: DeclineRow;
  readonly offer_declines: EmailRow;
  readonly 'other-emails': EmailRow;
}

/** The rows of `NAME.jsonl`, or none where there is no such file. */
export function readRows<Name extends keyof Rows>(folder: string, name: Name): readonly Rows[Name][] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Rows[Name]);
}

/** The e-mail as a draft of it would stand in the editor. */
export function draftOf({ subject, body }: EmailRow): string {
  return subject === null ? body : `Subject: ${subject}\n\n${body}`;
}
