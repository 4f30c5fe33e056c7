import * as vscode from 'vscode';
import { twoEnters, invitation } from './copied-invitation.ts';
import { keyboard, needKeyboard } from './keyboard.ts';
import { type Actions, activeText, decline, escape, forget, hidden, listed } from './questions.ts';
import { sendButton } from './sending.ts';
import { closeAll, longLetter, openFile, openUntitled, rulesFound, until } from './support.ts';

const { executeCommand } = vscode.commands;

const entry = (title: string) => `.context-view .action-item:has-text("${title}")`;
const menu: Actions = [
  { waitFor: '.monaco-editor.focused' },
  { press: 'Shift+F10' },
  { waitFor: entry('Command Palette') },
];

const said = (text: string): Actions[number] => ({
  waitFor: `.quick-input-list .monaco-list-row[aria-label="${text}"]`,
});
const setting = () => vscode.workspace.getConfiguration('kindRegrets').get('send.route');

describe('menus', () => {
  needKeyboard();
  afterEach(closeAll);

  it('have what fits over a letter in a file, wherever the file is', async () => {
    const { document } = await openFile('letter.md', longLetter);
    await rulesFound(document.uri);
    await keyboard([
      { waitFor: sendButton },
      ...menu,
      { waitFor: entry('Send This Draft…') },
      { click: entry('Letter Checklist…') },
      { waitFor: '.quick-input-title:text-is("Letter Checklist")' },
      ...escape,
    ]);
  });

  it('have nothing of it over another text', async () => {
    await openUntitled('# Notes\n\n- milk\n- bread\n');
    await keyboard([
      ...menu,
      { waitGone: entry('Send This Draft…') },
      { waitGone: entry('Letter Checklist…') },
      { press: 'Escape' },
    ]);
  });

  it('fill an empty document with a whole letter', async () => {
    await openUntitled('');
    void executeCommand('workbench.action.populateFileFromSnippet');
    await keyboard([
      { waitFor: '.quick-input-widget input' },
      { type: 'decline' },
      { waitFor: listed('A whole letter: thanks, a clear no', '.focused') },
      { press: 'Enter' },
      hidden,
    ]);
    await until('the letter', () => activeText()?.startsWith('Subject: Interview Invitation for [Role]'));
  });
});

describe('what a screen reader says', () => {
  needKeyboard();
  afterEach(closeAll);

  it('tells of an invitation how it waits, and a key opens what can be done with it', async () => {
    await vscode.env.clipboard.writeText(invitation());
    await decline(twoEnters);
    try {
      await executeCommand('kindRegrets.invitations.focus');
      const said = 'Chocolate Works, 44 hours left, Accountant Specialist, Nicole';
      await keyboard([{ waitFor: `.monaco-list-row[aria-label^="${said}"]` }]);
      // What has just been unfolded takes the focus when it has something to show.
      await executeCommand('kindRegrets.invitations.focus');
      await keyboard([
        { waitFor: '.pane:has-text("Invitations") .monaco-list:focus' },
        { press: 'Home' },
        { waitFor: `.monaco-list-row.focused[aria-label^="${said}"]` },
        { press: 'Shift+F10' },
        { waitFor: entry('Open Draft') },
        { waitFor: entry('Dismiss') },
        { click: entry('Mark Answered') },
        { waitFor: `.monaco-list-row[aria-label^="${said.replace('44 hours left', 'answered')}"]` },
      ]);
    } finally {
      await forget();
    }
  });

  it('tells of each part of a letter whether it is there', async () => {
    await openUntitled(longLetter);
    void executeCommand('kindRegrets.checklist');
    await keyboard([said('Thanks, there'), said('An open door, missing: add it'), ...escape]);
  });

  it('tells what the buttons of a way to send do, which the Tab key leads to', async () => {
    await openUntitled(longLetter);
    void executeCommand('kindRegrets.sendDraft');
    await keyboard([
      { waitFor: '.quick-input-title:text-is("Send This Draft")' },
      { type: 'Gmail' },
      { waitFor: listed('Gmail', '.focused') },
      { press: 'Tab' },
      { waitFor: '.quick-input-list .monaco-list:focus' },
      { press: 'Tab' },
      { waitFor: '.quick-input-list [aria-label="Make This the Default"]:focus' },
      { press: 'Enter' },
    ]);
    try {
      await until('the default', () => setting() === 'gmail');
    } finally {
      await keyboard(escape);
      const settings = vscode.workspace.getConfiguration('kindRegrets');
      await settings.update('send.route', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
