import { check, type CheckOptions, type Finding } from '../check/check.ts';
import { checklist } from '../check/checklist.ts';
import type { Outcome } from './outcome.ts';

/** More are no help to anybody. */
const mostFindings = 40;
/** UTF-16 units of the words that a finding is about; the place says where the rest of them stands. */
const longestWords = 200;

/** What `check_decline` gives back: whoever asks takes the text for such a letter, whatever it reads like. */
export function checkDeclineTool(text: string, options: CheckOptions = {}): Outcome {
  const parts = checklist(text, options);
  const found = check(text, { ...options, documents: 'always' });
  const findings = found.slice(0, mostFindings).map((finding) => shown(finding, text));
  const more = found.length - findings.length;
  return {
    json: { checklist: parts, findings, ...(more > 0 && { more }) },
    text: [
      ...describe(parts),
      findings.length === 0 ? 'Nothing stands out.' : `${found.length} findings:`,
      ...findings.map(
        ({ rule, severity, start, end, words, message }) =>
          `- ${severity}, ${rule}, at ${start}-${end}, “${words}”: ${message}`,
      ),
    ].join('\n'),
  };
}

function describe({ kind, words, ...parts }: ReturnType<typeof checklist>): readonly string[] {
  const has = (isThere: boolean): string => {
    const names = Object.entries(parts).flatMap(([name, is]) => (is === isThere ? [name] : []));
    return names.join(', ') || 'nothing';
  };
  return [`It reads like: ${kind}; ${words} words.`, `There: ${has(true)}.`, `Not there: ${has(false)}.`];
}

function shown({ rule, severity, message, span, fixes }: Finding, text: string) {
  const { start, end } = span;
  return {
    rule,
    severity,
    message,
    start,
    end,
    words: text.slice(start, end).slice(0, longestWords),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...edit.span, text: edit.text })),
    })),
  };
}
