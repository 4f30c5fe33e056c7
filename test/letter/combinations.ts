import type { Letter } from '../../src/letter/letter.ts';
import {
  kinds,
  lengths,
  openDoors,
  reasons,
  registers,
  type KindId,
  type LengthId,
  type OpenDoorId,
  type ReasonId,
  type RegisterId,
} from '../../src/letter/choices.ts';
import type { Answers } from '../../src/letter/answers.ts';

export const wordings = [0, 1, 2] as const;

/** What a person fills in. */
export type Fields = Pick<Answers, 'recipient' | 'role' | 'company' | 'name'> & Partial<Answers>;

export const sample: Fields = {
  recipient: 'Nicole',
  role: 'Accountant Specialist',
  company: 'the chocolate factory',
  name: 'John Doe',
};

/** Fields of many makes, none of which a reader would take for a blank. */
export const manyFields: readonly Fields[] = [
  sample,
  { recipient: '', role: '', company: '', name: '' },
  {
    recipient: 'Ms Okafor',
    role: 'Senior Engineering Manager, Platform & Data',
    company: 'Acme Inc.',
    name: 'Zoë O’Brien-Łukasz',
    to: 'nicole.okafor@talent-agency.example.net',
    replySubject: 'Re: RE: Your interview at Acme Inc.',
    signOff: 'Yours sincerely',
    ownReason: 'due to a move abroad',
    interviewAt: 'Tuesday, 3 March, at 2:30 pm',
    referrer: 'Sam Ortiz',
    colleague: 'Priya Nair',
  },
  {
    recipient: 'Dr. van der Berg',
    role: 'UX role',
    company: 'Yahoo!',
    name: 'Li',
    contact: ['+49 30 1234567', 'li@example.com'],
    times: 'Tuesday after 2 p.m.',
    interviewAt: 'tomorrow',
    openTo: 'remote backend vacancies',
    askAgain: 'six months',
    ownLine: 'the day in May has stayed with me',
    ownReason: 'As I am moving to Leeds',
  },
  {
    recipient: 'José-María',
    role: 'C++ / C# Developer (m/f/d)',
    company: 'R&D *Labs* #1 \\ [x](y)',
    name: '李小龙',
    times: 'any day next week; mornings are best',
  },
  {
    recipient: 'Nana Yaa',
    role: 'Senior Clinical Data Manager, Rare Diseases and Oncology (m/f/d)',
    company: 'University Hospital of the Holy Spirit',
    name: 'John Doe',
  },
  {
    recipient: '\u202eNicole\u200b',
    role: 'the Baker\r\nrole',
    company: 'your bakery',
    name: 'می‌خواهم',
    ownReason: 'My sister and I will open a shop of our own.',
  },
];

export interface Content {
  readonly kind: KindId;
  readonly reason: ReasonId;
  readonly openDoor: OpenDoorId;
  readonly length: LengthId;
  readonly register: RegisterId;
  readonly late: boolean;
}

/** Lengths and lateness, paired so that six contents in a row have all of them. */
const forms = keysOf(lengths).flatMap((length) => [false, true].map((late) => ({ length, late })));

/**
 * Contents of letters of this kind and register: every reason with every open door, each with three of the six forms;
 * which three differs from one wording to the next.
 */
export function* contents(kind: KindId, register: RegisterId, wording = 0): Generator<Content> {
  let count = wording;
  for (const openDoor of keysOf(openDoors)) {
    for (const reason of keysOf(reasons)) {
      count += 1;
      for (const { length, late } of forms.filter((_, at) => (at + count) % 2 === 0))
        yield { kind, reason, openDoor, length, register, late };
    }
  }
}

export function* kindsAndRegisters(): Generator<readonly [KindId, RegisterId]> {
  for (const kind of keysOf(kinds)) for (const register of keysOf(registers)) yield [kind, register];
}

function keysOf<Id extends string>(of: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(of) as Id[];
}

export const isMessage = ({ length }: Content): boolean => length === 'message';
export const changesPlan = ({ kind }: Content): boolean => kind === 'agreed' || kind === 'reschedule';

/** Fails with the letter in the message. */
export function inLetter(letter: Letter, where: unknown, assertion: () => void): void {
  try {
    assertion();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\n${JSON.stringify(where)}\n${letter.body}`, { cause: error });
  }
}
