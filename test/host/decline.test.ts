import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import {
  type Actions,
  activeText,
  answer,
  decline,
  forget,
  hidden,
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
    assert.equal(document.getText(), sampleLetter);
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
    const hostile = [...sample];
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
      ...answer(1, ''),
      ...answer(2, 'Nicole'),
      ...answer(3, 'Baker'),
      shown(4),
      ...back,
      // The answer stands selected: typing replaces it.
      ...answer(3, 'Accountant Specialist'),
      ...answer(4, 'the chocolate factory'),
      ...answer(5, ''),
      ...answer(6, 'timing'),
      shown(7),
      ...back,
      ...answer(6, ''),
      ...answer(7, ''),
      ...answer(8, 'John Doe'),
      ...answer(9, ''),
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

  it('asks for times where nothing is declined', async () => {
    await decline([
      ...answer(1, 'another time'),
      ...answer(2, 'Nicole', 8),
      ...answer(3, 'Baker', 8),
      ...answer(4, 'Acme', 8),
      ...answer(5, '', 8),
      ...answer(6, 'Tuesday after 2 p.m.', 8),
      ...answer(7, 'John Doe', 8),
      ...answer(8, 'short, warm', 8),
      hidden,
    ]);
    assert.match(
      activeText() ?? '',
      /^Subject: Rescheduling My Interview for Baker - John Doe\n\nHi Nicole,.*Tuesday after 2 p\.m\.\n/s,
    );
  });

  it('says what may hurt in a reason of one’s own, and takes it all the same', async () => {
    await decline([
      ...sample.slice(0, 5).flatMap((text, at) => answer(at + 1, text)),
      ...answer(6, 'own words'),
      shown(7, 10),
      { type: 'You clearly never read my CV' },
      { waitFor: '.quick-input-message:has-text("This blames the reader")' },
      { press: 'Enter' },
      ...answer(8, '', 10),
      ...answer(9, 'John Doe', 10),
      ...answer(10, '', 10),
      hidden,
    ]);
    assert.match(activeText() ?? '', /decline the interview\. You clearly never read my CV\. However, I/);
  });

  it('changes a detail from a pick, and comes back to it', async () => {
    await decline([
      ...sample.slice(0, 5).flatMap((text, at) => answer(at + 1, text)),
      ...answer(6, 'change a detail'),
      { waitFor: '.quick-input-title:has-text("Which detail")' },
      { type: 'Person' },
      { press: 'Enter' },
      { waitFor: '.quick-input-title:has-text("Who wrote to you?")' },
      { type: 'Ms Okafor' },
      { press: 'Enter' },
      // The detail has the number of the question that it interrupts.
      { waitFor: '.quick-input-title:has-text("What reason")' },
      ...sample.slice(5).flatMap((text, at) => answer(at + 6, text)),
      hidden,
    ]);
    assert.equal(activeText(), sampleLetter.replace('Dear Nicole,', 'Dear Ms Okafor,'));
  });

  it('asks again for what is missing, and says what to do', async () => {
    await decline([
      ...answer(1, ''),
      ...answer(2, ''),
      ...answer(3, ''),
      { waitFor: 'text=Type the role as the invitation names it.' },
      { type: 'Baker' },
      { press: 'Enter' },
      shown(4),
      { press: 'Escape' },
      hidden,
    ]);
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

  it('remembers name, length and tone, and does not ask for them again; offers the roles and companies', async () => {
    await decline(sampleAnswers);
    assert.equal(vscode.workspace.getConfiguration('kindRegrets').get('name'), 'John Doe');
    await closeAll();
    await decline([
      ...answer(1, '', 7),
      ...answer(2, 'Nicole', 7),
      { waitFor: '.quick-input-list .monaco-list-row:has-text("Accountant Specialist")' },
      ...answer(3, '', 7),
      { waitFor: '.quick-input-list .monaco-list-row:has-text("the chocolate factory")' },
      ...answer(4, '', 7),
      ...answer(5, '', 7),
      ...answer(6, '', 7),
      ...answer(7, '', 7),
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
