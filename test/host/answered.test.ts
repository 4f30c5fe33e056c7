import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import { type Actions, answer, decline, forget, hidden } from './questions.ts';
import { button, notified, readText, send, take } from './sending.ts';
import { closeAll, workspaceUri } from './support.ts';

const listed = (text: string): Actions[number] => ({
  waitFor: `.pane:has-text("Invitations") .monaco-list-row:has-text("${text}")`,
});

describe('a letter that is sent', () => {
  needKeyboard();
  afterEach(async () => {
    await closeAll();
    await forget();
  });

  it('counts the invitation as answered and takes that back, and writes what files the answer beside it', async () => {
    const invitation = `From: Nicole Huang <nicole@example.com>
To: John Doe <john@example.com>
Subject: Interview for Baker
Date: ${new Date(Date.now() - 3 * 3_600_000).toUTCString()}
Message-ID: <invitation@example.com>
References: <first@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear John Doe,

Thank you for applying to Chocolate Works. We would like to invite you to an interview for the position of Baker.

Kind regards,
Nicole Huang
Head of Finance
Chocolate Works
`;
    await vscode.env.clipboard.writeText(invitation);
    await decline([...[1, 2].flatMap((number) => answer(number, '', 2)), hidden]);
    await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    await keyboard([listed('hours left · Baker')]);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await send([
      ...take('Message File'),
      { waitFor: '.quick-input-title:has-text("Save the Message")' },
      { waitFor: '.quick-input-list .monaco-list-row' },
      { press: 'Enter' },
      hidden,
    ]);
    assert.match(
      await readText('Decline - Chocolate Works.eml'),
      /\r\nIn-Reply-To: <invitation@example\.com>\r\nReferences: <first@example\.com>\r\n <invitation@example\.com>\r\n/,
    );
    await keyboard([listed('answered')]);
    await notified('The invitation is marked as answered.', [button('Undo'), listed('hours left · Baker')]);
    await vscode.workspace.fs.delete(workspaceUri('Decline - Chocolate Works.eml'));
  });
});
