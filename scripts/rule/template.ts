/**
 * What a new rule is written from: a small rule that works, about one phrase. All that it says of itself is a sample,
 * which the tests accept in no rule of the list.
 */
export const samples = {
  summary: 'Avoid the sample phrase of a new rule',
  why: 'Say here what its reader may feel, in one or two sentences.',
  source: 'Name here who found that out and where to read it: a title and a year, or a DOI.',
  message: 'Say here how “{words}” may come across. Consider what to write instead.',
  phrase: 'at this point in time',
  better: 'now',
} as const;

/** What is in the way of an id; undefined where it can be taken. The ids and file names in use are `taken`. */
export function problemOfId(id: string | undefined, taken: readonly string[]): string | undefined {
  if (!id) return 'Say which rule: npm run rule -- <id>, such as npm run rule -- vague-promise.';
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id))
    return `“${id}” is no id of a rule: use small letters with single hyphens between words, such as vague-promise.`;
  if (taken.includes(id)) return `src/rules/${id}.ts exists already: choose another id.`;
  if (reserved.has(id))
    return `“${id}” means something to the language itself: add a word, such as ${id}-wording.`;
  return undefined;
}

/** Words that no variable can have as its name, and those that the list of rules uses itself. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return rules static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/** The text of src/rules/<id>.ts. */
export function ruleFile(id: string): string {
  const { summary, why, source, message, phrase, better } = samples;
  return `import type { Sentence } from '../draft/draft.ts';
import { SentencePhrases } from '../draft/sentence-phrases.ts';
import { spanOfWords } from '../text/phrases/phrases.ts';
import { defineRule, type Report } from './rule.ts';

const phrases = new SentencePhrases(['${phrase}']);
const better = '${better}';

/** ${summary.replace('Avoid', 'Finds')}. */
export const rule = defineRule({
  id: '${id}',
  scope: 'sentence',
  summary: '${summary}',
  why: '${why}',
  source: '${source}',
  grade: 'house style',
  severity: 'hint',
  messages: {
    phrase: '${message}',
  },
  defaults: {},
  examples: [
    {
      message: 'phrase',
      before: ${quoted(letter(sentence(`«${phrase}»`)))},
      after: ${quoted(letter(sentence(better)))},
    },
  ],
  accepts: [${quoted(letter('At this point I must say how kind you have been.'))}],
  check: reportsOn,
});

function* reportsOn({ block, words: range }: Sentence): Generator<Report<'phrase'>> {
  for (const match of phrases.matches(block.words, range)) {
    const span = spanOfWords(block.words, match);
    const words = block.text.slice(span.start, span.end);
    const fix = { title: 'change', data: { words: better }, replacements: [{ span, text: better }] } as const;
    yield { message: 'phrase', span, data: { words }, fixes: [fix] };
  }
}
`;
}

/** The text of test/rules/<id>.test.ts: the places in which words stand in letters. */
export function testFile(id: string): string {
  const { phrase, better } = samples;
  return `import { rule } from '../../src/rules/${id}.ts';
import { testRule } from '../support/rule-tester.ts';

const letter = (sentence: string) => \`${letter('${sentence}').replaceAll('\n', '\\n')}\`;
const withCrLf = (text: string) => text.replaceAll('\\n', '\\r\\n');

const marked = ${quoted(sentence(`«${phrase}»`))};
const mended = ${quoted(sentence(better))};

describe('${id}', () => {
  testRule(rule, {
    accepts: [
      // Words that look alike.
      letter('At this point I must say how kind you have been.'),
      // Not the writer's words.
      \`\${letter('I am glad to have heard from you.')}\\n\\n> I write ${phrase}.\`,
      letter('The form asks for \`${phrase}\`.'),
    ],
    rejects: [
      { message: 'phrase', before: letter(marked), after: letter(mended) },
      { message: 'phrase', before: withCrLf(letter(marked)), after: withCrLf(letter(mended)) },
      // Joined clauses.
      {
        message: 'phrase',
        before: letter('I am in a new job, so I am happy «${phrase}».'),
        after: letter('I am in a new job, so I am happy ${better}.'),
      },
      // Contractions, with either apostrophe.
      { message: 'phrase', before: letter("I'm happy «${phrase}»."), after: letter("I'm happy ${better}.") },
      { message: 'phrase', before: letter('I’m happy «${phrase}».'), after: letter('I’m happy ${better}.') },
      // List items.
      { message: 'phrase', before: letter(\`\\n\\n- \${marked}\\n\\n\`), after: letter(\`\\n\\n- \${mended}\\n\\n\`) },
      // Emoji, and scripts from right to left.
      { message: 'phrase', before: letter(\`😀 \${marked}\`), after: letter(\`😀 \${mended}\`) },
      { message: 'phrase', before: letter(\`שלום. \${marked}\`), after: letter(\`שלום. \${mended}\`) },
      // Other cases.
      {
        message: 'phrase',
        before: letter('I am happy «${phrase.toUpperCase().slice(0, 1)}${phrase.slice(1)}».'),
        after: letter('I am happy ${better}.'),
      },
    ],
  });
});
`;
}

/**
 * The list of rules, src/rules/index.ts, with one more on it: sorted by id, in its imports and in its list.
 * @throws if the text is not such a list
 */
export function withRule(index: string, id: string): string {
  const imports = [...index.matchAll(/^import \{ rule as \w+ \} from '\.\/([a-z-]+)\.ts';\n/gmu)];
  const list = /(?<=^export const rules: readonly Rule\[\] = \[\n)(?: {2}\w+,\n)+(?=\];)/mu.exec(index);
  const ids = [...imports.map(([, name = '']) => name), id].toSorted();
  const next = imports.find(([, name = '']) => name > id) ?? list;
  if (!list || !next) throw new Error('src/rules/index.ts has no list of rules as this command knows it.');
  const importLine = `import { rule as ${camelCase(id)} } from './${id}.ts';\n`;
  const lines = ids.map((each) => `  ${camelCase(each)},\n`).join('');
  const withList = index.slice(0, list.index) + lines + index.slice(list.index + list[0].length);
  const last = imports.at(-1);
  const at = next === list ? (last ? last.index + last[0].length : 0) : next.index;
  return withList.slice(0, at) + importLine + withList.slice(at);
}

/**
 * What its writer is told once a rule is there.
 * @param missing the translations that are missing, a line each
 */
export function leftToDo(id: string, missing: string): string {
  return `The rule ${id} is on the list, with settings and pages, and works for a sample phrase.

What is left to write; until then tests fail that say so:
1. In src/rules/${id}.ts: its own summary, why, source, message, phrases and examples.
2. In test/rules/${id}.test.ts: its own cases, in all the places where the sample stands now. docs/writing-a-rule.md lists the edge cases, and says what a good message, source and fix are.
3. npm run manifest && npm run docs && npm run l10n once more, and the translations that the last of them names. Of the sample they are:
${missing}
4. npm run check && npm test.`;
}

function camelCase(id: string): string {
  return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** A letter that passes every rule, with a sentence in it. */
function letter(sentence: string): string {
  return `Dear Nicole,\n\nThank you for the invitation to interview. I have decided to stay where I am. ${sentence} I wish you every success.\n\nBest regards,\nJohn Doe`;
}

function sentence(words: string): string {
  return `I am happy there ${words}.`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\n', '\\n').replaceAll("'", "\\'")}'`;
}
