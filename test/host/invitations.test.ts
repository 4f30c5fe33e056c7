import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clearEditors, twoEnters, invitation, letter, row, set } from './copied-invitation.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import { type Actions, activeText, answer, decline, forget, hidden, listed, shown } from './questions.ts';
import { openUntitled, staysSilent, until } from './support.ts';

function reads(source: string, what: string): Actions[number] {
  return { waitFor: `.quick-input-widget input[placeholder^="Read from ${source}: ${what}"]` };
}

describe('an invitation', () => {
  needKeyboard();
  afterEach(async () => {
    await clearEditors();
    await forget();
  });

  it('that is copied becomes a draft without a finding by two Enters', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await keyboard([
      { press: 'F1' },
      { waitFor: '.quick-input-widget input' },
      { type: 'Decline an Interview' },
      { waitFor: '.quick-input-list .focused:has-text("Decline an Interview")' },
      { press: 'Enter' },
      reads('your clipboard', 'Nicole, Accountant Specialist, Chocolate Works'),
      ...twoEnters,
    ]);
    const text = await until('the draft', activeText);
    assert.equal(text, letter);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { active } = editor.selection;
    assert.match(
      editor.document.lineAt(active.line).text.slice(0, active.character),
      /^Thank you .*application\.$/,
    );
    await staysSilent(editor.document.uri);
    await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    await keyboard([{ waitFor: row('44 hours left · Accountant Specialist') }]);
  });

  it('is looked for in the selection, then in the document, then in the clipboard', async () => {
    await vscode.env.clipboard.writeText(invitation());
    const text = `${invitation().replaceAll('Nicole Huang', 'Ada Park')}\nP.S. The Night Porter role at Elm Hotel is open too.\n`;
    const editor = await openUntitled(text, 'plaintext');
    await decline([
      reads('the document', 'Ada, Accountant Specialist, Chocolate Works'),
      { press: 'Escape' },
      hidden,
    ]);
    const { document } = editor;
    editor.selection = new vscode.Selection(
      document.positionAt(text.indexOf('P.S.')),
      document.positionAt(text.length),
    );
    await decline([reads('your selection', 'Night Porter, Elm Hotel'), { press: 'Escape' }, hidden]);
    assert.equal(document.getText(), text);
    await clearEditors();
    await vscode.env.clipboard.writeText(invitation());
    await openUntitled('My notes');
    await decline([
      reads('your clipboard', 'Nicole, Accountant Specialist, Chocolate Works'),
      { press: 'Escape' },
      hidden,
    ]);
  });

  it('is not taken for one if it does not read like one', async () => {
    await vscode.env.clipboard.writeText('Dear John Doe,\n\nyour parcel from Chocolate Works is on its way.');
    await openUntitled(letter);
    await decline([shown(1), { press: 'Escape' }, hidden]);
  });

  it('can be changed in any field, also from a question for text', async () => {
    await vscode.env.clipboard.writeText(
      invitation().replace('John Doe,', 'John,').replace('To: John Doe', 'To: J'),
    );
    await decline([
      ...answer(1, '', 3),
      ...answer(2, '', 3),
      shown(3, 3),
      { click: '.quick-input-titlebar .codicon-list-flat' },
      { waitFor: '.quick-input-title:has-text("Which detail")' },
      { type: 'Company' },
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("At which company?")' },
      { type: 'the chocolate factory' },
      { press: 'Enter' },
      // The detail has the number of the question that it interrupts.
      { waitFor: '.quick-input-title:has-text("What is your name?")' },
      ...answer(3, 'John Doe', 3),
      hidden,
    ]);
    assert.equal(activeText(), letter.replace('at Chocolate Works', 'at the chocolate factory'));
  });

  it('is quoted below the draft if so set, and sign-off and contact lines are taken from the settings', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await set('quoteInvitation', true);
    await set('signOff', 'Yours sincerely,');
    await set('contactLines', ['+44 20 7946 0000', 'Leeds']);
    try {
      await decline(twoEnters);
      const text = activeText() ?? '';
      const [own, quoted = ''] = text.split('\n> Dear John Doe,\n>\n');
      assert.equal(
        `${own}`,
        letter.replace('Best regards,\nJohn Doe', 'Yours sincerely,\nJohn Doe\n+44 20 7946 0000\nLeeds'),
      );
      assert.match(quoted, /^> Thank you for applying to Chocolate Works\./);
      assert.ok(quoted.endsWith('\n> Chocolate Works\n'));
      const uri = vscode.window.activeTextEditor?.document.uri;
      assert.ok(uri);
      await staysSilent(uri);
    } finally {
      await set('quoteInvitation', undefined);
    }
  });

  it('has its draft worded anew around what was added to it', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await decline(twoEnters);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await keyboard([{ type: ' Your hall is lovely.' }]);
    const before = await until('the words typed', () => {
      const text = editor.document.getText();
      return text.includes('my application. Your hall is lovely.\n') && text;
    });
    await keyboard([
      { press: 'F1' },
      { waitFor: '.quick-input-widget input' },
      { type: 'Another Wording' },
      { waitFor: listed('Kind Regrets: Try Another Wording', '.focused') },
      { press: 'Enter' },
    ]);
    const after = await until(
      'another wording',
      () => editor.document.getText() !== before && editor.document.getText(),
    );
    assert.ok(after.includes(' Your hall is lovely.\n'));
    assert.ok(!after.includes('After careful consideration'));
    await staysSilent(editor.document.uri);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('is forgotten on command, with all that was remembered', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await set('contactLines', ['Leeds']);
    await decline(twoEnters);
    await clearEditors();
    await forget();
    const settings = vscode.workspace.getConfiguration('kindRegrets');
    assert.deepEqual([settings.get('name'), settings.get('contactLines')], ['', []]);
    await vscode.commands.executeCommand('kindRegrets.invitations.focus');
    await keyboard([{ waitFor: '.pane:has-text("Invitations") :text("No invitation is waiting")' }]);
    await decline([shown(1), { press: 'Escape' }, hidden]);
  });
});
