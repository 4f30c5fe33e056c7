import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard } from './keyboard.ts';
import { type Actions, activeText, escape, hidden, listed, shown } from './questions.ts';
import { notified } from './sending.ts';
import {
  checksSettled,
  closeAll,
  findings,
  longLetter,
  openFile,
  openUntitled,
  rulesFound,
  until,
} from './support.ts';

const { executeCommand } = vscode.commands;
const manifest = () => vscode.extensions.getExtension('kind-regrets.kind-regrets')?.packageJSON.contributes;

/** Whether the palette has these of our commands, and not those. */
const palette = (offered: readonly string[], hiddenTitles: readonly string[]): Actions => [
  { press: 'F1' },
  { waitFor: '.quick-input-widget input' },
  { type: 'Kind Regrets: ' },
  { waitFor: listed('Toggle All Checks') },
  { waitGone: '.quick-input-list .monaco-list-row:not(:has-text("Kind Regrets: "))' },
  ...offered.map((title) => ({ waitFor: listed(title) })),
  ...hiddenTitles.map((title) => ({ waitGone: listed(title) })),
];

const onLetters = [
  'Send Draft…',
  'Show What the Letter Has',
  'Check This Document',
  'Pause or Resume',
  'Ask a Language Model to Read This Draft…',
];
const onDrafts = ['Fix All That Changes Nothing'];
const onOurDrafts = ['Another Wording'];
const names = ['sendDraft', 'checklist', 'check', 'pause', 'fixAll', 'anotherWording', 'secondOpinion'];

const step = (id: string, state = '') => `[data-step-id="kind-regrets.kind-regrets#start#${id}"]${state}`;
const done = (id: string): Actions[number] => ({ waitFor: step(id, '[aria-checked="true"]') });
const follow = (id: string, link: string): Actions => [
  { click: step(id) },
  { click: `${step(id)} .monaco-button:has-text("${link}")` },
];
const followNew = (id: string, link: string): Actions => [
  { waitFor: step(id, '[aria-checked="false"]') },
  ...follow(id, link),
];
const begin = async () => executeCommand('resetGettingStartedProgress').then(open);
const open = async () =>
  executeCommand('workbench.action.openWalkthrough', 'kind-regrets.kind-regrets#start');

describe('the walkthrough', () => {
  needKeyboard();
  afterEach(async () => {
    await executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('opens an empty document, and knows when a prefix was typed there', async () => {
    // VS Code completes a step by an event once a window: no fresh start, which would undo what a first try has typed.
    await open();
    await keyboard(follow('type', 'Open an Empty Document'));
    const editor = await until('the document', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.languageId, 'markdown');
    await keyboard([
      { waitFor: '.monaco-editor.focused' },
      // The extension has just been started by this document: before its status stands there, a slash offers nothing.
      { waitFor: '[id="status.languageStatus"] [aria-label*="Kind Regrets"]' },
      { type: '/decline' },
      { waitFor: '.suggest-widget.visible .focused:has-text("/decline")' },
      { press: 'Enter' },
    ]);
    await until('the letter', () => activeText()?.startsWith('Subject: Interview Invitation'));
    await open();
    await keyboard([done('type')]);
  });

  it('is listed, and shows its steps', async () => {
    await begin();
    const [walkthrough] = manifest().walkthroughs;
    for (const { id, title } of walkthrough.steps)
      await keyboard([{ waitFor: `${step(id)}:has-text("${title}")` }]);
    await closeAll();
    void executeCommand('welcome.showAllWalkthroughs');
    await keyboard([{ waitFor: listed(walkthrough.title) }, ...escape]);
  });

  it('asks the questions, and explains a rule', async () => {
    await begin();
    await keyboard([...followNew('write', 'Decline an Interview…'), shown(1), ...escape, done('write')]);
    await keyboard([
      ...followNew('read', 'Explain a Rule…'),
      { waitFor: '.quick-input-title:text-is("Explain a Rule")' },
      ...escape,
      done('read'),
    ]);
  });

  it('says what to do first where no letter is in front', async () => {
    await begin();
    await keyboard(followNew('checklist', 'Show What the Letter Has'));
    await notified('Open the letter in a Markdown or plain-text editor, then look at its checklist.');
    await keyboard([done('checklist'), ...followNew('send', 'Send Draft…')]);
    await notified('Open the letter in a Markdown or plain-text editor, then send it.');
    await keyboard([done('send')]);
  });

  it('goes to the letter that is open behind it', async () => {
    const { document } = await openUntitled(longLetter);
    await begin();
    await keyboard([
      ...followNew('checklist', 'Show What the Letter Has'),
      { waitFor: '.quick-input-title:text-is("What the letter has")' },
      ...escape,
    ]);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await open();
    await keyboard([
      ...followNew('send', 'Send Draft…'),
      { waitFor: '.quick-input-title:text-is("Send Draft")' },
      ...escape,
    ]);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

describe('the palette', () => {
  needKeyboard();
  afterEach(closeAll);

  it('has what can be done with a letter', async () => {
    await openUntitled(longLetter);
    await keyboard([...palette([...onLetters, ...onDrafts], onOurDrafts), ...escape]);
  });

  it('does not offer to change what cannot be changed', async () => {
    await openFile('read-only.md', longLetter);
    await executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      await keyboard([...palette(onLetters, [...onDrafts, ...onOurDrafts]), ...escape]);
    } finally {
      await executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    }
  });

  const scheme = 'kind-regrets-test';
  const foreign: readonly (readonly [string, () => Promise<vscode.Disposable | undefined>])[] = [
    ['another language', async () => void (await openUntitled('let answer = 42;', 'javascript'))],
    [
      'another scheme',
      async () => {
        const provider = { provideTextDocumentContent: () => longLetter };
        const served = vscode.workspace.registerTextDocumentContentProvider(scheme, provider);
        await vscode.window.showTextDocument(vscode.Uri.parse(`${scheme}:/letter.md`, true));
        return served;
      },
    ],
  ];
  for (const [what, show] of foreign) {
    it(`has none of it in ${what}, and nothing happens there`, async () => {
      const shownNow = await show();
      try {
        await keyboard([...palette([], [...onLetters, ...onDrafts, ...onOurDrafts]), ...escape]);
        for (const name of names) await executeCommand(`kindRegrets.${name}`);
        await checksSettled();
        const documents = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme !== 'file');
        assert.ok(documents.length > 0);
        assert.deepEqual(
          documents.flatMap(({ uri }) => findings(uri)),
          [],
        );
      } finally {
        await executeCommand('notifications.clearAll');
        shownNow?.dispose();
      }
    });
  }

  it('has nothing of a single invitation, which only the view can name', async () => {
    for (const name of ['openDraft', 'markAnswered', 'dismiss'])
      await executeCommand(`kindRegrets.invitations.${name}`);
    await keyboard([...palette([], ['Open Draft', 'Mark Answered', 'Dismiss']), ...escape]);
  });

  it('offers to show ignored findings where there are any', async () => {
    const title = 'Show Ignored Findings Again';
    await executeCommand('kindRegrets.clearIgnored');
    await keyboard([...palette([], [title]), ...escape]);
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
    );
    const ignore = actions.find(({ command }) => command?.command === 'kindRegrets.ignoreHere')?.command;
    assert.ok(ignore);
    await executeCommand(ignore.command, ...(ignore.arguments ?? []));
    await keyboard([...palette([title], []), { click: listed(title) }, hidden]);
    await notified('speak again: 1');
    await rulesFound(document.uri);
    await keyboard([...palette([], [title]), ...escape]);
    await executeCommand('notifications.clearAll');
  });
});
