import { compose } from '../../src/letter/compose.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../../src/letter/choices.ts';
import type { TrainingRow } from './rows.ts';

const fields = {
  recipient: 'Nicole',
  role: 'Accountant Specialist',
  company: 'the chocolate factory',
  name: 'John Doe',
  ownReason: 'My plans have changed',
};
const wordings = [0, 1, 2];

/** The paragraphs of the letters that we write ourselves: they are decent, whatever else the model learns. */
export function ourParagraphs(): TrainingRow[] {
  const paragraphs = new Set<string>();
  for (const kind of keys(kinds))
    for (const reason of keys(reasons))
      for (const openDoor of keys(openDoors))
        for (const length of keys(lengths))
          for (const register of keys(registers))
            for (const late of [false, true])
              for (const wording of wordings) {
                const answers = { ...fields, kind, reason, openDoor, length, register, late, wording };
                for (const paragraph of compose(answers).body.split('\n\n').slice(1, -1))
                  paragraphs.add(paragraph);
              }
  return [...paragraphs].map((text) => ({ text, tactless: false, context: 'dec' }));
}

const keys = <Id extends string>(of: Readonly<Record<Id, unknown>>): readonly Id[] => Object.keys(of) as Id[];
