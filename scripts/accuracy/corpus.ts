import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or short message; `tactless` says whether its reader would feel slighted. */
export interface TactlessRow {
  readonly text: string;
  readonly tactless: boolean;
  readonly category: string;
  /** Where it could stand. */
  readonly context: string;
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

/** What an invitation says, each value as it stands in the text; null where the text does not say it. */
export interface InvitationFields {
  readonly recruiter_name: string | null;
  readonly recruiter_title: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly candidate_name: string | null;
  readonly proposed_times: readonly string[] | null;
}

export interface InvitationRow extends EmailRow {
  readonly fields: InvitationFields;
}

/** A whole message in a file of its own, and its Date header. */
interface EmlRow {
  readonly id: string;
  readonly file: string;
  readonly fields: InvitationFields;
  readonly received: string;
}

/** What a row of each file is. */
interface Rows {
  readonly tactless: TactlessRow;
  readonly declines: DeclineRow;
  readonly offer_declines: EmailRow;
  readonly 'other-emails': EmailRow;
  readonly invitations: InvitationRow;
  readonly eml: EmlRow;
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

/** Whether a decline has nothing in it that would hurt its reader. */
export function isDecent({ labels }: DeclineRow): boolean {
  return !labels['negative_about_employer'] && !labels['over_explains'];
}
