import { Block } from '../../src/draft/block.ts';
import { check } from '../../src/check/check.ts';
import { bounded, grouped, rounded, shareOf, type Bounded } from './bounds.ts';
import type { TactlessRow } from './corpus.ts';
import { hurtful } from './ours.ts';

/** Decent letters and messages of different form, with a place for one more sentence. */
const letters: readonly (readonly [before: string, behind: string])[] = [
  [
    'Subject: Interview on Thursday\n\nDear Ms Okafor,\n\nThank you for inviting me to an interview for the position of office manager. I have decided to stay with my present employer. ',
    '\n\nI wish you and your team all the best.\n\nKind regards,\nRuth Lang',
  ],
  [
    'Hi Tom,\n\nThanks for getting in touch about the developer role. ',
    ' I am not going to take this further, as I have just started somewhere new.\n\nBest wishes,\nPriya',
  ],
  [
    'Hi Ana, thanks for thinking of me! ',
    ' I am happy where I am, so I will pass this time. Good luck with the search!',
  ],
  [
    'I would like to withdraw my application for the post of nurse. ',
    ' Thank you for the time that you have taken.',
  ],
];

/** How a sentence is joined to a no. */
const joints: readonly ((sentence: string) => string)[] = [
  (sentence) => `${sentence}, so I will pass.`,
  (sentence) => `${sentence}, so I have decided to withdraw my application.`,
  (sentence) =>
    `I have to decline, as ${/^I\b/u.test(sentence) ? '' : sentence.charAt(0).toLowerCase()}${/^I\b/u.test(sentence) ? sentence : sentence.slice(1)}.`,
];

/** What is said of a row in one of the letters. */
interface Judged {
  readonly row: TactlessRow;
  readonly isJoined: boolean;
  readonly isSpokenOf: boolean;
  readonly isWarnedOf: boolean;
}

const contexts = new Set(['decline e-mail', 'job approach or interview']);

/** What the checker says of each sentence that could stand in a letter, alone and joined to the no, in each letter. */
export function judgeInLetters(rows: readonly TactlessRow[]): Judged[] {
  return rows
    .filter(({ context }) => contexts.has(context))
    .flatMap((row) => {
      const forms = [{ text: row.text, isJoined: false }];
      const clause = /^(.*[^.!?\s])\.?$/u.exec(row.text)?.[1];
      if (clause !== undefined && new Block(row.text, 'body').sentences.length === 1)
        forms.push(...joints.map((joint) => ({ text: joint(clause), isJoined: true })));
      return forms.flatMap(({ text, isJoined }) =>
        letters.map(([before, behind]) => ({ row, isJoined, ...judge(before, text, behind) })),
      );
    });
}

function judge(before: string, text: string, behind: string): Pick<Judged, 'isSpokenOf' | 'isWarnedOf'> {
  const start = before.length;
  const end = start + text.length;
  const found = check(before + text + behind, { languageId: 'markdown' }).filter(
    ({ rule, span }) => hurtful.has(rule) && span.start < end && start < span.end,
  );
  return {
    isSpokenOf: found.length > 0,
    isWarnedOf: found.some(({ severity }) => severity === 'warning'),
  };
}

/** In how many of the letters something is said without any such sentence: none of them should. */
export function alarmsWithout(): number {
  return letters.filter(([before, behind]) => judge('', before.trimEnd() + behind, '').isSpokenOf).length;
}

const isHurtful = ({ row }: Judged): boolean => row.tactless;
const isSpokenOf = (judged: Judged): boolean => judged.isSpokenOf;
const recall = (of: readonly Judged[]): number => shareOf(of.filter(isHurtful), isSpokenOf);
const precision = (of: readonly Judged[]): number => shareOf(of.filter(isSpokenOf), isHurtful);
const alone = (of: readonly Judged[]): Judged[] => of.filter(({ isJoined }) => !isJoined);
const joined = (of: readonly Judged[]): Judged[] => of.filter(({ isJoined }) => isJoined);
const clear = (of: readonly Judged[]): Judged[] => of.filter(({ row }) => !row.borderline);

/** Each measure with its bounds. */
export function measureInLetters(judged: readonly Judged[]): Record<string, Bounded> {
  return bounded(judged, ({ row }) => row, {
    'sentences found': (of) => recall(alone(of)),
    'without the borderline ones': (of) => recall(clear(alone(of))),
    'found with a warning': (of) => shareOf(alone(of).filter(isHurtful), ({ isWarnedOf }) => isWarnedOf),
    precision: (of) => precision(alone(of)),
    'joined to the no, found': (of) => recall(joined(of)),
    'joined to the no, precision': (of) => precision(joined(of)),
  });
}

/** Of each category the share that is found alone and joined. */
export function recallInLetters(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const byCategory = grouped(judged.filter(isHurtful), ({ row }) => row.category);
  return Object.fromEntries(
    [...byCategory].map(([category, of]) => [
      category,
      {
        sentences: new Set(of.map(({ row }) => row)).size,
        found: rounded(recall(alone(of))),
        joined: rounded(recall(joined(of))),
      },
    ]),
  );
}
