import type { LanguageId } from '../draft/blocks.ts';
import { isJudged, parseBlock, parseDraft, type Block, type Draft } from '../draft/draft.ts';
import type { Span } from '../draft/span.ts';
import { rules } from '../rules/index.ts';
import type { Context, Fix, LetterRule, Report, Rule, SentenceRule, Severity } from '../rules/rule.ts';
import { kindOf, type DocumentKind } from './kind.ts';
import { resolve, type Candidate } from './resolve.ts';
import { defaultSettings, type CheckSettings } from './settings.ts';

/** With `now` and `receivedAt` a letter is held against the time that has passed; with one alone it is not. */
export interface CheckOptions extends Partial<CheckSettings>, Context {
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

/** An edit since the last call: at `offset`, `removed` UTF-16 units made way for `inserted` new ones. */
export interface Change {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

export interface Checker {
  /** What the text of the last call is; `other` before the first. */
  readonly kind: DocumentKind;
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
  const active = rules.flatMap((rule, rank) => activate(rule, rank, settings));
  let known = new Map<string, ReadBlock>();
  let kind: DocumentKind = 'other';

  return {
    get kind() {
      return kind;
    },
    check(text) {
      const next = new Map<string, ReadBlock>();
      const draft = parseDraft(
        text,
        (blockText, role) => {
          const key = `${role} ${blockText}`;
          const read = known.get(key) ??
            next.get(key) ?? { block: parseBlock(blockText, role), reports: undefined };
          next.set(key, read);
          return read.block;
        },
        options.languageId,
      );
      known = next;
      kind = kindOf(draft, settings.documents);
      if (kind === 'other') return [];
      const candidates = sentenceFindings(draft, kind, (block) => {
        const read = known.get(`${block.role} ${block.text}`);
        const reports = read?.reports ?? reportsOf(block, active);
        if (read) read.reports = reports;
        return reports;
      });
      if (kind === 'letter') {
        for (const candidate of letterFindings(draft, active, options)) candidates.push(candidate);
      }
      return resolve(text, candidates);
    },
  };
}

/** A rule as it runs: with the user's severity, where they have set one, and options. */
interface ActiveRule {
  readonly rule: Rule;
  /** Its place in the registry. */
  readonly rank: number;
  readonly severity: Severity | undefined;
  readonly options: object;
}

/** A block and what the rules on sentences said of it. */
interface ReadBlock {
  readonly block: Block;
  reports: readonly BlockReport[] | undefined;
}

interface BlockReport {
  readonly active: ActiveRule;
  readonly report: Report;
}

/** None where the user has switched the rule off. */
function activate(rule: Rule, rank: number, settings: CheckSettings): ActiveRule[] {
  const severity = settings.severity[rule.id];
  if (severity === 'off') return [];
  return [{ rule, rank, severity, options: { ...rule.defaults, ...settings.options[rule.id] } }];
}

function sentenceFindings(
  draft: Draft,
  kind: DocumentKind,
  reportsFor: (block: Block) => readonly BlockReport[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { block, start } of draft.blocks) {
    if (!isJudged(block)) continue;
    for (const { active: by, report } of reportsFor(block)) {
      const waits = isSentenceRule(by.rule) && by.rule.lettersOnly && kind !== 'letter';
      if (!waits) candidates.push(toCandidate(draft.text, by, report, start));
    }
  }
  return candidates;
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

function letterFindings(draft: Draft, active: readonly ActiveRule[], context: Context): Candidate[] {
  const candidates: Candidate[] = [];
  for (const by of active) {
    if (!isLetterRule(by.rule)) continue;
    for (const report of by.rule.check(draft, by.options, context))
      candidates.push(toCandidate(draft.text, by, report, 0));
  }
  return candidates;
}

const isSentenceRule = (rule: Rule): rule is SentenceRule => rule.scope === 'sentence';
const isLetterRule = (rule: Rule): rule is LetterRule => rule.scope === 'letter';

function toCandidate(text: string, by: ActiveRule, report: Report, offset: number): Candidate {
  const { rule, rank, severity } = by;
  const finding: Finding = {
    rule: rule.id,
    severity: severity ?? report.severity ?? rule.severity,
    message: render(rule.messages[report.message] ?? report.message, report.data ?? {}),
    span: shift(report.span, offset),
    fixes: (report.fixes ?? []).map((fix) => toEdits(text, fix, offset)),
  };
  return { finding, rank, elsewhere: (report.elsewhere ?? []).map((span) => shift(span, offset)) };
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
