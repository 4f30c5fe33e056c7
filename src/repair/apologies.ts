import type { Draft, Sentence } from '../draft/draft.ts';
import { PhraseSet, type Match, type WordRange } from '../text/phrases/phrases.ts';
import { gap } from './asides.ts';
import { clausesOf } from '../draft/clauses.ts';
import { keeps, leaveOut, saysMore, type PlacedSentence } from './leave-out.ts';
import type { Fix, Replacement } from './fix.ts';

/** A sentence and where in it somebody says sorry. */
export interface Apologetic extends PlacedSentence {
  readonly apologies: readonly Match[];
}

/**
 * The whole sentence goes where it only apologises, else "I'm sorry, but" makes way for "Unfortunately", else the
 * clause goes that apologises. Undefined where something would be lost.
 */
export function withoutApology(draft: Draft, { sentence, placed, apologies }: Apologetic): Fix | undefined {
  const clauses = clausesOf(sentence);
  const byWord = new Map(apologies.map((match) => [match.first, match]));
  if (!saysMore(sentence) && clauses.every((clause) => onlyApologises(sentence, clause, byWord))) {
    const replacements = leaveOut(draft, new Set([sentence]));
    return replacements && { title: 'leaveSentenceOut', replacements };
  }
  const [only, ...others] = apologies;
  if (!only || others.length > 0) return undefined;
  const softened = soften(sentence);
  const cut = softened ?? cutClause(sentence, clauses, only);
  if (!cut || !keeps(sentence, cut)) return undefined;
  const span = { start: placed.start + cut.span.start, end: placed.start + cut.span.end };
  const title = softened ? 'unfortunately' : 'leaveApologyOut';
  return { title, replacements: [{ span, text: cut.text }] };
}

/** By the number of the word that each begins with. */
type Apologies = ReadonlyMap<number, Match>;

const inBrief = "i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll";
/** Words with which an apology goes on to say what happened. */
const news = new PhraseSet([`${inBrief}|he|she|they|that|if|but|because|who|whom`]);
/** What a form of apology is for: nothing is lost with it, whatever follows. */
const forms = new PhraseSet(['inconvenience|trouble|disruption|hassle|bother|confusion|disappointment']);
const emphasis = new PhraseSet(['^ and? again $', '^ and? once|yet more|again $', '^ really|truly $']);
const conjunction = new PhraseSet(['and|but|so']);
const regrets = new PhraseSet([
  `^ i'm|we're so|very|really|truly|terribly|deeply|awfully? sorry but|that? ${inBrief}`,
  `^ i|we am|are so|very|really|truly|terribly|deeply|awfully? sorry but|that? ${inBrief}`,
  `^ so|very|really|truly|terribly? sorry but|that? ${inBrief}`,
]);

function onlyApologises({ block }: Sentence, clause: WordRange, apologies: Apologies): boolean {
  let match: Match | undefined;
  for (let at = clause.first; at < clause.end && !match; at++) match = apologies.get(at);
  if (!match) return emphasis.matchAt(block.words, clause.first, clause) !== undefined;
  const rest = { first: match.end, end: clause.end };
  return !news.find(block.words, rest) || forms.find(block.words, rest) !== undefined;
}

/** "I'm sorry, but I can't" becomes "Unfortunately, I can't". */
function soften(sentence: Sentence): Replacement | undefined {
  const { words } = sentence.block;
  const match = regrets.matchAt(words, sentence.words.first, sentence.words);
  if (!match || gap(sentence, match.first) !== '') return undefined;
  return { span: { start: sentence.start, end: words.starts[match.end - 1] ?? 0 }, text: 'Unfortunately, ' };
}

/** Takes out the first or the last clause, with the conjunction that ties it to the others. */
function cutClause(
  sentence: Sentence,
  clauses: readonly WordRange[],
  apology: Match,
): Replacement | undefined {
  const { words, text } = sentence.block;
  const index = clauses.findIndex(({ end }) => apology.first < end);
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || !onlyApologises(sentence, clause, new Map([[apology.first, apology]]))) return undefined;
  if (!next) {
    const isTied = index > 0 && conjunction.matchAt(words, clause.first, clause);
    if (!isTied || !/^[.!?…]*$/u.test(gap(sentence, clause.end))) return undefined;
    const start = words.ends[clause.first - 1] ?? 0;
    return { span: { start, end: words.ends[clause.end - 1] ?? 0 }, text: '' };
  }
  const isTied = conjunction.matchAt(words, next.first, next) && next.first + 1 < next.end;
  if (index > 0 || !isTied || gap(sentence, clause.first) !== '') return undefined;
  const start = words.starts[next.first + 1] ?? 0;
  const initial = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { span: { start: sentence.start, end: start + initial.length }, text: initial.toUpperCase() };
}
