import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OfferedFix } from '../../src/check/offered-fix.ts';
import { edit, editsOf, type History, randomHistories, type Step } from './histories.ts';
import { type Edit, MarkedText } from './marked-text.ts';
import { closeAll, fixesAt, openUntitled } from './support.ts';

/** Of about four fixes each. The web worker gets fewer, for its host does the same. */
const count = 'importScripts' in globalThis ? 60 : 260;
const seed = 20_261_127;

/** So many at a time, that none takes long on a busy machine. */
const atATime = 20;

/** Takes the edit out of the middle of surrogate pairs and of line ends, where VS Code would not let it be. */
function snapped({ start, end, text }: Edit, all: string): Edit {
  const outside = (at: number): number => {
    const isInside = (all.codePointAt(at - 1) ?? 0) > 0xffff || all.slice(at - 1, at + 1) === '\r\n';
    return isInside ? at - 1 : at;
  };
  return edit(outside(start), outside(end), text);
}

/** The same steps in VS Code and in a model for each of the fixes that were offered. */
class Both {
  readonly #editor: vscode.TextEditor;
  #past: (readonly MarkedText[])[] = [];
  #models: readonly MarkedText[];

  constructor(editor: vscode.TextEditor, models: readonly MarkedText[]) {
    this.#editor = editor;
    this.#models = models;
  }

  model(fix: number): MarkedText {
    const model = this.#models[fix];
    assert.ok(model);
    return model;
  }

  /** Takes the step in VS Code, which may refuse it while something else is going on, and in the models. */
  async take(step: Step, fix: number): Promise<void> {
    if (step.kind === 'undo') return this.#undo();
    const { document } = this.#editor;
    const isUnix = document.eol === vscode.EndOfLine.LF;
    if (step.kind === 'change the line ends') {
      // What an undo makes of line ends is VS Code's own affair.
      this.#past = [];
      this.#models = this.#models.map((model) => model.withLineEnds(isUnix ? '\r\n' : '\n'));
      const end = isUnix ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF;
      await this.#editor.edit((edit) => edit.setEndOfLine(end));
      return;
    }
    const model = this.model(fix);
    const edits = editsOf(step, model)
      .map((each) => snapped(each, model.text))
      .filter(({ start, end, text }) => start < end || text !== '');
    if (edits.length === 0) return;
    const ranges = edits.map(
      ({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end)),
    );
    this.edited(edits);
    await this.#editor.edit((builder) => {
      for (const [at, range] of ranges.entries()) builder.replace(range, edits[at]?.text ?? '');
    });
  }

  /** Brings the models up with an edit that VS Code has made. */
  edited(edits: readonly Edit[]): void {
    this.#past.push(this.#models);
    const end = this.#editor.document.eol === vscode.EndOfLine.LF ? '\n' : '\r\n';
    const normal = edits.map((each) => edit(each.start, each.end, each.text.replaceAll(/\r?\n/gu, end)));
    this.#models = this.#models.map((model) => model.edited(normal));
  }

  agree(): void {
    assert.equal(this.#editor.document.getText(), this.#models[0]?.text, 'VS Code has the text of the model');
  }

  async #undo(): Promise<void> {
    const before = this.#past.pop();
    if (!before) return;
    this.#models = before;
    await vscode.commands.executeCommand('undo');
  }
}

async function write(editor: vscode.TextEditor, text: string): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  await editor.edit((edit) => {
    edit.replace(all, text);
    edit.setEndOfLine(vscode.EndOfLine.LF);
  });
  assert.equal(editor.document.getText(), text);
}

/** Has all fixes offered, takes the steps, and applies one fix after the other. Tells of each whether it was applied. */
async function play(history: History, editor: vscode.TextEditor): Promise<readonly boolean[]> {
  const { document } = editor;
  await write(editor, history.letter);
  const offers = await fixesAt(document, new vscode.Range(0, 0, document.lineCount, 0));
  const models = offers.map(({ arguments: values }) => {
    const [, { edits }] = values as [vscode.Uri, OfferedFix];
    const fix = edits.map(({ span, text }) => edit(span.start, span.end, text));
    return MarkedText.of(history.letter, fix);
  });
  const both = new Both(editor, models);
  const first = history.fix % offers.length;
  const apply = async (fix: number): Promise<boolean> => {
    const { command, arguments: values = [] } = offers[fix] ?? {};
    assert.ok(command);
    return vscode.commands.executeCommand<boolean>(command, ...values);
  };
  for (const step of history.steps) {
    await both.take(step, first);
    both.agree();
  }
  if (history.meanwhile)
    return [await race(both, history.meanwhile, first, document, async () => apply(first))];
  const applied: boolean[] = [];
  for (const at of offers.keys()) {
    const fix = (first + at) % offers.length;
    const isApplied = await apply(fix);
    if (isApplied) both.edited(both.model(fix).fix() ?? assert.fail('applied, though its words are gone'));
    both.agree();
    applied.push(isApplied);
  }
  return applied;
}

/** Takes a step while a fix is being applied: each may come first, and VS Code may refuse the other. */
async function race(
  both: Both,
  step: Step,
  fix: number,
  document: vscode.TextDocument,
  apply: () => Promise<boolean>,
): Promise<boolean> {
  const before = both.model(fix);
  const [isApplied] = await Promise.all([apply(), both.take(step, fix)]);
  const after = both.model(fix);
  const allowed = [before, after].flatMap((model) => {
    const edits = model.fix();
    return isApplied ? (edits ? model.edited(edits).text : []) : model.text;
  });
  assert.ok(
    allowed.includes(document.getText()),
    `${document.getText()}\nis none of\n${allowed.join('\nor\n')}`,
  );
  return isApplied;
}

describe('a fix that was offered before the text changed', () => {
  const outcomes: boolean[] = [];
  const histories = randomHistories(count, seed);

  afterEach(async () => {
    // Each refusal is told in a notification.
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  for (let from = 0; from < count; from += atATime) {
    const some = histories.slice(from, from + atATime);
    it(`is right or refused after each of random histories ${from} to ${from + some.length - 1} (seed ${seed})`, async () => {
      // In Markdown, VS Code asks a server of its own for code actions too, which is slow.
      const editor = await openUntitled('', 'plaintext');
      const wrong: string[] = [];
      for (const history of some) {
        try {
          outcomes.push(...(await play(history, editor)));
        } catch (error) {
          wrong.push(`${JSON.stringify(history)}: ${String(error)}`);
        }
        await vscode.commands.executeCommand('notifications.clearAll');
      }
      assert.deepEqual(wrong, []);
    }).timeout(280_000);
  }

  it('was tried often enough, and both happened', () => {
    const applied = outcomes.filter(Boolean).length;
    console.log(`[test]   ${outcomes.length} fixes: ${applied} applied, the others refused`);
    assert.ok(outcomes.length >= count * 3.5);
    assert.ok(applied > outcomes.length / 5 && applied < outcomes.length);
  });
});
