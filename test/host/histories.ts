import fc from 'fast-check';
import type { Edit, MarkedText } from './marked-text.ts';

/** Each with several findings that have fixes, some of the same words. */
const letters = [
  `Hi Nicole,

Thx for the invitation. I’m gonna stay in my current job. I’m gonna stay in my current job. To be honest, I wanna thank you!!! Let us stay in touch! 👋

Cheers,
John
`,
  `Dear Nicole,

Thank you for the invitation. To be honest, I have accepted another position. I wish you every success!!!

To be honest, I have accepted another position. Thx again, I just wanted to say it.

Best regards,
John Doe
`,
  `Dear Nicole,

After careful consideration, I’m gonna withdraw my application, which I have written with pleasure on my way home by the river. I wish you every success!!

Best regards,
John Doe
`,
  `Dear Nicole,

Thank you for the invitation. Unfortunately, I might not be able to attend. I am sorry. In fact, I’m gonna be away. I’m gonna be away.

Best regards,
John Doe
`,
] as const;

/** What may happen to a text between the offer of a fix and its use. */
const kinds = [
  'insert anywhere',
  'insert far above',
  'insert inside',
  'insert right before',
  'insert right after',
  'delete anywhere',
  'delete the words',
  'delete all',
  'write the words anew',
  'write all anew',
  'duplicate before',
  'duplicate after',
  'move up',
  'edit two places at once',
  'undo',
  'change the line ends',
] as const;

export interface Step {
  readonly kind: (typeof kinds)[number];
  /** Counted from the start of the text as often as it takes. */
  readonly place: number;
  readonly length: number;
  readonly text: string;
}

export interface History {
  readonly letter: (typeof letters)[number];
  /** Which of the fixes that are offered the steps are about. */
  readonly fix: number;
  readonly steps: readonly Step[];
  /** What is done while the fix is being applied. */
  readonly meanwhile: Step | undefined;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat(9999),
  length: fc.integer({ min: 1, max: 30 }),
  text: fc.constantFrom('a', ' ', '\n', '\n\n', 'Thx ', 'I’m gonna stay. ', 'To be honest, ', 'é🙂', '!'),
});

/** The same ones for the same seed. */
export function randomHistories(numRuns: number, seed: number): readonly History[] {
  return fc.sample(history, { numRuns, seed });
}

const history: fc.Arbitrary<History> = fc.record({
  letter: fc.constantFrom(...letters),
  fix: fc.nat(99),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  meanwhile: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    // An undo would take back the fix if that came first.
    { weight: 1, arbitrary: step.filter(({ kind }) => kind !== 'undo') },
  ),
});

export const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

/** What a step does to a text, from its end to its start. */
export function editsOf({ kind, place, length, text }: Step, marked: MarkedText): readonly Edit[] {
  const all = marked.text;
  const at = place % (all.length + 1);
  const { start, end } = marked.words ?? { start: at, end: at };
  const lineStart = all.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = all.indexOf('\n', end) < 0 ? all.length : all.indexOf('\n', end) + 1;
  const line = all.slice(lineStart, lineEnd);
  switch (kind) {
    case 'insert anywhere':
      return [edit(at, at, text)];
    case 'insert far above':
      return [edit(0, 0, `${text}\n\n`)];
    case 'insert inside':
      return [edit((start + end) >> 1, (start + end) >> 1, text)];
    case 'insert right before':
      return [edit(start, start, text)];
    case 'insert right after':
      return [edit(end, end, text)];
    case 'delete anywhere':
      return [edit(at, Math.min(at + length, all.length), '')];
    case 'delete the words':
      return [edit(start, end, '')];
    case 'delete all':
      return [edit(0, all.length, '')];
    case 'write the words anew':
      return [edit(start, end, all.slice(start, end))];
    case 'write all anew':
      return [edit(0, all.length, `${text}${all}`)];
    case 'duplicate before':
      return [edit(lineStart, lineStart, line)];
    case 'duplicate after':
      return [edit(lineEnd, lineEnd, line)];
    case 'move up':
      return [edit(lineStart, lineEnd, ''), edit(0, 0, line)];
    case 'edit two places at once':
      return at > 0 ? [edit(at, at, text), edit(0, 0, text)] : [];
    case 'undo':
    case 'change the line ends':
      return [];
    default:
      return kind satisfies never;
  }
}
