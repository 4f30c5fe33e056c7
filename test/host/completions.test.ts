import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openUntitled, sampleLetter, until } from './support.ts';

const prefixes = [
  'decline',
  'decline-message',
  'decline-promptly',
  'decline-reason',
  'decline-short',
  'decline-thanks',
  'decline-touch',
];

const blankLetter = sampleLetter
  .replaceAll('Accountant Specialist', '[Role]')
  .replaceAll('John Doe', '[Your Name]')
  .replace('Nicole', '[Recipient]')
  .replace('the chocolate factory', '[Company]');

/** Labels of the snippets offered at the end of a document. */
async function offered(editor: vscode.TextEditor, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
    trigger,
  );
  return list.items.filter((item) => /^\/?decline/.test(labelOf(item)));
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

describe('completions', () => {
  afterEach(closeAll);

  for (const language of ['markdown', 'plaintext']) {
    it(`offer the snippets by prefix in ${language}`, async () => {
      const editor = await openUntitled('decline', language);
      const items = await until('snippets', async () => {
        const found = await offered(editor);
        return found.length >= prefixes.length && found;
      });
      assert.deepEqual(items.map(labelOf).toSorted(), prefixes);
    });

    it(`offer the same at a slash in an empty ${language} document`, async () => {
      const editor = await openUntitled('/dec', language);
      const items = await until('slash completions', async () => {
        const found = await offered(editor, '/');
        return found.some((item) => labelOf(item) === '/decline') && found;
      });
      const slashed = items.filter((item) => labelOf(item).startsWith('/'));
      assert.deepEqual(
        slashed.map(labelOf).toSorted(),
        prefixes.map((prefix) => `/${prefix}`),
      );
      const letter = slashed.find((item) => labelOf(item) === '/decline');
      assert.ok(letter?.insertText instanceof vscode.SnippetString);
      await editor.insertSnippet(letter.insertText, new vscode.Range(0, 0, 0, 4));
      assert.equal(editor.document.getText(), blankLetter);
    });
  }

  it('offer a slash in a letter, at the start of a line', async () => {
    const editor = await openUntitled(`${sampleLetter}\n/`);
    await until('slash completions', async () => (await offered(editor, '/')).length);
  });

  for (const [where, text] of [
    ['inside a line', 'Either /'],
    ['in a path', '/usr/'],
    ['in notes', '# Plan\n\n- read the manual\n- `npm test`\n\n/'],
    ['in another text', 'The library opens at nine. It closes at five on all weekdays but Friday.\n\n/'],
  ] as const) {
    it(`offer no slash ${where}`, async () => {
      const editor = await openUntitled(text);
      const items = await offered(editor, '/');
      assert.deepEqual(
        items.map(labelOf).filter((label) => label.startsWith('/')),
        [],
      );
    });
  }
});
