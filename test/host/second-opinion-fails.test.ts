import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askModel, offeredModels } from '../../src/editor/chat/ask-model.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import { allowModels, anAnswer, ask, command, letter, opinions, eachWithOneModel } from './opinions.ts';
import { button, notified } from './sending.ts';
import { needModels, says, type StubModels } from './stub-models.ts';
import { openUntitled, sleep, until } from './support.ts';

const { executeCommand } = vscode.commands;
const { LanguageModelError } = vscode;
const failing: readonly (readonly [what: string, answer: StubModels['answer'], said: string])[] = [
  ['no JSON', says('I like it.'), 'Model One did not answer in the form'],
  ['nothing', says(), 'Model One gave no answer.'],
  ['white space', says(' \n', '\n'), 'Model One gave no answer.'],
  ['half of the JSON', says(anAnswer.slice(0, -3)), 'Model One did not answer in the form'],
  [
    'without end',
    async ({ say }) => says('very long '.repeat(7000))({ say } as never),
    'at too great length',
  ],
  [
    'an error at once',
    async () => Promise.reject(new Error('socket [hang up](command:x)')),
    'Model One could not read the draft: socket [hang up] (command:x)',
  ],
  [
    'an error in the middle',
    async ({ say }) => {
      say(anAnswer);
      await sleep(100);
      throw new Error('the line was cut');
    },
    'Model One could not read the draft: the line was cut',
  ],
  [
    'no permission',
    async () => Promise.reject(LanguageModelError.NoPermissions()),
    'was not allowed to answer',
  ],
  ['a refusal', async () => Promise.reject(LanguageModelError.Blocked()), 'does not answer now'],
  ['that it is gone', async () => Promise.reject(LanguageModelError.NotFound()), 'This model is gone.'],
];

describe('a second opinion that fails', () => {
  needKeyboard();
  needModels();
  allowModels();
  let stub: StubModels;
  eachWithOneModel((made) => (stub = made));

  for (const [what, answer, said] of failing) {
    it(`says so if the model answers ${what}, and shows nothing`, async () => {
      stub.answer = answer;
      const { document } = await openUntitled(letter);
      await ask();
      await notified(said);
      assert.deepEqual(opinions(document), []);
    });
  }

  it('can be cancelled, of which the model is told, and says no more', async () => {
    let isCancelled = false;
    stub.answer = async ({ token }) => {
      await until('the cancellation', () => token.isCancellationRequested);
      isCancelled = true;
    };
    const { document } = await openUntitled(letter);
    const done = executeCommand(command);
    await until('the question', () => stub.asked.length === 1);
    await executeCommand('notifications.showList');
    await keyboard([
      {
        waitFor: '.notifications-center .notification-list-item:has-text("Model One is reading your draft")',
      },
      button('Cancel'),
    ]);
    await done;
    await until('the model to know', () => isCancelled);
    await executeCommand('notifications.hideList');
    assert.deepEqual(opinions(document), []);
  });

  it('waits no longer than its patience for a model that heeds nothing', async () => {
    let isOver = false;
    stub.answer = async () => void (await until('the end of the case', () => isOver));
    const [model] = await offeredModels();
    assert.ok(model);
    const source = new vscode.CancellationTokenSource();
    assert.deepEqual(await askModel(model, 'Read this.', source.token, 200), { failure: 'late' });
    source.cancel();
    assert.deepEqual(await askModel(model, 'Read this.', source.token, 20_000), { failure: 'cancelled' });
    isOver = true;
    source.dispose();
  });
});
