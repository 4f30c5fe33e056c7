import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import { type Actions, hidden, listed } from './questions.ts';
import { button, notified, readText, row, send, sendButton, shown, summary, take } from './sending.ts';
import { closeAll, openUntitled, sampleLetter, until, workspaceUri } from './support.ts';

const addressed = `To: nicole@example.com\n${sampleLetter}`;
const body = sampleLetter.slice(sampleLetter.indexOf('Dear')).trimEnd();
const tactless = addressed.replace('Thank you again', 'This was a waste of my time. Thank you again');

const first = (text: string): Actions[number] => ({
  waitFor: `.quick-input-list .monaco-list-row[data-index="0"].focused:has-text("${text}")`,
});
/** The fields of a link, read as RFC 6068 and the mail services do: a plus is a plus. */
function fieldsOf(link: string): Record<string, string> {
  const [, query = ''] = link.split('?');
  return Object.fromEntries(query.split('&').map((field) => field.split('=').map(decodeURIComponent)));
}

async function set(section: string, key: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  await settings.update(key, value, vscode.ConfigurationTarget.Global);
}

/** What the user enters by “Manage Trusted Domains”. */
async function trust(origins: readonly string[]): Promise<void> {
  const domains = vscode.Uri.parse('trustedDomains:/Trusted Domains');
  await vscode.workspace.fs.writeFile(domains, new TextEncoder().encode(JSON.stringify(origins)));
}

/** Clicks the pin beside Gmail. */
const pin = (name: string): Actions => [
  shown,
  { type: 'Gmail' },
  row('Gmail'),
  { click: `.quick-input-list .monaco-list-row.focused [aria-label="${name}"]` },
];

function configured(): unknown {
  return vscode.workspace.getConfiguration('kindRegrets').get('send.route');
}

describe('sending', () => {
  needKeyboard();
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('shows what will be sent, and asks the mail program for it', async () => {
    await openUntitled(addressed);
    const opened = await send([
      summary('To nicole@example.com · 89 words · Interview Invitation for Accountant Specialist - John Doe'),
      ...take('Mail Program'),
      hidden,
    ]);
    await notified('The letter should now be open in your mail program');
    assert.equal(opened.length, 1);
    assert.ok(opened[0]?.startsWith('mailto:nicole@example.com?'));
    assert.equal(fieldsOf(opened[0] ?? '')['body'], body.replaceAll('\n', '\r\n'));
  });

  it('leaves the clipboard alone when a page is refused, and offers a copy', async () => {
    // VS Code asks before it opens a page; in a window under test it takes that for a no.
    await vscode.env.clipboard.writeText('mine');
    await openUntitled(addressed);
    const opened = await send([...take('Gmail'), hidden]);
    assert.deepEqual(opened, []);
    assert.equal(await vscode.env.clipboard.readText(), 'mine');
    await notified('The page was not opened', [button('Copy Instead')]);
    await notified('The letter is copied');
    assert.equal(await vscode.env.clipboard.readText(), body);
  });

  for (const [name, start] of [
    ['Gmail', 'https://mail.google.com/mail/?view=cm&fs=1&to=nicole%40example.com&su='],
    ['Outlook (Work or School)', 'https://outlook.office.com/mail/deeplink/compose?to=nicole%40example.com&'],
    ['Outlook.com', 'https://outlook.live.com/mail/0/deeplink/compose?to=nicole%40example.com&'],
  ] as const) {
    it(`opens ${name} in the browser`, async () => {
      await trust([new URL(start).origin]);
      await openUntitled(addressed);
      const opened = await send([...take(name), hidden]);
      await trust([]);
      await notified('The letter is open in your browser');
      assert.equal(opened.length, 1);
      assert.equal(opened[0]?.slice(0, start.length), start);
      assert.equal(fieldsOf(opened[0] ?? '')['body'], body.replaceAll('\n', '\r\n'));
    });
  }

  it('copies the body, Markdown stripped; the route used last comes first', async () => {
    await openUntitled(addressed.replace('Thank you again', '**Thank you** again'));
    await send([...take('Copy'), hidden]);
    await notified('The letter is copied');
    assert.equal(await vscode.env.clipboard.readText(), body);
    await send([shown, first('Copy'), { press: 'Escape' }, hidden]);
  });

  it('offers a copy first for a message, which has neither subject nor address', async () => {
    const message =
      'Hello Nicole,\n\nThank you for the invitation. I have decided to decline the interview.\n\nJohn';
    await openUntitled(`${message}\n`);
    await send([shown, first('Copy'), { press: 'Enter' }, hidden]);
    await notified('The letter is copied');
    assert.equal(await vscode.env.clipboard.readText(), message);
  });

  it('joins wrapped lines if they are to be', async () => {
    const wrapped =
      'Dear Nicole,\n\nthank you for the invitation to the interview for the position of a baker.\nI have decided to withdraw my application.\n\nBest regards,\nJohn Doe\n';
    await openUntitled(wrapped, 'plaintext');
    await set('kindRegrets.send', 'joinLines', true);
    await send([...take('Copy'), hidden]);
    await notified('The letter is copied');
    await set('kindRegrets.send', 'joinLines', undefined);
    assert.equal(await vscode.env.clipboard.readText(), wrapped.replace('baker.\nI', 'baker. I').trimEnd());
  });

  it('makes a route the default, and takes that back', async () => {
    await openUntitled(addressed);
    await send([
      ...pin('Make This the Default'),
      { waitFor: '[aria-label="Remove as Default"]' },
      { press: 'Escape' },
      hidden,
    ]);
    await until('the setting', () => configured() === 'gmail');
    await send([
      shown,
      first('Gmail'),
      ...pin('Remove as Default'),
      { waitGone: '[aria-label="Remove as Default"]' },
      { press: 'Escape' },
      hidden,
    ]);
    await until('the setting', () => configured() === 'last');
  });

  it('saves a message file beside the others', async () => {
    await openUntitled(addressed);
    await send([
      ...take('Message File'),
      { waitFor: '.quick-input-title:has-text("Save the Message")' },
      { waitFor: listed('..') },
      { press: 'Enter' },
      hidden,
    ]);
    await notified('Saved as letter.eml');
    const message = await readText('letter.eml');
    assert.match(message, /^X-Unsent: 1\r\nTo: nicole@example\.com\r\nSubject: Interview/);
    assert.match(message, /\r\n\r\nDear Nicole,\r\n/);
    await vscode.workspace.fs.delete(workspaceUri('letter.eml'));
  });

  it('says that a letter is too long for a link, and offers the next way', async () => {
    await openUntitled(
      addressed.replace('Thank you again', `${'I enjoyed our talk. '.repeat(90)}Thank you again`),
    );
    const opened = await send([...take('Mail Program'), hidden]);
    assert.deepEqual(opened, []);
    await notified('too long for a link', [
      button('Message File'),
      { waitFor: '.quick-input-title:has-text("Save the Message")' },
      { press: 'Escape' },
      hidden,
    ]);
  });

  it('names an address that is none, as text that can’t be clicked', async () => {
    await openUntitled(addressed.replace('nicole@example.com', '[nicole](command:workbench.action.quit)'));
    const opened = await send([...take('Mail Program'), hidden]);
    assert.deepEqual(opened, []);
    await notified('is not an e-mail address', [
      { waitGone: '.notifications-center .notification-list-item-message a' },
    ]);
  });

  for (const [what, text, language, message] of [
    ['an empty letter', 'To: nicole@example.com\nSubject: Interview\n\n', 'markdown', 'The letter is empty'],
    ['another document', 'let answer = 42;', 'javascript', 'Open the letter as Markdown or plain text'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await openUntitled(text, language);
      await vscode.commands.executeCommand('kindRegrets.sendDraft');
      await notified(message);
    });
  }

  it('asks to look at what was found first, and goes there', async () => {
    const editor = await openUntitled(tactless);
    await send([shown, first('look at it first?'), { press: 'Enter' }, hidden]);
    const { selection } = vscode.window.activeTextEditor ?? editor;
    assert.ok(tactless.includes(editor.document.getText(selection)) && !selection.isEmpty);
    assert.match(editor.document.lineAt(selection.start.line).text, /waste of my time/);
  });

  it('shows a draft anew that has changed meanwhile', async () => {
    const editor = await openUntitled(addressed);
    const done = vscode.commands.executeCommand('kindRegrets.sendDraft');
    await keyboard([summary('To nicole@example.com')]);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 4, 0, 10), 'ann'));
    await keyboard([
      { type: 'Copy' },
      row('Copy'),
      { press: 'Enter' },
      summary('To ann@example.com'),
      { press: 'Escape' },
      hidden,
    ]);
    await done;
  });

  it('shows a draft anew that has changed while its recipient was asked for', async () => {
    const editor = await openUntitled(sampleLetter);
    await send(
      [
        summary('No recipient'),
        ...take('Message File'),
        { waitFor: '.quick-input-title:has-text("Recipient")' },
        { type: 'ann@example.com' },
      ],
      async () => {
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'To: nicole@example.com\n'));
        await keyboard([{ press: 'Enter' }, summary('To nicole@example.com'), { press: 'Escape' }, hidden]);
      },
    );
    await notified('The draft has changed meanwhile');
  });

  it('shows a draft anew that has changed while it was asked where to save it', async () => {
    const editor = await openUntitled(addressed);
    await send(
      [
        ...take('Message File'),
        { waitFor: '.quick-input-title:has-text("Save the Message")' },
        { waitFor: '.quick-input-list .monaco-list-row' },
      ],
      async () => {
        await editor.edit((edit) => edit.replace(new vscode.Range(0, 4, 0, 10), 'ann'));
        await keyboard([{ press: 'Enter' }, summary('To ann@example.com'), { press: 'Escape' }, hidden]);
      },
    );
    await notified('The draft has changed meanwhile');
    await assert.rejects(readText('letter.eml'));
  });

  it('says that a draft was closed meanwhile', async () => {
    await openUntitled(addressed);
    const done = vscode.commands.executeCommand('kindRegrets.sendDraft');
    await keyboard([shown]);
    await closeAll();
    await keyboard([{ press: 'Enter' }]);
    await done;
    await notified('The draft was closed meanwhile');
  });

  it('has a button over letters, and over them only', async () => {
    await openUntitled(addressed);
    await keyboard([{ click: sendButton }, summary('To nicole@example.com'), { press: 'Escape' }, hidden]);
    await openUntitled('# Notes\n\n- milk\n- bread\n');
    await keyboard([{ waitGone: sendButton }]);
  });
});
