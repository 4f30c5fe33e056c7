import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

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
interface InvitationFields {
  readonly recruiter_name: string | null;
  readonly recruiter_title: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly candidate_name: string | null;
  readonly proposed_times: readonly string[] | null;
}

/** The name of a field that holds one value. */
export type SingleField = Exclude<keyof InvitationFields, 'proposed_times'>;

/** A row of `invitations*.jsonl`, `invitations/*.jsonl` or `eml.jsonl`. */
interface InvitationRow {
  readonly id?: string;
  readonly subject?: string | null;
  readonly body?: string;
  readonly text?: string;
  /** The path of a whole message. */
  readonly file?: string;
  readonly voice?: string;
  readonly fields: InvitationFields;
  readonly answer?: string;
  readonly also_ok?: Readonly<Record<string, readonly (string | null)[] | undefined>>;
  readonly received?: string;
  readonly receivedAt?: string | null;
}

/** An invitation with what its reader has to find. */
export interface LabelledInvitation {
  readonly id: string;
  /** Whose hand and layout it is; results are told by leaving one out. */
  readonly writer: string;
  readonly source: string | Uint8Array;
  readonly fields: InvitationFields;
  /** The kind of answer that it wants. */
  readonly answer: string | undefined;
  /** By the names of fields: other values that are right too; null where an empty field is. */
  readonly alsoOk: Readonly<Record<string, readonly (string | null)[] | undefined>>;
  /** When it came; undefined where that is not labelled. */
  readonly received: string | undefined;
}

/** All labelled invitations of a folder, pasted texts before whole messages. */
export function readLabelledInvitations(folder: string): LabelledInvitation[] {
  const inside = join(folder, 'invitations');
  const own = filesIn(folder).filter((name) => /^invitations\b.*\.jsonl$/u.test(name));
  const further = filesIn(inside).filter((name) => name.endsWith('.jsonl'));
  const paths = [
    ...own.map((name) => join(folder, name)),
    ...further.map((name) => join(inside, name)),
    join(folder, 'eml.jsonl'),
  ];
  return paths.flatMap((path) => {
    const name = basename(path, '.jsonl');
    return readLines<InvitationRow>(path).map((row, at) => ({
      id: row.id ?? `${name}/${at + 1}`,
      writer: row.voice ?? name,
      source: row.file === undefined ? textOf(row) : readFileSync(join(folder, row.file)),
      fields: row.fields,
      answer: row.answer,
      alsoOk: row.also_ok ?? {},
      received: row.received ?? row.receivedAt ?? undefined,
    }));
  });
}

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

const textOf = ({ text, subject = null, body = '', id = '' }: InvitationRow): string =>
  text ?? draftOf({ id, subject, body });

/** What a row of each file is. */
interface Rows {
  readonly tactless: TactlessRow;
  readonly declines: DeclineRow;
  readonly offer_declines: EmailRow;
  readonly 'other-emails': EmailRow;
  readonly invitations: EmailRow;
}

/** The rows of `NAME.jsonl`, or none where there is no such file. */
export function readRows<Name extends keyof Rows>(folder: string, name: Name): readonly Rows[Name][] {
  return readLines<Rows[Name]>(join(folder, `${name}.jsonl`));
}

/** A value without differences of white space. */
export const collapse = (value: string): string => value.trim().split(/\s+/u).join(' ');

/** The e-mail as a draft of it would stand in the editor. */
export function draftOf({ subject, body }: EmailRow): string {
  return subject === null ? body : `Subject: ${subject}\n\n${body}`;
}

/** Whether a decline has nothing in it that would hurt its reader. */
export function isDecent({ labels }: DeclineRow): boolean {
  return !labels['negative_about_employer'] && !labels['over_explains'];
}

/** The rows of a file of one JSON object a line; none where there is no such file. */
export function readLines<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}
