import type { Draft, PlacedBlock } from '../draft/draft.ts';
import type { Span } from '../text/span.ts';
import { isWarm } from '../reading/register.ts';
import type { Fix } from './fix.ts';
import type { Blank } from '../reading/blanks/find-blanks.ts';
import { valueFor } from '../reading/blanks/values.ts';
import { essentialsOf } from './leave-out.ts';
import { wordingFor } from './wording.ts';
import { askedBy } from '../reading/blanks/vocabulary.ts';

/** Writes what another part of the letter says. */
export function fillIn(blank: Blank, placed: PlacedBlock, draft: Draft): Fix | undefined {
  const value = valueFor(blank, placed, draft);
  return value === undefined ? undefined : replace(placed, blank, value, 'write');
}

/** What the sentence says without the blank, where it says it well; a greeting then goes to the whole team. */
export function withoutBlank(
  blank: Blank,
  placed: PlacedBlock,
  draft: Draft,
  previous: PlacedBlock | undefined,
): Fix | undefined {
  const { block } = placed;
  const before = block.text.slice(Math.max(0, blank.start - 40), blank.start);
  const behind = block.text.slice(blank.end, blank.end + 40);
  if (block.role === 'greeting') return greetTeam(blank, placed, draft);
  if (block.role !== 'body') return undefined;
  if (
    /\b(?:the|your|this) $/iu.test(before) &&
    /^ (?:position|role|job|post|vacancy|opening|opportunity)\b/iu.test(behind)
  ) {
    return replace(placed, { start: blank.start, end: blank.end + 1 }, '', 'leaveNameOut');
  }
  const link = /\b(?:position|role|job|post|vacancy|opening|opportunity|application)( (?:at|with) )$/iu.exec(
    before,
  )?.[1];
  if (link && askedBy(blank.label, 'text') === 'company' && /^(?:[.,;!]|\s)/u.test(behind)) {
    return replace(placed, { start: blank.start - link.length, end: blank.end }, '', 'leaveNameOut');
  }
  return previous && leaveParagraphOut(blank, placed, previous);
}

/** "Dear [Name]," and nothing else: a name beside the blank would be left over. */
function greetTeam(blank: Blank, placed: PlacedBlock, draft: Draft): Fix | undefined {
  const { text } = placed.block;
  const isAll =
    /^\s{0,3}(?:dear|hi|hello|hey)[ \t]$/iu.test(text.slice(0, blank.start)) &&
    /^[,!:;.–—-]?$/u.test(text.slice(blank.end));
  if (!isAll) return undefined;
  const span = { start: text.length - text.trimStart().length, end: blank.end };
  const title = isWarm(draft) ? 'greetNobody' : 'greetTeam';
  return replace(placed, span, wordingFor(draft).greeting, title);
}

const instruction = /^(?:optional|insert|add|mention|if|short|brief|one|reason|your reason)\b/u;

/** A paragraph that is nothing but an instruction, such as "[Optional: your reason]". */
function leaveParagraphOut(blank: Blank, placed: PlacedBlock, previous: PlacedBlock): Fix | undefined {
  const { block, start } = placed;
  const isAll = block.text.trim().replace(/[.!]$/u, '').length === blank.end - blank.start;
  const isSubstantial = block.sentences.some((sentence) => essentialsOf(sentence).length > 0);
  if (!isAll || isSubstantial || !instruction.test(blank.label)) return undefined;
  const span = { start: previous.start + previous.block.text.length - start, end: block.text.length };
  return replace(placed, span, '', 'leaveItOut');
}

function replace({ start }: PlacedBlock, span: Span, text: string, title: Fix['title']): Fix {
  const replacements = [{ span: { start: start + span.start, end: start + span.end }, text }] as const;
  return { title, data: { words: text }, replacements };
}
