import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { DocumentChecker } from '../../src/editor/diagnostics/document-checker.ts';

const letter =
  'Dear Nicole,\n\nThank you for the invitation. I have decided to withdraw my application. I wish you every success.\n\nBest regards,\nJohn Doe\n';

/** As much of a document as its checker looks at; counts how often it is read. */
class FakeDocument {
  readonly languageId = 'plaintext';
  readonly lineCount = 1;
  version = 1;
  reads = 0;
  text = letter;

  getText(): string {
    this.reads += 1;
    return this.text;
  }
  lineAt(): unknown {
    return { range: { end: 0 } };
  }
  offsetAt(): number {
    return this.text.length;
  }
}

const asDocument = (fake: FakeDocument) => fake as unknown as vscode.TextDocument;
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 2, hour, minute));
const lateBy = (hours: number, minutes = 0) => ({ receivedAt: at(0), now: at(hours, minutes) });

describe('the checker of a document', () => {
  it('reads a version once', () => {
    const document = new FakeDocument();
    const checker = new DocumentChecker({}, false);
    const reading = checker.read(asDocument(document), undefined);
    assert.equal(checker.read(asDocument(document), undefined), reading);
    assert.equal(document.reads, 1);
    document.text = letter.replace('Thank you for', 'I received');
    document.version = 2;
    const rules = checker.read(asDocument(document), undefined).findings.map(({ rule }) => rule);
    assert.ok(rules.includes('no-thanks'), String(rules));
  });

  it('says how many hours late an answer is now, and not when it was first read', () => {
    const document = new FakeDocument();
    const checker = new DocumentChecker({}, false);
    const told = (lateness: ReturnType<typeof lateBy> | undefined) =>
      checker
        .read(asDocument(document), lateness)
        .findings.filter(({ rule }) => rule === 'late-reply')
        .map(({ message }) => /\d+/u.exec(message)?.[0]);
    assert.deepEqual(told(lateBy(50)), ['50']);
    assert.deepEqual(told(lateBy(50, 59)), ['50']);
    assert.equal(document.reads, 1, 'nothing is read again as long as it would say the same');
    assert.deepEqual(told(lateBy(122)), ['122']);
    document.version = 2;
    assert.deepEqual(told(lateBy(123)), ['123']);
    assert.deepEqual(told(undefined), []);
  });

  it('finds nothing where it is paused, and still knows a letter', () => {
    const document = new FakeDocument();
    document.text = letter.replace('Thank you for', 'I received');
    const { findings, kind } = new DocumentChecker({}, true).read(asDocument(document), undefined);
    assert.deepEqual(findings, []);
    assert.equal(kind, 'letter');
  });
});
