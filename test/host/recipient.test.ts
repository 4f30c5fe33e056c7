import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { needKeyboard } from './keyboard.ts';
import { hidden } from './questions.ts';
import { send, summary, take } from './sending.ts';
import { closeAll, openUntitled, sampleLetter } from './support.ts';

describe('the recipient', () => {
  needKeyboard();
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('is asked for by a message file, and told what is wrong with it', async () => {
    await openUntitled(sampleLetter);
    await send([
      summary('No recipient'),
      ...take('Message File'),
      { waitFor: '.quick-input-title:has-text("Recipient")' },
      { type: 'nicole' },
      { waitFor: '.quick-input-message:has-text("“nicole” is not an e-mail address")' },
      { type: '@example.com' },
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("Save the Message")' },
      { press: 'Escape' },
      hidden,
    ]);
  });

  for (const to of ['', 'ann@example.com']) {
    it(`is asked for once by the mail program, which takes ${to || 'nobody'} for an answer`, async () => {
      await openUntitled(sampleLetter);
      const opened = await send([
        summary('No recipient'),
        ...take('Mail Program'),
        { waitFor: '.quick-input-title:has-text("Recipient")' },
        ...(to ? [{ type: to }] : []),
        { press: 'Enter' },
        hidden,
      ]);
      assert.equal(opened.length, 1);
      assert.ok(opened[0]?.startsWith(`mailto:${encodeURIComponent(to).replace('%40', '@')}?`), opened[0]);
    });
  }
});
