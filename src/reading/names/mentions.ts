import type { Block, Draft } from '../../draft/draft.ts';
import { remembered } from '../../draft/memo.ts';
import { PhraseSet, type WordRange } from '../../text/phrases/phrases.ts';
import { SentencePhrases } from '../../draft/sentence-phrases.ts';
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/words.ts';
import { nameBefore, nameFrom, wordAt, type WordedText } from './capitalised.ts';

/** A name as it stands in the letter. */
export interface Mention extends Span {
  readonly text: string;
  readonly where: 'subject' | 'text';
}

/** What the letter is about, where it says so in names with capital letters. */
export interface Mentions {
  /** "the Gardener position" */
  readonly roles: readonly Mention[];
  /** "the position at Acme" */
  readonly companies: readonly Mention[];
  /** "everyone at Acme": where the reader works. */
  readonly hosts: readonly Mention[];
}

type Kind = keyof Mentions;
type Found = Readonly<Record<Kind, readonly WordRange[]>>;

const jobs = 'position|role|job|post|opening|vacancy|internship|traineeship|apprenticeship';
const beforeRole = new SentencePhrases([
  `${jobs} of|as a|an|the?`,
  'interview|interviewing|application for the|your?',
]);
const behindRole = new SentencePhrases([`${jobs}|opportunity`]);
const beforeCompany = new SentencePhrases([
  `${jobs}|opportunity|placement|application|candidacy at|with`,
  'application to',
  'interview|interviewing at',
]);
/** Words for a place where people meet, behind or at the end of what seems to be a company: "interview at Leeds Station". */
const place =
  /^(?:station|hall|house|street|road|park|square|tower|hotel|airport|wharf|building|campus|centre|center|library|office|offices|site|branch|headquarters|hq|room|caf[eé])$/iu;
const beforeHost = new SentencePhrases(['everyone|everybody|team|colleagues|people|folks|staff|all at']);
const subjectRole = new PhraseSet(['for|as|from|of|re|regarding the|your|a|an?']);
const subjectCompany = new PhraseSet(['at']);

/** Talk of the writer's own work, of what others do, or of several jobs. */
const elsewhere = new SentencePhrases([
  'accept~|accepted|join~|joined|sign~|signed|start~|offered|current|currently|stay~|another|elsewhere',
  'previous|previously|former|formerly|past|since|worked|working|work|works|both|other|others|also|instead|too',
  `my|a|an ..2 ${jobs} at|with|as|of`,
  'promote~|promotion|appointed|employer',
  'take|taking|taken|took on|over|up',
  'have|had|has|got|did|after|attend~ ..2 interview|interviews at',
  'friend|colleague|sister|brother|husband|wife|partner|recommend~|refer~|referred|suggest~|suited',
]);

export const mentionsOf = remembered(readMentions);
const foundIn = remembered(readBody);

function readMentions(draft: Draft): Mentions {
  const mentions: Record<Kind, Mention[]> = { roles: [], companies: [], hosts: [] };
  const add = (source: WordedText, found: Found, start: number, where: Mention['where']) => {
    for (const kind of ['roles', 'companies', 'hosts'] as const) {
      for (const range of found[kind]) mentions[kind].push(toMention(source, range, start, where));
    }
  };
  if (draft.subject) {
    const text = draft.text.slice(
      draft.subject.start,
      Math.min(draft.subject.end, draft.subject.start + 300),
    );
    const source = { text, words: tokenise(text) };
    add(source, readSubject(source), draft.subject.start, 'subject');
  }
  for (const { block, start } of draft.blocks) {
    if (block.role !== 'body') continue;
    add(block, foundIn(block), start, 'text');
  }
  return mentions;
}

function toMention(source: WordedText, range: WordRange, start: number, where: Mention['where']): Mention {
  const from = source.words.starts[range.first] ?? 0;
  const whole = source.text.slice(from, source.words.ends[range.end - 1]);
  const text = whole.replace(/['’]s$/u, '');
  return { start: start + from, end: start + from + text.length, text, where };
}

function readSubject(source: WordedText): Found {
  const all = { first: 0, end: source.words.starts.length };
  const before = [...behindRole.matches(source.words, all)].map(({ first }) => nameBefore(source, 0, first));
  const after = [...subjectRole.matches(source.words, all)].map(({ end }) => nameFrom(source, end, all.end));
  const companies = [...subjectCompany.matches(source.words, all)].map(({ end }) =>
    nameFrom(source, end, all.end),
  );
  return { roles: defined([...before, ...after]).slice(0, 1), companies: defined(companies), hosts: [] };
}

function readBody(block: Block): Found {
  const roles: (WordRange | undefined)[] = [];
  const companies: (WordRange | undefined)[] = [];
  const hosts: (WordRange | undefined)[] = [];
  for (const { words: range } of block.sentences) {
    if (elsewhere.find(block.words, range)) continue;
    const addFollowing = (set: PhraseSet, found: (WordRange | undefined)[]) => {
      for (const { end } of set.matches(block.words, range)) {
        const name = nameFrom(block, end, range.end);
        if (name && !isPlace(block, name)) found.push(name);
      }
    };
    for (const { first } of behindRole.matches(block.words, range)) {
      const name = nameBefore(block, range.first, first);
      if (name && isDefinite(block, range, name.first)) roles.push(name);
    }
    addFollowing(beforeRole, roles);
    addFollowing(beforeCompany, companies);
    addFollowing(beforeHost, hosts);
  }
  return { roles: defined(roles), companies: defined(companies), hosts: defined(hosts) };
}

/** "the Gardener position", "your open Gardener position": one that both sides know. */
function isDefinite(source: WordedText, { first }: WordRange, name: number): boolean {
  return [name - 1, name - 2].some(
    (at) => at >= first && /^(?:the|your|this|that|for)$/iu.test(wordAt(source, at)),
  );
}

function isPlace(source: WordedText, { end }: WordRange): boolean {
  return [end - 1, end].some((at) => place.test(wordAt(source, at)));
}

function defined<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
