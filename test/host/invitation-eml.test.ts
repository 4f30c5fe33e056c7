import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { messages } from '../invitation/messages.ts';
import { clearEditors, twoEnters, invitation, letter } from './copied-invitation.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import { activeText, decline, escape, forget, hidden, listed, shown } from './questions.ts';
import { openUntitled, workspaceUri } from './support.ts';

const recently = () => new Date(Date.now() - 3 * 3_600_000);

describe('an .eml file', () => {
  needKeyboard();
  afterEach(async () => {
    await clearEditors();
    await forget();
  });

  for (const [what, message] of Object.entries(messages)) {
    it(`with ${what} is read when it is open`, async () => {
      const uri = workspaceUri('message.eml');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(message(recently())));
      try {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
        await decline(twoEnters);
        const text = activeText() ?? '';
        assert.match(
          text,
          /^To: nicole@chocolate\.example\nSubject: Re: Interview for Accountant Specialist\n/u,
        );
        assert.match(
          text,
          /Dear Nicole,.*the Accountant Specialist position at Chocolate Works\..*John Doe\n$/su,
        );
      } finally {
        await vscode.workspace.fs.delete(uri);
      }
    });
  }
});

describe('the questions about an invitation', () => {
  needKeyboard();
  afterEach(async () => {
    await clearEditors();
    await forget();
  });

  it('begin with pasting it where nothing was found, and go on with what was copied meanwhile', async () => {
    const done = vscode.commands.executeCommand('kindRegrets.decline');
    await keyboard([{ waitFor: listed('Paste the invitation', '.focused') }]);
    await vscode.env.clipboard.writeText(invitation());
    await keyboard([{ press: 'Enter' }, ...twoEnters]);
    await done;
    assert.equal(activeText(), letter);
  });

  it('make room for an invitation where none was copied', async () => {
    const done = vscode.commands.executeCommand('kindRegrets.decline');
    await keyboard([{ waitFor: listed('Paste the invitation', '.focused') }, { press: 'Enter' }, hidden]);
    await done;
    assert.equal(activeText(), '');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('have the kind of message picked that it is', async () => {
    await openUntitled(
      'Hi John,\n\nI came across your profile and was impressed. We are looking for a Pastry Chef at Chocolate Works. Would you be open to a quick chat?\n\nBest,\nNicole Huang\nTalent Partner\nChocolate Works',
      'plaintext',
    );
    await decline([{ waitFor: listed('A recruiter’s message', '.focused') }, ...escape]);
  });

  it('show a guess as text to edit', async () => {
    await openUntitled(
      'Dear John Doe,\n\nWe would like to invite you to an interview for the Pastry Chef position.\n\nKind regards,\nNicole Huang\nTalent Partner\nBrine',
      'plaintext',
    );
    await decline([
      shown(1, 3),
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("At which company?")' },
      shown(2, 3),
      { type: 'Brine & Sons' },
      { press: 'Enter' },
      shown(3, 3),
      { press: 'Enter' },
      hidden,
    ]);
    assert.match(activeText() ?? '', /Pastry Chef position at Brine & Sons\./);
  });
});
