import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check } from '../../src/check/check.ts';
import { closeAll, findings, fixesAt, save, until, workspaceUri } from './support.ts';

const lineEnds = {
  LF: ['\n'],
  CRLF: ['\r\n'],
  'lone CR': ['\r'],
  'LF, CRLF and CR': ['\n', '\r\n', '\r'],
  'CRLF and LF': ['\r\n', '\r\n', '\n'],
} as const;

/** What stands before, between and after the words that are underlined. */
const kinds = {
  'plain letters': 'Ann',
  tabs: '\tAnn\t',
  emoji: '🙂🎉',
  'surrogate pairs': '𝒜𝓃𝓃 𠮷田',
  'a family joined by ZWJ': '👨‍👩‍👧‍👦',
  'flags and skin tones': '🇩🇪👋🏽',
  'combining marks': 'Zoe\u0308 Jose\u0301 Z\u0351\u036B\u0343',
  'Hebrew, right to left': 'שרה כהן',
  'Arabic, right to left': 'فاطمة الزهراء',
  'bidirectional controls': '\u2067שרה\u2069 \u202BAnn\u202C',
  'U+2028': 'Ann\u2028Bea',
  'U+2029': 'Ann\u2029Bea',
  NEL: 'Ann\u0085Bea',
  'form feed and vertical tab': 'Ann\fBea\vCai',
  'zero-width characters': 'A\u200Bn\u200Cn\uFEFF\u2060',
  'spaces of other widths': 'Ann\u00A0Bea\u202FCai\u3000Dov',
} as const;

interface Case {
  readonly lines: readonly string[];
  /** What is underlined, in its order. */
  readonly words: readonly string[];
  /** What the first fix makes of the lines. */
  readonly mended: readonly string[];
}

function slangAround(kind: string): Case {
  const lines = (thanks: string) => [
    `Hi ${kind},`,
    '',
    `${thanks} for the invitation, ${kind}. After careful consideration, ${kind} and I decided that I’m gonna stay in my current job. Let us stay in touch!`,
    '',
    'Cheers,',
    `John ${kind}`,
    '',
  ];
  return { lines: lines('Thx'), words: ['Thx', 'gonna'], mended: lines('Thanks') };
}

/** The fix puts lines of its own in. */
function thanklessTo(kind: string): Case {
  const greeting = `Dear ${kind},`;
  const rest = [
    `After careful consideration, ${kind}, I have decided to withdraw my application. I wish you every success.`,
    '',
    'Best regards,',
    `John ${kind}`,
    '',
  ];
  return {
    lines: [greeting, '', ...rest],
    words: [greeting],
    mended: [greeting, '', 'Thank you very much for considering me.', '', ...rest],
  };
}

const bytesOf = (text: string, mark: string) => new TextEncoder().encode(mark + text);

/** Opens a file of these lines and, if it is to have one, a byte order mark. */
async function open(
  lines: readonly string[],
  ends: readonly string[],
  mark: string,
): Promise<vscode.TextDocument> {
  const text = lines.map((line, at) => (at === 0 ? line : ends[at % ends.length] + line)).join('');
  opened += 1;
  const uri = workspaceUri(`unicode-${opened}.md`);
  await vscode.workspace.fs.writeFile(uri, bytesOf(text, mark));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

let opened = 0;

async function firstFix(document: vscode.TextDocument): Promise<boolean> {
  const [first] = findings(document.uri);
  assert.ok(first);
  const [fix] = await fixesAt(document, first.range);
  assert.ok(fix);
  return vscode.commands.executeCommand<boolean>(fix.command, ...(fix.arguments ?? []));
}

async function holds({ lines, words, mended }: Case, ends: readonly string[], mark = ''): Promise<void> {
  const document = await open(lines, ends, mark);
  const text = document.getText();
  const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  assert.equal(text, lines.join(end), 'VS Code makes one of all line ends, and leaves all else');

  const found = await until('findings', () => findings(document.uri).length > 0 && findings(document.uri));
  const inOrder = found.toSorted((a, b) => a.range.start.compareTo(b.range.start));
  assert.deepEqual(
    inOrder.map(({ range }) => document.getText(range)),
    words,
  );
  assert.deepEqual(
    inOrder.map(({ range }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
    })),
    check(text, { languageId: 'markdown' }).map(({ span }) => span),
  );

  assert.ok(await firstFix(document));
  assert.equal(document.getText(), mended.join(end));
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), text);
  await until('the document to count as saved again', () => !document.isDirty);
}

const setTerminators = async (value: 'off' | undefined) =>
  vscode.workspace
    .getConfiguration('editor')
    .update('unusualLineTerminators', value, vscode.ConfigurationTarget.Global);

describe('unusual text', () => {
  // Else VS Code asks whether U+2028 and U+2029 are to be taken out.
  before(async () => setTerminators('off'));
  after(async () => setTerminators(undefined));
  afterEach(closeAll);

  for (const [endsName, ends] of Object.entries(lineEnds)) {
    for (const [kindName, kind] of Object.entries(kinds)) {
      it(`is underlined and mended at the right words: ${kindName}, with ${endsName}`, async () => {
        await holds(slangAround(kind), ends);
      });
    }

    it(`gets new lines with the line ends it has: ${endsName}`, async () => {
      await holds(thanklessTo(kinds['a family joined by ZWJ']), ends);
    });

    it(`is right after a byte order mark, with ${endsName}`, async () => {
      await holds(slangAround(kinds.emoji), ends, '\uFEFF');
    });
  }

  it('is saved with its byte order mark, and as it was after an undo', async () => {
    const mark = '\uFEFF';
    const { lines, mended } = slangAround(kinds['combining marks']);
    const document = await open(lines, lineEnds.CRLF, mark);
    const saved = async () => {
      await save(document);
      return new Uint8Array(await vscode.workspace.fs.readFile(document.uri));
    };
    await until('findings', () => findings(document.uri).length);
    assert.ok(await firstFix(document));
    assert.deepEqual(await saved(), bytesOf(mended.join('\r\n'), mark));
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await saved(), bytesOf(lines.join('\r\n'), mark));
  });
});
