import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rules } from '../../../src/rules/index.ts';
import { canaries } from '../canaries.ts';
import { hasKeyboard, keyboard, textsOf } from '../keyboard.ts';
import { answer, hidden, shown } from '../questions.ts';
import { closeAll, findings, longLetter, openUntitled, rulesFound, until } from '../support.ts';
import { assertTranslated } from './spoken.ts';

const { recruiter, company, writer } = canaries;
const role = 'Lamplighter';
const own = ['Nicole', role, 'the chocolate factory', 'John Doe'];

/** A quick pick or input box: its title, its placeholder and its message. */
const question = [
  '.quick-input-title',
  '.quick-input-widget .quick-input-box input',
  '.quick-input-message',
].join(', ');
const rows = '.quick-input-list .quick-input-list-entry';

async function run(command: string, look: () => Promise<void>): Promise<void> {
  const done = vscode.commands.executeCommand(`kindRegrets.${command}`);
  await look();
  await keyboard([{ press: 'Escape' }, hidden]);
  await done;
}

/** VS Code's own words below an input box. */
const hint = "(Press 'Enter' to confirm or 'Escape' to cancel)";

const command = async (name: string) => vscode.commands.executeCommand(name);

async function keyboardRows(): Promise<readonly string[]> {
  const texts = await textsOf(`${rows}, .quick-input-widget .quick-input-box`);
  return texts.filter((text) => text.trim() !== '');
}

async function notified(): Promise<void> {
  await command('notifications.showList');
  const item = '.notifications-center .notification-list-item';
  await keyboard([{ waitFor: item }]);
  assertTranslated(await textsOf(`${item} .notification-list-item-message`));
  await command('notifications.clearAll');
  await command('notifications.hideList');
}

describe('in the pseudo-locale', () => {
  before(async function () {
    if (vscode.env.language === 'en' || !(await hasKeyboard())) this.skip();
  });
  afterEach(async () => {
    await command('notifications.clearAll');
    await closeAll();
  });

  it('the manifest says nothing in English', () => {
    const { packageJSON } = vscode.extensions.getExtension('kind-regrets.kind-regrets') ?? {};
    const { commands, configuration, languageModelTools, views, viewsWelcome, walkthroughs } =
      packageJSON.contributes;
    const said =
      /^(?:title|shortTitle|name|contents|description|markdownDescription|displayName|userDescription)$/u;
    const texts: string[] = [];
    const collect = (value: unknown, key = ''): void => {
      if (typeof value === 'string') {
        if (said.test(key) || key === 'enumDescriptions') texts.push(value);
      } else if (Array.isArray(value)) value.forEach((each) => collect(each, key));
      else if (value) for (const [name, each] of Object.entries(value)) collect(each, name);
    };
    collect([commands, configuration, views, viewsWelcome, walkthroughs]);
    // What models are told stays English.
    for (const { displayName, userDescription } of languageModelTools)
      collect({ displayName, userDescription });
    assert.ok(texts.length > 50, String(texts.length));
    const links = /\]\([^)]*\)|\$\([a-z-]+\)/gu;
    assertTranslated(texts.map((text) => text.replace(links, '')));
  });

  it('the wizard asks nothing in English', async () => {
    await vscode.env.clipboard.writeText('');
    const answers = ['', 'Nicole', role, 'the chocolate factory', '', 'John Doe'];
    const running = vscode.commands.executeCommand('kindRegrets.decline');
    for (const [at, text] of answers.entries()) {
      await keyboard([shown(at + 1)]);
      // The sentences of the letter stay English.
      const listed = at === 4 ? [] : await keyboardRows();
      assertTranslated([...(await textsOf(question)), ...listed], [...own, hint]);
      // The first row pastes an invitation.
      if (at === 0) await keyboard([{ press: 'ArrowDown' }]);
      await keyboard(answer(at + 1, text));
    }
    await keyboard([hidden]);
    await running;
    const document = await until('the draft', () => vscode.window.activeTextEditor?.document);
    assert.match(document.getText(), /^\nSubject: .*Lamplighter/u);
  });

  // What VS Code has no translation for, it writes into its log: nobody's names may be asked for.
  it('an invitation’s names are asked of nobody, and shown as they are', async () => {
    const text = `Dear ${writer},\n\nWe would like to invite you to an interview for the ${role} position at ${company}.\n\nBest regards,\n${recruiter}\nRecruiter, ${company}\n`;
    await vscode.env.clipboard.writeText(text);
    const running = vscode.commands.executeCommand('kindRegrets.decline');
    await keyboard([
      // The row of the details is the last, which is above the first.
      { waitFor: '.quick-input-list .monaco-list-row[data-index="0"].focused' },
      { press: 'ArrowUp' },
      { waitFor: '.quick-input-list .monaco-list-row.focused:not([data-index="0"])' },
      { press: 'Enter' },
      { waitFor: '.quick-input-list .monaco-list-row:nth-child(6)' },
    ]);
    const shownRows = await keyboardRows();
    for (const name of [company, recruiter.split(' ', 1)[0] ?? '']) {
      assert.ok(
        shownRows.some((each) => each.includes(name)),
        `not shown: ${shownRows.join(' / ')}`,
      );
    }
    await keyboard([{ press: 'Escape' }, hidden]);
    await running;
    await vscode.env.clipboard.writeText('');
  });

  it('the invitation that it began is listed and forgotten without English', async () => {
    await command('kindRegrets.invitations.focus');
    const list = '.pane:has(.monaco-list-row)';
    const about = `${list} .monaco-list-row:has-text("${role}")`;
    await keyboard([{ waitFor: about }]);
    assertTranslated(await textsOf(`${about} .monaco-icon-label`), own);
    await run('forgetDetails', async () => {
      await keyboard([{ waitFor: '.quick-input-title' }]);
      assertTranslated([...(await textsOf(question)), ...(await keyboardRows())]);
      await keyboard([{ press: 'Enter' }]);
    });
    await notified();
    await keyboard([{ waitGone: about }]);
  });

  it('the checklist, the list of rules and the ways to send are not in English', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    for (const name of ['checklist', 'explainRule', 'sendDraft']) {
      await run(name, async () => {
        await keyboard([{ waitFor: '.quick-input-title' }]);
        const underlined = findings(document.uri).map(({ range }) => document.getText(range));
        const values = [
          'Interview Invitation for Baker - John Doe',
          '.eml',
          ...underlined,
          ...rules.map(({ id }) => id),
        ];
        assertTranslated([...(await textsOf(question)), ...(await keyboardRows())], values);
      });
    }
  });

  it('the language status is not in English', async () => {
    const item = '[id="status.languageStatus"]';
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    await keyboard([{ waitFor: item }, { click: item }, { waitFor: '.hover-language-status' }]);
    const ours = '.hover-language-status:has-text("51") .left, .hover-language-status:has-text("51") .label';
    assertTranslated(await textsOf(ours));
    await keyboard([{ press: 'Escape' }]);
  });

  it('the status bar is not in English, nor the ways to have a finding silent', async () => {
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    assertTranslated(await textsOf('[id$="kindRegrets.letter"]'));
    const [finding] = findings(document.uri);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    const more = actions.findLast(({ command }) => command?.command === 'kindRegrets.silenceMore')?.command;
    assert.ok(more);
    const done = vscode.commands.executeCommand(more.command, ...(more.arguments ?? []));
    await keyboard([{ waitFor: '.quick-input-title' }]);
    const words = document.getText(finding.range);
    assertTranslated([...(await textsOf(question)), ...(await keyboardRows())], [words]);
    await keyboard([{ press: 'Escape' }]);
    await done;
  });

  it('notifications are not in English', async () => {
    await openUntitled('Notes');
    await command('kindRegrets.clearIgnored');
    await notified();
    await command('kindRegrets.anotherWording');
    await notified();
    await command('kindRegrets.secondOpinion');
    await notified();
    const { document } = await openUntitled(longLetter);
    await rulesFound(document.uri);
    const [finding] = findings(document.uri);
    assert.ok(finding);
    const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    assert.ok(fix?.command);
    await vscode.commands.executeCommand('editor.action.selectAll');
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    await notified();
  });
});
