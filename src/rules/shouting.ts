import { isJudged, type Block, type PlacedBlock } from '../draft/draft.ts';
import { remembered } from '../draft/memo.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import type { Span } from '../text/span.ts';
import { capitalRuns, type CapitalRun } from '../reading/capitals.ts';
import { namesIn, toSmallLetters } from '../repair/small-letters.ts';
import { defineRule } from './rule.ts';
import type { Fix } from '../repair/fix.ts';

/** Disallows what reads as shouting: words in capitals and marks in a row. */
export const rule = defineRule({
  id: 'shouting',
  scope: 'letter',
  summary: 'Disallow words in capitals and rows of exclamation or question marks',
  why: 'Capitals and rows of marks read as a raised voice, even where they are meant as joy. Plain letters and a single mark sound calm and sure.',
  source:
    'In Boomerang’s count of e-mails 35 of 100 with a subject in capitals were answered, and about 50 of 100 of the others. The Open University tells its students that capitals look like shouting.',
  grade: 'research',
  severity: 'information',
  messages: {
    capitals: 'Capitals can read as a raised voice. Consider small letters; the words say it by themselves.',
    marks: 'Marks in a row can read as a raised voice. One is enough.',
  },
  defaults: {},
  isSafe: true,
  examples: [
    {
      message: 'capitals',
      before:
        'Dear Nicole,\n\nThank you for the invitation. «I WILL NOT ATTEND» the interview. I wish you every success.\n\nBest regards,\nJohn Doe',
      after:
        'Dear Nicole,\n\nThank you for the invitation. I will not attend the interview. I wish you every success.\n\nBest regards,\nJohn Doe',
    },
    {
      message: 'capitals',
      before:
        'Hi Sam,\n\nThanks for asking. I «REALLY» liked your office, but I have decided to stay in my current role. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nThanks for asking. I really liked your office, but I have decided to stay in my current role. Let us stay in touch!\n\nCheers,\nKim',
    },
    {
      message: 'marks',
      before:
        'Hi Sam,\n\nThanks for asking«!!!» I have decided to stay in my current role. Let us stay in touch!\n\nCheers,\nKim',
      after:
        'Hi Sam,\n\nThanks for asking! I have decided to stay in my current role. Let us stay in touch!\n\nCheers,\nKim',
    },
  ],
  accepts: [
    'Dear Nicole,\n\nThank you for considering me for the SENIOR ENGINEER role at IBM UK. I have decided to stay with the NHS. I wish you every success!\n\nBest regards,\nJOHN DOE',
  ],
  *check(draft) {
    let names: ReadonlyMap<string, string> | undefined;
    for (const placed of draft.blocks) {
      if (!isJudged(placed.block)) continue;
      const { runs, marks } = shoutsIn(placed.block);
      for (const run of runs) {
        const shown = { first: run.first, end: Math.min(run.end, run.first + longestSpan) };
        const span = shift(spanOfWords(placed.block.words, shown), placed.start);
        yield { message: 'capitals', span, fixes: [quieten(placed, run, (names ??= namesIn(draft)))] };
      }
      for (const mark of marks) {
        const span = shift(mark, placed.start);
        const one =
          /[?？]/u.exec(draft.text.slice(span.start, span.end))?.[0] ?? draft.text.charAt(span.start);
        yield {
          message: 'marks',
          span,
          fixes: [{ title: 'writeOne', data: { words: one }, replacements: [{ span, text: one }] }],
        };
      }
    }
  },
});

/** Words to underline: enough to show where it is loud. */
const longestSpan = 8;

interface Shouts {
  readonly runs: readonly CapitalRun[];
  readonly marks: readonly Span[];
}

const noShouts: Shouts = { runs: [], marks: [] };

const shoutsIn = remembered((block: Block): Shouts => {
  const runs = block.sentences.flatMap(capitalRuns);
  const marks = marksIn(block);
  return runs.length > 0 || marks.length > 0 ? { runs, marks } : noShouts;
});

/** Marks in a row between the words; what is code or an address is a word. */
function marksIn({ text, words }: Block): Span[] {
  const found: Span[] = [];
  let word = 0;
  for (const match of text.matchAll(/[!?！？]{2,}/gu)) {
    const end = match.index + match[0].length;
    while ((words.ends[word] ?? Infinity) <= match.index) word += 1;
    if ((words.starts[word] ?? Infinity) >= end) found.push({ start: match.index, end });
  }
  return found;
}

function quieten({ block, start }: PlacedBlock, run: CapitalRun, names: ReadonlyMap<string, string>): Fix {
  const span = shift(spanOfWords(block.words, run), start);
  return {
    title: 'smallLetters',
    replacements: [{ span, text: toSmallLetters(block, run, names) }],
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
