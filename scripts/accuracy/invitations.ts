/* Measures the reader of invitations by labelled ones. */

import { readInvitation, type Invitation } from '../../src/invitation/read.ts';
import type { Learned } from '../../src/invitation/read-fields.ts';
import { companyExamples, companySettings } from '../invitation/company.ts';
import { learnElection } from '../invitation/election.ts';
import { learnedFromOthers } from '../invitation/groups.ts';
import { kindExamples, learnKinds } from '../invitation/kinds.ts';
import { learnPeople, peopleExamples } from '../invitation/people.ts';
import { roleExamples, roleSettings } from '../invitation/role.ts';
import { timesExamples, timesSettings } from '../invitation/times.ts';
import { rounded } from './bounds.ts';
import { collapse, type LabelledInvitation, type SingleField } from './corpus.ts';

/** What was read in an invitation, beside its labels. */
export interface Read extends LabelledInvitation {
  readonly found: Invitation;
}

/** Shares from 0 to 1, and how many values there are to find. */
interface FieldScore {
  readonly values: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of messages in which a wrong value stands, and of those in which it stands as certain. */
  readonly wrong: number;
  readonly wronglyCertain: number;
}

/** Reads each invitation, by default with what `npm run train` wrote. */
export async function readInvitations(
  messages: readonly LabelledInvitation[],
  learnedFor: (writer: string) => Learned | undefined = () => undefined,
): Promise<Read[]> {
  return await Promise.all(
    messages.map(async (message) => {
      const learned = learnedFor(message.writer);
      return { ...message, found: await readInvitation(message.source, learned && { learned }) };
    }),
  );
}

/** Reads each invitation with weights that know neither its writer nor some others. Takes some minutes. */
export async function readLeavingOut(messages: readonly LabelledInvitation[]): Promise<Read[]> {
  const persons = await peopleExamples(messages);
  const people = learnedFromOthers(persons, (others) => learnPeople(others));
  const company = learnElection(await companyExamples(messages, people), companySettings).ofOthers;
  const role = learnElection(await roleExamples(messages, { people, company }), roleSettings).ofOthers;
  const times = learnElection(await timesExamples(messages), timesSettings).ofOthers;
  const fields = (writer: string) => ({ people: people(writer), role: role(writer), times: times(writer) });
  const kind = learnedFromOthers(await kindExamples(messages, fields), learnKinds);
  return await readInvitations(messages, (writer) => ({
    ...fields(writer),
    company: company(writer),
    kind: kind(writer),
  }));
}

const properties = {
  recruiter_name: 'recruiterName',
  recruiter_title: 'recruiterTitle',
  company: 'company',
  role: 'role',
  candidate_name: 'candidateName',
} as const satisfies Record<SingleField, keyof Invitation>;

const singles = Object.keys(properties) as SingleField[];

/** What one message has to say of a field, and what was read. */
interface Comparison {
  readonly labels: readonly string[];
  readonly values: readonly string[];
  /** Whether a value counts as right, and as what label. */
  readonly labelOf: (value: string) => string | undefined;
  readonly canBeEmpty: boolean;
  readonly isCertain: boolean;
}

const listed = (value: string | null | undefined): string[] => (value ? [collapse(value)] : []);

function compared({ fields, alsoOk, found }: Read, field: SingleField): Comparison {
  const labels = listed(fields[field]);
  const others = alsoOk[field] ?? [];
  const right = new Set([...labels, ...others.flatMap(listed)]);
  const property = properties[field];
  return {
    labels,
    values: listed(found[property]),
    labelOf: (value) => (right.has(value) ? (labels[0] ?? value) : undefined),
    canBeEmpty: labels.length === 0 || others.includes(null),
    isCertain: found.confidence?.[property] !== 'doubtful',
  };
}

function comparedTimes({ fields, alsoOk, found }: Read): Comparison {
  const labels = (fields.proposed_times ?? []).map(collapse);
  const others = (alsoOk['proposed_times'] ?? []).flatMap(listed);
  const values = found.proposedTimes.map(collapse);
  return {
    labels,
    values,
    labelOf: (value) => (labels.includes(value) || others.includes(value) ? value : undefined),
    canBeEmpty:
      (alsoOk['proposed_times'] ?? []).includes(null) || others.some((other) => values.includes(other)),
    isCertain: true,
  };
}

function comparedKind({ answer, alsoOk, found }: Read): Comparison {
  const right = new Set<string | null | undefined>([answer, ...(alsoOk['answer'] ?? [])]);
  return {
    labels: listed(answer),
    values: listed(found.kind),
    labelOf: (value) => (right.has(value) ? answer : undefined),
    canBeEmpty: answer === undefined,
    isCertain: found.confidence?.kind !== 'doubtful',
  };
}

/** A day is enough where the label has no more. */
function comparedDate({ received = '', found }: Read): Comparison {
  const label = new Date(received).toISOString();
  const value = found.receivedAt?.toISOString();
  const isDay = received.length < 11;
  const hours = Math.abs(Date.parse(label) - Date.parse(value ?? '')) / 3_600_000;
  return {
    labels: [label],
    values: listed(value),
    labelOf: () => (hours <= (isDay ? 36 : 0) ? label : undefined),
    canBeEmpty: false,
    isCertain: true,
  };
}

function comparisons(reads: readonly Read[]): Record<string, Comparison[]> {
  return {
    ...(Object.fromEntries(
      singles.map((field) => [field, reads.map((read) => compared(read, field))]),
    ) as Record<SingleField, Comparison[]>),
    proposed_times: reads.map(comparedTimes),
    kind: reads.filter(({ answer }) => answer !== undefined).map(comparedKind),
    received: reads.filter(({ received }) => received !== undefined).map(comparedDate),
  };
}

/** One row a field. A value that differs from its label is both a false one and a missed one. */
export function scoreFields(reads: readonly Read[]): Record<string, FieldScore> {
  return Object.fromEntries(
    Object.entries(comparisons(reads)).map(([field, rows]) => [field, scoreOf(rows)]),
  );
}

/** F1 by writer and field. */
export function scoreWriters(reads: readonly Read[]): Record<string, Record<string, number>> {
  const writers = [...new Set(reads.map(({ writer }) => writer))];
  return Object.fromEntries(
    writers.map((writer) => {
      const scores = scoreFields(reads.filter((read) => read.writer === writer));
      return [writer, Object.fromEntries(Object.entries(scores).map(([field, { f1 }]) => [field, f1]))];
    }),
  );
}

function scoreOf(rows: readonly Comparison[]): FieldScore {
  let right = 0;
  let found = 0;
  let labelled = 0;
  let wrong = 0;
  let wronglyCertain = 0;
  for (const { labels, values, labelOf, canBeEmpty, isCertain } of rows) {
    const met = values.filter((value) => labelOf(value) !== undefined).length;
    right += met;
    found += values.length;
    // What may be left out or said otherwise is missed by nobody.
    labelled += canBeEmpty && labels.length > 0 ? met : Math.max(labels.length, met);
    wrong += met < values.length ? 1 : 0;
    wronglyCertain += met < values.length && isCertain ? 1 : 0;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const share = (count: number) => rounded(rows.length === 0 ? 0 : count / rows.length);
  return {
    values: labelled,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    wrong: share(wrong),
    wronglyCertain: share(wronglyCertain),
  };
}

/** A value that is not right, and in what way. */
interface Difference {
  readonly id: string;
  readonly field: SingleField | 'proposed_times';
  readonly kind: 'missed' | 'there is none' | 'too short' | 'too long' | 'another field' | 'another';
  readonly label: string;
  readonly value: string;
}

/** Every value that differs from its label, to look into. */
export function differences(reads: readonly Read[]): Difference[] {
  return reads.flatMap((read) => {
    const pairs = [
      ...singles.map((field) => [field, compared(read, field)] as const),
      ['proposed_times' as const, comparedTimes(read)] as const,
    ];
    return pairs.flatMap(([field, { labels, values, labelOf, canBeEmpty }]) => {
      const isRight =
        values.every((value) => labelOf(value) !== undefined) &&
        (canBeEmpty || values.length === labels.length);
      if (isRight) return [];
      const [label, value] = [labels.join(' | '), values.join(' | ')];
      return [{ id: read.id, field, kind: kindOf(read, field, label, value), label, value }];
    });
  });
}

function kindOf({ fields }: Read, own: string, label: string, value: string): Difference['kind'] {
  if (value === '') return 'missed';
  const isOther = singles.some((field) => field !== own && listed(fields[field])[0] === value);
  if (isOther) return 'another field';
  if (label === '') return 'there is none';
  if (label.includes(value)) return 'too short';
  return value.includes(label) ? 'too long' : 'another';
}

/** How many differences of each kind there are, by field. */
export function countKinds(found: readonly Difference[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { field, kind } of found) {
    const row = (counts[field] ??= {});
    row[kind] = (row[kind] ?? 0) + 1;
  }
  return counts;
}
