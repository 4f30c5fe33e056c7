import type { LanguageId } from '../draft/blocks.ts';
import { isJudged, type Block, type Draft } from '../draft/draft.ts';
import type { Change } from '../draft/edits.ts';
import { DraftReader } from '../draft/reader.ts';
import type { Span } from '../draft/span.ts';
import { rules } from '../rules/index.ts';
import type { Fix, LetterRule, Report, Rule, SentenceRule, Severity } from '../rules/rule.ts';
import { kindOf } from './kind.ts';
import { defaultSettings, type CheckSettings } from './settings.ts';

export interface CheckOptions extends Partial<CheckSettings> {
  /** Whether lines that are indented by four columns are code, as in Markdown. */
  readonly languageId?: LanguageId;
}

/** One replacement of a fix: it is right only while `span` still holds the text `expected`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  readonly expected: string;
}

export interface Finding {
  /** The id of the rule that speaks. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to underline: UTF-16 offsets, end exclusive, never empty. */
  readonly span: Span;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

export type { Change };

export interface Checker {
  /**
   * The findings of the whole text, in their order. What an edit did not touch is not read again.
   * @param changes a hint of what differs from the last call; the text alone decides.
   */
  check(text: string, changes?: readonly Change[]): readonly Finding[];
}

/** The findings of `text` in the order of their places. Never throws, whatever the text is. */
export function check(text: string, options?: CheckOptions): readonly Finding[] {
  return createChecker(options).check(text);
}

/** A checker for one open document: finds the same as `check`, and keeps the paragraphs it has read. */
export function createChecker(options: CheckOptions = {}): Checker {
  const settings: CheckSettings = { ...defaultSettings, ...options };
  const active = rules.flatMap((rule) => activate(rule, settings));
  const reader = new DraftReader(options.languageId);
  return {
    check(text, changes) {
      const draft = reader.read(text, changes);
      const kind = kindOf(draft, settings.documents);
      if (kind === 'other') return [];
      const findings = sentenceFindings(draft, (block) => reportsOf(block, active));
      if (kind === 'letter') for (const finding of letterFindings(draft, active)) findings.push(finding);
      return findings.sort(
        (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
      );
    },
  };
}

/** A rule as it runs: with the user's severity and options. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: object;
}

interface BlockReport {
  readonly active: ActiveRule;
  readonly report: Report;
}

/** None where the user has switched the rule off. */
function activate(rule: Rule, settings: CheckSettings): ActiveRule[] {
  const severity = settings.severity[rule.id] ?? rule.severity;
  if (severity === 'off') return [];
  return [{ rule, severity, options: { ...rule.defaults, ...settings.options[rule.id] } }];
}

function sentenceFindings(draft: Draft, reportsFor: (block: Block) => readonly BlockReport[]): Finding[] {
  const findings: Finding[] = [];
  for (const { block, start } of draft.blocks) {
    if (!isJudged(block)) continue;
    for (const { active: by, report } of reportsFor(block))
      findings.push(toFinding(draft.text, by, report, start));
  }
  return findings;
}

function reportsOf(block: Block, active: readonly ActiveRule[]): readonly BlockReport[] {
  const reports: BlockReport[] = [];
  for (const sentence of block.sentences) {
    for (const by of active) {
      if (!isSentenceRule(by.rule)) continue;
      for (const report of by.rule.check(sentence, by.options)) reports.push({ active: by, report });
    }
  }
  return reports;
}

function letterFindings(draft: Draft, active: readonly ActiveRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const by of active) {
    if (!isLetterRule(by.rule)) continue;
    for (const report of by.rule.check(draft, by.options))
      findings.push(toFinding(draft.text, by, report, 0));
  }
  return findings;
}

const isSentenceRule = (rule: Rule): rule is SentenceRule => rule.scope === 'sentence';
const isLetterRule = (rule: Rule): rule is LetterRule => rule.scope === 'letter';

function toFinding(text: string, { rule, severity }: ActiveRule, report: Report, offset: number): Finding {
  return {
    rule: rule.id,
    severity,
    message: render(rule.messages[report.message] ?? report.message, report.data ?? {}),
    span: shift(report.span, offset),
    fixes: (report.fixes ?? []).map((fix) => toEdits(text, fix, offset)),
  };
}

function toEdits(text: string, fix: Fix, offset: number): Finding['fixes'][number] {
  const edits = fix.replacements.map((replacement) => {
    const span = shift(replacement.span, offset);
    return { span, text: replacement.text, expected: text.slice(span.start, span.end) };
  });
  return { title: fix.title, edits };
}

function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Puts the values of `data` in the place of the `{names}`. */
function render(message: string, data: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}
