import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import { anAnswer, ask, command, consent, hurtful, kinder, letter, opinions, pick } from './opinions.ts';
import { escape, forget, hidden, listed } from './questions.ts';
import { notified } from './sending.ts';
import {
  needModels,
  offer,
  one,
  passages,
  provider,
  says,
  stubModels,
  two,
  type StubModels,
} from './stub-models.ts';
import { closeAll, openUntitled } from './support.ts';

const { executeCommand } = vscode.commands;
const title = '.quick-input-title:text-is("Ask a Language Model to Read This Draft")';

describe('a second opinion', () => {
  needKeyboard();
  needModels();
  let stub: StubModels;
  beforeEach(async () => {
    stub = await stubModels();
  });
  afterEach(async () => {
    await stubModels();
    await executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('says how to get a model where there is none', async () => {
    await openUntitled(letter);
    await ask();
    await notified('VS Code has no language model here.', [
      { waitFor: '.notifications-center .monaco-button:has-text("Find Extensions")' },
    ]);
  });

  it('is for letters', async () => {
    offer(stub, one);
    await openUntitled('let answer = 42;', 'javascript');
    await ask();
    await notified('Open the letter in a Markdown or plain-text editor, then ask a model to read it.');
    await executeCommand('notifications.clearAll');
    await openUntitled(' \n');
    await ask();
    await notified('There is nothing to read yet.');
    await executeCommand('notifications.clearAll');
    await openUntitled('word '.repeat(5000));
    await ask();
    await notified('This document is too long to be a letter.');
    assert.deepEqual(stub.asked, []);
  });

  for (const [how, actions] of [
    ['Escape', escape],
    ['No', [...pick('No'), hidden]],
  ] as const) {
    it(`asks first, and sends nothing after ${how}`, async () => {
      offer(stub, one);
      const { document } = await openUntitled(letter);
      await ask([{ waitFor: title }, { waitFor: consent }, ...actions]);
      assert.deepEqual([stub.asked, stub.counted, opinions(document)], [[], 0, []]);
    });
  }

  it('sends the letter as data, shows what it quotes, and asks again the next time', async () => {
    offer(stub, one);
    stub.answer = says('Here you are:\n```json\n', anAnswer, '\n```\n');
    const { document } = await openUntitled(letter);
    await ask([{ waitFor: consent }, ...pick('Yes, this once'), hidden]);
    assert.equal(stub.asked.length, 1);
    const { model, text = '' } = stub.asked[0] ?? {};
    assert.equal(model, 'one');
    const [, mark] = /with the mark ([0-9a-f]{24})\./.exec(text) ?? [];
    assert.ok(
      text.includes(`--- the letter begins, ${mark} ---\n${letter}\n--- the letter ends, ${mark} ---`),
    );
    const [opinion, another] = opinions(document);
    assert.equal(another, undefined);
    assert.equal(opinion?.source, 'Kind Regrets (Model One)');
    assert.equal(opinion.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(document.getText(opinion.range), hurtful);
    assert.ok(opinion.message.endsWith(`In other words: “${kinder}”`), opinion.message);
    await notified('Model One has an opinion on 1 passage: it is underlined.');
    await ask([{ waitFor: consent }, ...escape]);
    assert.equal(stub.asked.length, 1);
  });

  it('remembers a yes if it is asked to, until everything is forgotten', async () => {
    offer(stub, one);
    stub.answer = says(passages());
    await openUntitled(letter);
    await ask([{ waitFor: consent }, ...pick('Yes, and don’t ask again'), hidden]);
    await ask();
    assert.equal(stub.asked.length, 2);
    await notified('Model One finds nothing that a fair-minded reader would mind.');
    await forget();
    await ask([{ waitFor: consent }, ...escape]);
    assert.equal(stub.asked.length, 2);
  });

  it('lets one choose among several models', async () => {
    offer(stub, two);
    stub.answer = says(anAnswer);
    const { document } = await openUntitled(letter, 'plaintext');
    await ask([
      { waitFor: listed('Model One') },
      { waitFor: listed(provider) },
      ...pick('Model Two'),
      { waitFor: consent.replace('Model One', 'Model Two') },
      ...pick('Yes, this once'),
      hidden,
    ]);
    assert.equal(stub.asked[0]?.model, 'two');
    assert.equal(opinions(document)[0]?.source, 'Kind Regrets (Model Two)');
  });

  it('does not ask twice about one draft at once', async () => {
    offer(stub, one);
    await openUntitled(letter);
    const first = executeCommand(command);
    await keyboard([{ waitFor: consent }]);
    await ask();
    await keyboard([...escape]);
    await first;
    await notified('A model is reading this draft already.');
    assert.deepEqual(stub.asked, []);
  });
});
