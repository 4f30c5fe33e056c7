import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keyboard, needKeyboard, textsOf } from './keyboard.ts';
import {
  type Actions,
  activeText,
  decline,
  escape,
  forget,
  listed,
  sampleAnswers,
  shown,
} from './questions.ts';
import { notified } from './sending.ts';
import { checksSettled, closeAll, findings, longLetter, openUntitled, rulesFound, until } from './support.ts';

const { executeCommand } = vscode.commands;
const manifest = () => vscode.extensions.getExtension('kind-regrets.kind-regrets')?.packageJSON.contributes;

const row = '.quick-input-list .monaco-list-row:has-text("Kind Regrets: ")';

/** Has the palette offer these of our commands, and no other. */
async function offers(titles: readonly string[]): Promise<void> {
  await keyboard([
    { press: 'F1' },
    { waitFor: '.quick-input-widget input' },
    { type: 'Kind Regrets: ' },
    { waitFor: listed('Decline an Interview…') },
    { waitGone: '.quick-input-list .monaco-list-row:not(:has-text("Kind Regrets: "))' },
    ...titles.map((title) => ({ waitFor: listed(title) })),
  ]);
  const rows = await textsOf(row);
  await keyboard(escape);
  assert.equal(rows.length, titles.length, rows.join(' / '));
}

const anywhere = ['Decline an Interview…'];
const elsewhere = ['Forget My Details…'];
const onText = ['Send This Draft…', 'Ask a Language Model to Read This Draft…', 'Checking: On or Off…'];
const onLetters = [...anywhere, ...onText, 'Letter Checklist…'];

/** What says or does something about a document by itself. */
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
    await keyboard(followNew('checklist', 'Letter Checklist…'));
    await notified('Open the letter as Markdown or plain text, then open its checklist.');
    await keyboard([done('checklist'), ...followNew('send', 'Send This Draft…')]);
    await notified('Open the letter as Markdown or plain text, then send it.');
    await keyboard([done('send')]);
  });

  it('goes to the letter that is open behind it', async () => {
    const { document } = await openUntitled(longLetter);
    await begin();
    await keyboard([
      ...followNew('checklist', 'Letter Checklist…'),
      { waitFor: '.quick-input-title:text-is("Letter Checklist")' },
      ...escape,
    ]);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await open();
    await keyboard([
      ...followNew('send', 'Send This Draft…'),
      { waitFor: '.quick-input-title:text-is("Send This Draft")' },
      ...escape,
    ]);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

describe('the palette', () => {
  needKeyboard();
  afterEach(closeAll);

  it('has four commands over a letter, and a fifth over one that the questions have written', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    await offers(onLetters);
    await decline(sampleAnswers);
    await until('the draft to be known as one', async () =>
      offers([...onLetters, 'Try Another Wording']).then(
        () => true,
        () => keyboard([{ press: 'Escape' }]).then(() => false),
      ),
    );
    await forget();
  });

  for (const [typed, title] of [
    ['decl', 'Decline an Interview…'],
    ['send', 'Send This Draft…'],
    ['checki', 'Checking: On or Off…'],
    ['checkl', 'Letter Checklist…'],
  ] as const) {
    it(`has ${title} in its first row for those who type “${typed}”`, async () => {
      const { document } = await openUntitled(longLetter);
      await rulesFound(document.uri);
      await keyboard([
        { press: 'F1' },
        { waitFor: '.quick-input-widget input' },
        { type: typed },
        { waitFor: listed(`Kind Regrets: ${title}`, '.focused') },
        ...escape,
      ]);
    });
  }

  it('has less over another text, and less still where nothing is open', async () => {
    await openUntitled('# Notes\n\n- milk\n- bread\n');
    await offers([...anywhere, ...onText, ...elsewhere]);
    await closeAll();
    await offers([...anywhere, ...elsewhere]);
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
        await offers([...anywhere, ...elsewhere]);
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
    await offers([...anywhere, ...elsewhere]);
  });
});
