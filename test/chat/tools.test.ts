import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answersSchema } from '../../src/chat/answers-schema.ts';
import { checkDeclineTool } from '../../src/chat/check-decline.ts';
import { composeDeclineTool } from '../../src/chat/compose-decline.ts';
import { readInvitationTool } from '../../src/chat/read-invitation.ts';
import { problemOf } from '../../src/chat/schema.ts';
import { tools } from '../../src/chat/tools.ts';
import { answerKeys, isAnswer, type Answers } from '../../src/letter/answers.ts';
import { kinds, lengths, openDoors, reasons, registers } from '../../src/letter/choices.ts';
import { compose } from '../../src/letter/compose.ts';
import { randomCases } from '../support/random-cases.ts';

const sample: Answers = { recipient: 'Nicole', role: 'Baker', company: 'Acme', name: 'John Doe' };
const { properties } = answersSchema;

/** Inputs that the schema of the answers lets pass. */
const anyAnswers = fc.record(
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      if (schema.type === 'boolean') return [key, fc.boolean()];
      if (schema.type === 'integer') return [key, fc.integer({ min: schema.minimum, max: schema.maximum })];
      if (schema.type === 'array')
        return [key, fc.array(fc.string({ maxLength: 20 }), { maxLength: schema.maxItems })];
      if ('enum' in schema) return [key, fc.constantFrom(...schema.enum)];
      return [key, fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => `a${text}`)];
    }),
  ),
  { requiredKeys: [...(answersSchema.required ?? [])] as never[], noNullPrototype: true },
);

describe('the schema of the answers', () => {
  it('has each answer, and asks for what a letter can’t do without', () => {
    assert.deepEqual(Object.keys(properties).toSorted(), answerKeys.toSorted());
    assert.deepEqual(answersSchema.required, ['recipient', 'role', 'company', 'name']);
  });

  it('names all that can be chosen', () => {
    const choices = {
      kind: kinds,
      reason: reasons,
      openDoor: openDoors,
      length: lengths,
      register: registers,
    };
    for (const [key, options] of Object.entries(choices)) {
      const schema = properties[key];
      assert.ok(schema && 'enum' in schema);
      assert.deepEqual(schema.enum, Object.keys(options));
    }
  });

  it('is as strict as the answers themselves', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        assert.equal(problemOf(answers, answersSchema), undefined);
        for (const [key, value] of Object.entries(answers))
          assert.ok(isAnswer(key as keyof Answers, value), key);
        assert.equal(typeof composeDeclineTool(answers as unknown as Answers).text, 'string');
      }),
      randomCases(200),
    );
  });

  it('lets nothing else pass, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const { inputSchema } of Object.values(tools)) {
          const problem = problemOf(input, inputSchema);
          if (problem === undefined) assert.equal(typeof input, 'object');
        }
      }),
      randomCases(100),
    );
    fc.assert(
      fc.property(fc.constantFrom(...answerKeys), fc.anything(), (key, value) => {
        if (isAnswer(key, value) && value !== undefined) return;
        assert.ok(problemOf({ ...sample, [key]: value }, answersSchema), key);
      }),
      randomCases(100),
    );
  });
});

/** A message within a message, and so on. */
const nested = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  ).join('');

describe('what the tools give back', () => {
  it('is the letter that the answers make, with what is doubtful of them', () => {
    const { json, text } = composeDeclineTool({ ...sample, name: 'Mr Doe' });
    assert.deepEqual(json, {
      ...compose({ ...sample, name: 'Mr Doe' }),
      doubts: [{ answer: 'name', advice: 'Give the name as the writer signs, without a title.' }],
    });
    assert.match(text, /^Subject: [^]*About “name”: /u);
    assert.deepEqual(composeDeclineTool(sample).json, { ...compose(sample) });
  });

  it('is bounded, however long a text is, and JSON', async () => {
    const hostile = [
      'Thanks but no thanks. '.repeat(3000),
      `Dear Ann,\n\n${'YOU ARE A JOKE!!! '.repeat(2000)}\n\nBest,\nJo`,
      '\u0000\ud800"\\'.repeat(5000),
      `From: ${'x'.repeat(50_000)} <a@example.com>\nSubject: ${'y'.repeat(50_000)}\n\nInterview on Monday?`,
    ];
    for (const text of hostile) {
      for (const { json, text: words } of [checkDeclineTool(text), await readInvitationTool(text)]) {
        const written = JSON.stringify(json);
        assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(JSON.parse(written))));
        assert.ok(written.length < 60_000 && words.length < 60_000, `${written.length} ${words.length}`);
      }
    }
  });

  it('has places at which the words stand', () => {
    const text = 'Dear Ann,\n\nThanks but no thanks. What a circus that was.\n\nBest regards,\nJo\n';
    const { findings } = checkDeclineTool(text).json as {
      findings: { start: number; end: number; words: string }[];
    };
    assert.ok(findings.length > 0);
    for (const { start, end, words } of findings) assert.equal(text.slice(start, end), words);
  });

  it('says what to do about a message that can’t be read', async () => {
    const { json } = await readInvitationTool(`From: a@example.com\nMIME-Version: 1.0\n${nested(400)}`);
    assert.ok(json['error'] !== undefined || json['isInvitation'] === false);
  });
});
