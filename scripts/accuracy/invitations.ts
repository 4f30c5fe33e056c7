import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInvitation, type Invitation } from '../../src/invitation/read.ts';
import { draftOf, readRows, type InvitationFields, type InvitationRow } from './corpus.ts';

/** Shares from 0 to 1, and how many values there are to find. */
interface FieldScore {
  readonly values: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Read {
  readonly id: string;
  readonly fields: InvitationFields;
  readonly found: Invitation;
  /** Of an `.eml` message what its Date header says. */
  readonly received?: string;
}

/** What is read in the invitations of a folder, beside their labels: pasted texts first, then whole messages. */
export async function readInvitations(folder: string): Promise<{ pasted: Read[]; emls: Read[] }> {
  const pasted = readRows(folder, 'invitations').map(async (row: InvitationRow) => ({
    id: row.id,
    fields: row.fields,
    found: await readInvitation(draftOf(row)),
  }));
  const emls = readRows(folder, 'eml').map(async ({ id, fields, file, received }) => ({
    id,
    fields,
    received,
    found: await readInvitation(readFileSync(join(folder, file))),
  }));
  return { pasted: await Promise.all(pasted), emls: await Promise.all(emls) };
}

const single = {
  recruiter_name: ({ recruiterName }) => recruiterName,
  recruiter_title: ({ recruiterTitle }) => recruiterTitle,
  company: ({ company }) => company,
  role: ({ role }) => role,
  candidate_name: ({ candidateName }) => candidateName,
} as const satisfies Record<string, (found: Invitation) => string | undefined>;

/** One row a field. A value that differs from its label is both a false one and a missed one. */
export function scoreFields(reads: readonly Read[]): Record<string, FieldScore> {
  const fields = Object.entries(single).map(([name, valueOf]) => [
    name,
    scoreOf(
      reads.map(({ fields, found }) => ({
        labels: listed(fields[name as keyof typeof single]),
        values: listed(valueOf(found)),
      })),
    ),
  ]);
  const times = reads.map(({ fields, found }) => ({
    labels: (fields.proposed_times ?? []).map(collapse),
    values: found.proposedTimes.map(collapse),
  }));
  const dates = reads
    .filter(({ received }) => received !== undefined)
    .map(({ received, found }) => ({
      labels: [new Date(received ?? '').toISOString()],
      values: listed(found.receivedAt?.toISOString()),
    }));
  return {
    ...(Object.fromEntries(fields) as Record<string, FieldScore>),
    proposed_times: scoreOf(times),
    ...(dates.length > 0 && { received: scoreOf(dates) }),
  };
}

/** Every value that differs from its label, to look into. */
export function differences(reads: readonly Read[]): string[] {
  return reads.flatMap(({ id, fields, found }) => {
    const pairs: [string, string, string][] = Object.entries(single).map(([name, valueOf]) => [
      name,
      collapse(fields[name as keyof typeof single] ?? ''),
      collapse(valueOf(found) ?? ''),
    ]);
    pairs.push([
      'proposed_times',
      (fields.proposed_times ?? []).map(collapse).join(' | '),
      found.proposedTimes.map(collapse).join(' | '),
    ]);
    return pairs
      .filter(([, label, value]) => label !== value)
      .map(([name, label, value]) => `${id} ${name}: “${value}” for “${label}”`);
  });
}

const collapse = (value: string): string => value.trim().split(/\s+/u).join(' ');
const listed = (value: string | null | undefined): string[] => (value ? [collapse(value)] : []);

function scoreOf(rows: readonly { labels: readonly string[]; values: readonly string[] }[]): FieldScore {
  let right = 0;
  let found = 0;
  let labelled = 0;
  for (const { labels, values } of rows) {
    right += values.filter((value) => labels.includes(value)).length;
    found += values.length;
    labelled += labels.length;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { values: labelled, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

const rounded = (share: number): number => Math.round(1000 * share) / 1000;
