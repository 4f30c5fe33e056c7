import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { applyEdits } from './apply-edits.ts';
import { check, type CheckOptions, type Finding } from '../../src/check/check.ts';
import type { Report, Rule } from '../../src/rules/rule.ts';

interface Reject<Message extends string> {
  /** What is said of all that is underlined, or of each in turn. */
  readonly message: Message | readonly Message[];
  /** «…» marks what is underlined. */
  readonly before: string;
  /** What the first fix makes of it; absent where the rule offers none. */
  readonly after?: string;
}

interface Cases<Message extends string> {
  readonly accepts?: readonly string[];
  readonly rejects?: readonly Reject<Message>[];
  readonly options?: CheckOptions;
}

/**
 * Declares a test for each case of the rule's declaration and of the groups: exact spans and messages, exact text after
 * the fix, and no finding of any rule left then. Holds as well that the cases tell all messages of the rule apart.
 */
export function testRule<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  ...groups: readonly Cases<NoInfer<Message>>[]
): void {
  const declared = { accepts: rule.accepts, rejects: rule.examples, options: { ...rule.exampleContext } };
  const all: readonly Cases<Message>[] = [declared, ...groups];
  for (const { accepts = [], rejects = [], options = {} } of all) {
    for (const text of accepts) {
      it(`accepts ${JSON.stringify(text)}`, () => {
        assert.deepEqual(findingsOf(rule, text, options), []);
      });
    }
    for (const reject of rejects) {
      it(`rejects ${JSON.stringify(reject.before)}`, () => assertRejected(rule, reject, options));
    }
  }

  const messages = Object.keys(rule.messages) as Message[];
  it('says each of its messages in some case', () => {
    const said = new Set(all.flatMap(({ rejects = [] }) => rejects).flatMap(({ message }) => message));
    assert.deepEqual([...said].toSorted(), messages.toSorted());
  });
  for (const [one, other] of pairs(messages)) {
    it(`has a case that fails when “${one}” and “${other}” change places`, () => {
      const restore = swapMessages(rule, one, other);
      try {
        assert.ok(
          all.some(({ rejects = [], options = {} }) => rejects.some((reject) => !agrees(reject, options))),
        );
      } finally {
        restore();
      }
    });
  }

  function agrees({ before, message }: Reject<Message>, options: CheckOptions): boolean {
    const { text, spans } = readMarks(before);
    return isDeepStrictEqual(saidOf(rule, text, options), wordings(rule, message, spans.length));
  }
}

function assertRejected<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  { before, message, after }: Reject<Message>,
  options: CheckOptions,
): void {
  const { text, spans } = readMarks(before);
  const found = findingsOf(rule, text, options);
  assert.deepEqual(
    found.map(({ span }) => span),
    spans,
  );
  assert.deepEqual(saidOf(rule, text, options), wordings(rule, message, spans.length));
  const fix = found[0]?.fixes[0];
  assert.equal(fix && applyEdits(text, fix.edits), after);
  if (after !== undefined && spans.length === 1)
    assert.deepEqual(check(after, { ...asLetter, ...options }), []);
}

/** Cases are of a rule, whatever document would be taken for a letter. */
const asLetter = { documents: 'always' } as const;

const findingsOf = (
  { id }: { readonly id: string },
  text: string,
  options: CheckOptions,
): readonly Finding[] => check(text, { ...asLetter, ...options }).filter(({ rule }) => rule === id);

/** The messages of the rule's findings as they are declared, with the names of their values. */
const saidOf = (rule: { readonly id: string }, text: string, options: CheckOptions): string[] =>
  findingsOf(rule, text, { ...options, translate: (wording) => wording }).map(({ message }) => message);

function wordings<Message extends string, Options extends object>(
  { messages }: Rule<Message, Options>,
  message: Message | readonly Message[],
  count: number,
): string[] {
  const each: readonly Message[] =
    typeof message === 'string' ? Array<Message>(count).fill(message) : message;
  return each.map((id) => messages[id]);
}

/** Makes a mutant of the rule that confuses two of its messages, until the function that is returned is called. */
function swapMessages<Message extends string, Options extends object>(
  rule: Rule<Message, Options>,
  one: Message,
  other: Message,
): () => void {
  const original = Reflect.get(rule, 'check') as (...given: readonly unknown[]) => Iterable<Report<Message>>;
  const confused = ({ message, ...report }: Report<Message>): Report<Message> => {
    if (message === one) return { ...report, message: other };
    return { ...report, message: message === other ? one : message };
  };
  const mutant = (...given: readonly unknown[]) => [...original(...given)].map(confused);
  Object.assign(rule, { check: mutant });
  return () => Object.assign(rule, { check: original });
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const pieces = marked.split(/[«»]/u);
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}
