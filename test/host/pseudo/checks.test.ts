import * as vscode from 'vscode';
import { rules } from '../../../src/rules/index.ts';
import { closeAll, findings, openUntitled, ruleOf, until } from '../support.ts';
import { assertTranslated } from './spoken.ts';

const settings = () => vscode.workspace.getConfiguration('kindRegrets');

/** The words of a letter that a message or a title may repeat: names, and what it sets in quotes. */
const wordsOf = (text: string): string[] => [...text.matchAll(/[\p{L}\p{N}@.’'-]+/gu)].map(([word]) => word);
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”/gu, '');

async function titlesAt({ uri }: vscode.TextDocument, range: vscode.Range): Promise<string[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
  );
  return actions
    .filter(({ command }) => command?.command.startsWith('kindRegrets.'))
    .map(({ title }) => withoutQuotes(title));
}

async function hoverAt({ uri }: vscode.TextDocument, range: vscode.Range): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    range.start,
  );
  const texts = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  return texts.map((text) => withoutQuotes(text.replaceAll('\\', '')));
}

interface Said {
  readonly message: string;
  readonly titles: readonly string[];
  readonly hover: readonly string[];
}

/** What is said of each finding of a rule; undefined until all of it is there, which takes a busy machine a while. */
async function saidBy(rule: string, document: vscode.TextDocument): Promise<readonly Said[] | undefined> {
  const found = findings(document.uri).filter((each) => ruleOf(each) === rule);
  const said = await Promise.all(
    found.map(async ({ message, range }) => ({
      message: withoutQuotes(message),
      titles: await titlesAt(document, range),
      hover: await hoverAt(document, range),
    })),
  );
  const isAll = said.length > 0 && said.every(({ titles, hover }) => titles.length > 0 && hover.length > 0);
  return isAll ? said : undefined;
}

describe('in the pseudo-locale, a rule', () => {
  before(async function () {
    if (vscode.env.language === 'en') this.skip();
    await settings().update('documents', 'always', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await settings().update('documents', undefined, vscode.ConfigurationTarget.Global);
  });
  afterEach(closeAll);

  // A late reply needs an invitation; it is seen in the wizard.
  for (const rule of rules.filter(({ exampleContext }) => !exampleContext)) {
    it(`says nothing in English: ${rule.id}`, async () => {
      for (const { before: example } of rule.examples) {
        const text = example.replace(/[«»]/gu, '');
        const { document } = await openUntitled(text);
        const names = wordsOf(text).filter((word) => /^\p{Lu}|[@.]/u.test(word));
        for (const said of await until(rule.id, () => saidBy(rule.id, document))) {
          assertTranslated([said.message], names);
          assertTranslated(said.titles);
          assertTranslated(said.hover);
        }
        await closeAll();
      }
    });

    it(`has a page without English but its examples: ${rule.id}`, async () => {
      const page = await vscode.workspace.openTextDocument(
        vscode.Uri.parse(`kind-regrets-rule:/${rule.id}.md`),
      );
      const lines = page
        .getText()
        .replace(/^```+[\s\S]*?^```+$/gmu, '')
        .replace(/\*\w+\*|\\/gu, '')
        .split('\n');
      assertTranslated(lines, [`# ${rule.id}`, ...Object.keys(rule.defaults)]);
    });
  }
});
