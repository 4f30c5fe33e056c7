import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import {
  type Actions,
  activeText,
  anInterview,
  answer,
  backAtFirst,
  change,
  decline,
  forget,
  hidden,
  listed,
  sample,
  sampleAnswers,
  shown,
} from './questions.ts';
import { closeAll, openUntitled, sampleLetter } from './support.ts';

describe('the command', () => {
  needKeyboard();
  afterEach(async () => {
    await closeAll();
    await forget();
  });

  it('writes the sample letter into a new Markdown document, and one undo takes it back', async () => {
    await decline(sampleAnswers);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.ok(document.isUntitled);
    assert.equal(document.getText(), `\n${sampleLetter}`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });

  it('writes at the cursor of an empty draft, as plain text, and leaves the caret after the thanks', async () => {
    const editor = await openUntitled('\n\n', 'plaintext');
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await decline(sampleAnswers);
    assert.equal(vscode.window.activeTextEditor, editor);
    assert.equal(editor.document.getText(), `\n${sampleLetter}\n`);
    const { active } = editor.selection;
    const before = editor.document.lineAt(active.line).text.slice(0, active.character);
    assert.match(before, /^Thank you very much .* review my application\.$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '\n\n');
  });

  it('leaves a document with text in it alone', async () => {
    const { document } = await openUntitled('My notes');
    await decline(sampleAnswers);
    assert.equal(document.getText(), 'My notes');
    assert.equal(activeText(), sampleLetter);
  });

  it('takes what is typed as it is, neither snippet nor Markdown', async () => {
    const hostile: string[] = [...sample];
    hostile[2] = 'A${TM_SELECTED_TEXT}$CLIPBOARD $5,000 {}';
    hostile[3] = '*Acme* [x](y)';
    await decline([...hostile.flatMap((text, at) => answer(at + 1, text)), hidden]);
    assert.match(
      activeText() ?? '',
      /^Subject: Interview Invitation for A\$\{TM_SELECTED_TEXT\}\$CLIPBOARD \$5,000 \{\} - /,
    );
    assert.match(activeText() ?? '', /at \\\*Acme\\\* \\\[x\\\]\(y\)\. I truly/);
  });

  for (const number of [1, 4, 6]) {
    it(`changes nothing when left by Escape at question ${number}`, async () => {
      const editor = await openUntitled('');
      const { version } = editor.document;
      const answers = sample.slice(0, number - 1).flatMap((text, at) => answer(at + 1, text));
      await decline([...answers, shown(number), { press: 'Escape' }, hidden]);
      assert.equal(vscode.window.activeTextEditor, editor);
      assert.equal(editor.document.version, version);
      assert.equal(vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).length, 1);
    });
  }

  it('goes back, showing what was answered', async () => {
    const back: Actions = [{ click: '.quick-input-titlebar .codicon-quick-input-back' }];
    await decline([
      ...answer(1, anInterview),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Baker'),
      shown(4),
      ...back,
      // The answer stands selected: typing replaces it.
      ...answer(3, 'Accountant Specialist'),
      ...answer(4, 'the chocolate factory'),
      ...answer(5, 'timing'),
      shown(6),
      ...back,
      { waitFor: listed('The timing isn’t right', '.focused') },
      ...answer(5, ''),
      ...answer(6, 'John Doe'),
      hidden,
    ]);
    assert.equal(
      activeText(),
      sampleLetter.replace(
        /to pursue .* career goals/,
        'to decline the interview, as the timing is not right for me',
      ),
    );
  });

  it('asks for times where nothing is declined, and may be told no time of the interview', async () => {
    await decline([
      ...answer(1, 'another time'),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Acme'),
      ...answer(4, ''),
      ...answer(5, 'Tuesday after 2 p.m.'),
      ...answer(6, 'John Doe'),
      hidden,
    ]);
    assert.match(
      activeText() ?? '',
      /^Subject: Rescheduling My Interview - John Doe\n\nDear Nicole,.*Tuesday after 2 p\.m\.\n/s,
    );
  });

  it('shows of each reason what it says, takes one’s own within the question, and says what may hurt', async () => {
    await decline([
      ...sample.slice(0, 4).flatMap((text, at) => answer(at + 1, text)),
      shown(5),
      { waitFor: listed('… as the timing is not right for me') },
      ...answer(5, 'own words'),
      { waitFor: '.quick-input-title:has-text("What is your reason?")' },
      shown(5),
      // Back leads to the reasons, where the choice stands.
      { click: '.quick-input-titlebar .codicon-quick-input-back' },
      { waitFor: listed('In my own words', '.focused') },
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("What is your reason?")' },
      { type: 'You clearly never read my CV' },
      { waitFor: '.quick-input-message:has-text("This blames your reader")' },
      { press: 'Enter' },
      ...answer(6, 'John Doe'),
      hidden,
    ]);
    assert.match(activeText() ?? '', /decline the interview\. You clearly never read my CV\. However, I/);
  });

  it('changes details from a pick, shows what they are now, and comes back to it', async () => {
    await decline([
      ...sample.slice(0, 4).flatMap((text, at) => answer(at + 1, text)),
      shown(5),
      ...change('Person', 'Ms Okafor', 'Nicole, Accountant Specialist, the chocolate factory'),
      // The detail has the number of the question that it interrupts.
      { waitFor: '.quick-input-title:has-text("What reason")' },
      ...change('Open door', 'Nothing', 'Ms Okafor, Accountant Specialist, the chocolate factory'),
      { waitFor: '.quick-input-title:has-text("What reason")' },
      ...sample.slice(4).flatMap((text, at) => answer(at + 5, text)),
      hidden,
    ]);
    assert.equal(
      activeText(),
      sampleLetter.replace('Dear Nicole,', 'Dear Ms Okafor,').replace(/ However, .*better fit\./, ''),
    );
  });

  it('writes a short message', async () => {
    await decline([
      shown(1),
      { type: 'change a detail' },
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("Which detail")' },
      { type: 'Length' },
      { press: 'Enter' },
      { waitFor: listed('Short message (LinkedIn, chat, application form), warm') },
      { type: 'form), warm' },
      { press: 'Enter' },
      backAtFirst,
      ...sampleAnswers,
    ]);
    assert.match(activeText() ?? '', /^Hi Nicole,\n\n[^\n]+\n\nJohn Doe\n$/);
  });

  it('says to decline the calendar entry of an interview that is called off', async () => {
    await decline([
      ...answer(1, 'already agreed'),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Acme'),
      ...answer(4, 'Friday at 2 pm'),
      ...answer(5, ''),
      ...answer(6, 'John Doe'),
      hidden,
    ]);
    assert.match(activeText() ?? '', /cancel our interview on Friday at 2 pm/);
    await vscode.commands.executeCommand('notifications.showList');
    await keyboard([{ waitFor: '.notification-list-item:has-text("Decline the calendar entry too.")' }]);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('needs a name, and says what to do', async () => {
    await decline([
      ...answer(1, anInterview),
      ...[2, 3, 4, 5].flatMap((number) => answer(number, '')),
      ...answer(6, ''),
      { waitFor: 'text=Type your name the way you sign letters.' },
      { type: 'John Doe' },
      { press: 'Enter' },
      hidden,
    ]);
    assert.match(activeText() ?? '', /^Subject: Interview Invitation - John Doe\n\nDear Hiring Team,\n/);
  });

  it('is in File > New File…', async () => {
    const done = vscode.commands.executeCommand('welcome.showNewFileEntries');
    await keyboard([
      { click: '.quick-input-list .monaco-list-row:has-text("Decline E-mail")' },
      shown(1),
      { press: 'Escape' },
      hidden,
    ]);
    await done;
  });

  it('remembers the name, and does not ask for it again; offers the roles and companies', async () => {
    await decline(sampleAnswers);
    assert.equal(vscode.workspace.getConfiguration('kindRegrets').get('name'), 'John Doe');
    await closeAll();
    await decline([
      ...answer(1, anInterview, 5),
      ...answer(2, 'Nicole', 5),
      { waitFor: listed('Accountant Specialist') },
      shown(3, 5),
      // Enter alone takes neither: the last letter was to somebody else.
      { waitFor: listed('Leave it empty', '.focused') },
      { press: 'ArrowDown' },
      { press: 'Enter' },
      { waitFor: listed('the chocolate factory') },
      shown(4, 5),
      { waitFor: listed('Leave it empty', '.focused') },
      { press: 'ArrowDown' },
      { press: 'Enter' },
      ...answer(5, '', 5),
      hidden,
    ]);
    assert.equal(activeText(), sampleLetter);
  });
});

describe('typing', () => {
  needKeyboard();
  afterEach(closeAll);

  const fill: Actions = [
    { type: 'Accountant Specialist' },
    { press: 'Tab' },
    { type: 'John Doe' },
    { press: 'Tab' },
    { type: 'Nicole' },
    { press: 'Tab' },
    { type: 'the chocolate factory' },
    { press: 'Tab' },
    { waitFor: '.suggest-widget.visible .focused' },
    // Picking a choice goes on to the last stop by itself.
    { press: 'Enter' },
    { waitGone: '.suggest-widget.visible' },
  ];

  it('/decline in Markdown expands to a letter whose fields one tabs through', async () => {
    await openUntitled('');
    await keyboard([
      { type: '/decline' },
      { waitFor: '.suggest-widget.visible .focused:has-text("/decline")' },
      { press: 'Tab' },
      { waitGone: '.suggest-widget.visible' },
      ...fill,
    ]);
    assert.equal(activeText(), sampleLetter);
  });

  it('decline in plain text does so too', async () => {
    await openUntitled('', 'plaintext');
    await keyboard([
      { type: 'decline' },
      { press: 'Control+Space' },
      { waitFor: '.suggest-widget.visible .focused:has-text("decline")' },
      { press: 'Tab' },
      { waitGone: '.suggest-widget.visible' },
      ...fill,
    ]);
    assert.equal(activeText(), sampleLetter);
  });
});
