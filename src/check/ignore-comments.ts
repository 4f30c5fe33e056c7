import type { Draft } from '../draft/draft.ts';
import { anchorOf } from '../rules/index.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

const keyword = 'kind-regrets-ignore';
/** Stops at the next angle bracket, so that each comment is read once. */
const comment = /<!--[ \t]{0,8}kind-regrets-ignore([^<>]*)-->/gu;

/** What one comment suppresses. */
interface Directive {
  /** The paragraph that it is about: its own, or the one below it where it has its lines to itself. */
  readonly span: Span;
  /** By id; all rules if none is named. */
  readonly rules: ReadonlySet<string>;
}

/**
 * Leaves out what comments in a Markdown draft suppress: `<!-- kind-regrets-ignore long-sentence, filler -->` is about
 * the paragraph that it stands in or above, and without a rule about all that is found there. A rule that speaks of
 * the letter as a whole is silent wherever it is named, as its finding has no place of its own. In code a comment is
 * code. What sends a letter takes comments out.
 */
export function withoutInlineIgnored(findings: readonly Finding[], draft: Draft): readonly Finding[] {
  if (findings.length === 0 || !draft.text.includes(keyword)) return findings;
  const directives = directivesIn(draft);
  return findings.filter(({ rule, span }) => {
    const isNamed = ({ rules }: Directive) => rules.has(rule);
    if (anchorOf(rule) === 'letter' && directives.some(isNamed)) return false;
    return !directives.some(
      (directive) => touches(directive.span, span) && (directive.rules.size === 0 || isNamed(directive)),
    );
  });
}

function directivesIn({ blocks }: Draft): Directive[] {
  const directives: Directive[] = [];
  let above: ReadonlySet<string>[] = [];
  for (const { block, start } of blocks) {
    const rules = block.source.includes(keyword) ? rulesNamedIn(block.source) : [];
    if (block.role === 'comment' || block.role === 'code') {
      above = block.source.startsWith('<!--') ? [...above, ...rules] : [];
      continue;
    }
    const span = { start, end: start + block.text.length };
    for (const named of [...above, ...rules]) directives.push({ span, rules: named });
    above = [];
  }
  return directives;
}

/** The rules that each comment in the text names. */
function rulesNamedIn(text: string): ReadonlySet<string>[] {
  return [...text.matchAll(comment)]
    .map(([, names = '']) => names)
    .filter((names) => names === '' || /^[\s,]/u.test(names))
    .map((names) => new Set(names.split(/[\s,]/u).filter((name) => name !== '')));
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
