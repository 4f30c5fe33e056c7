import { check } from '../../src/check/check.ts';
import { checklist, type Checklist } from '../../src/check/checklist.ts';
import { draftOf, type DeclineRow, type EmailRow, type TactlessRow } from './corpus.ts';

/** Says of a text whether it would hurt its reader. */
export type Judge = (text: string) => boolean;

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

export function scoreOf(rows: readonly TactlessRow[], judge: Judge): Score {
  const found = rows.filter(({ text }) => judge(text));
  const right = found.filter(({ tactless }) => tactless).length;
  return {
    precision: share(right, found.length),
    recall: share(right, rows.filter(({ tactless }) => tactless).length),
  };
}

/** Recall of each judge in each category of the tactless rows. */
export function byCategory(
  rows: readonly TactlessRow[],
  judges: Readonly<Record<string, Judge>>,
): Record<string, Record<string, number>> {
  const tactless = rows.filter((row) => row.tactless);
  const categories = new Set(tactless.map(({ category }) => category));
  const recall = (of: readonly TactlessRow[]): Record<string, number> =>
    Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, scoreOf(of, judge).recall]));
  return Object.fromEntries(
    [...categories].map((category) => {
      const of = tactless.filter((row) => row.category === category);
      return [category, { rows: of.length, ...recall(of) }];
    }),
  );
}

type Part = Exclude<keyof Checklist, 'kind' | 'words' | 'subject'>;

/** Which label each part of the checklist answers to; a decline may be only implied. */
const labels: Readonly<Record<Part, (labels: DeclineRow['labels']) => boolean>> = {
  decline: ({ clear_decline, implicit_only }) => Boolean(clear_decline) || Boolean(implicit_only),
  thanks: ({ gratitude }) => Boolean(gratitude),
  openDoor: ({ stay_connected }) => Boolean(stay_connected),
  reason: ({ reason_given }) => Boolean(reason_given),
  closingWishes: ({ closing_thanks_or_wishes }) => Boolean(closing_thanks_or_wishes),
  greeting: ({ salutation }) => Boolean(salutation),
  signOff: ({ signoff }) => Boolean(signoff),
  apology: ({ apology }) => Boolean(apology),
};

/** Of each part the share of letters in which checklist and label say the same. */
export function agreement(rows: readonly DeclineRow[]): Record<string, number> {
  const lists = rows.map((row) => ({ row, list: checklist(draftOf(row)) }));
  return Object.fromEntries(
    (Object.keys(labels) as Part[]).map((part) => [
      part,
      share(lists.filter(({ row, list }) => list[part] === labels[part](row.labels)).length, rows.length),
    ]),
  );
}

/** Of each rule in how many of the texts it speaks, and in how many any rule warns. */
export function falseAlarms(rows: readonly EmailRow[]): Record<string, number> {
  const counts: Record<string, number> = { 'any warning': 0 };
  for (const row of rows) {
    const findings = check(draftOf(row));
    if (findings.some(({ severity }) => severity === 'warning'))
      counts['any warning'] = (counts['any warning'] ?? 0) + 1;
    for (const rule of new Set(findings.map((finding) => finding.rule)))
      counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

/** How many texts were taken for which kind of document. */
export function kinds(rows: readonly EmailRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const name = `taken for ${checklist(draftOf(row)).kind}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000;
