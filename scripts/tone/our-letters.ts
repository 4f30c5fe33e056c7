import { compose } from '../../src/letter/compose.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../../src/letter/choices.ts';
import { toMarkdown } from '../../src/letter/draft-text.ts';
import type { Answers } from '../../src/letter/answers.ts';

const fields = {
  recipient: 'Nicole',
  role: 'Accountant Specialist',
  company: 'the chocolate factory',
  name: 'John Doe',
  ownReason: 'My plans have changed',
};
/** What some letters say besides. */
const others = {
  referrer: 'Sam Ortiz',
  colleague: 'Priya Nair',
  openTo: 'remote backend roles',
  askAgain: 'six months',
  times: 'Tuesday after 2 p.m.',
};
const wordings = [0, 1, 2];

/** The paragraphs of the letters that we write ourselves: they are decent, whatever else the model learns. */
export function ourParagraphs(): string[] {
  const paragraphs = new Set<string>();
  for (const answers of allAnswers())
    for (const paragraph of compose(answers).body.split('\n\n').slice(1, -1)) paragraphs.add(paragraph);
  return [...paragraphs];
}

/** One in so many of our letters is learned from: a prime number, so that all choices have their turn. */
const oneIn = 41;

/** Whole letters of ours that turn something down, with their subjects. */
export function ourLetters(): string[] {
  return [...allAnswers()]
    .filter(({ kind }) => kind !== 'reschedule')
    .filter((_, at) => at % oneIn === 0)
    .map((answers) => toMarkdown(compose(answers)));
}

function* allAnswers(): Generator<Answers> {
  for (const kind of keys(kinds))
    for (const reason of keys(reasons))
      for (const openDoor of keys(openDoors))
        for (const length of keys(lengths))
          for (const register of keys(registers))
            for (const late of [false, true])
              for (const wording of wordings) {
                const answers = { ...fields, kind, reason, openDoor, length, register, late, wording };
                yield answers;
                if (late) yield { ...answers, ...others };
              }
}

const keys = <Id extends string>(of: Readonly<Record<Id, unknown>>): readonly Id[] => Object.keys(of) as Id[];
