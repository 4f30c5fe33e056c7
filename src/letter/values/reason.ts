/* The writer's own reason: a sentence, or words that join the decline. */

import { capitalised, uncapitalised } from '../sentences.ts';
import { isShouted } from './capitals.ts';
import { before, setOf } from './nothing.ts';

/** How a reason follows the decline. */
export type OwnReason =
  /** Behind the decline, in its sentence: ", as I am moving to Leeds". */
  | { readonly kind: 'clause'; readonly text: string }
  /** With its capital, its full stop still to come. */
  | { readonly kind: 'sentence'; readonly text: string }
  /** Words that are neither, and need a sentence around them. */
  | { readonly kind: 'fragment'; readonly text: string };

/** Words that join a reason to the decline; a comma stands before the first few only. */
const conjunction =
  /^(?:(as|since|given|so|although|though)|because|due to|owing to|for|in order to|in view of)(?= )/i;
const participle =
  /^(?:(?:currently|just|now|already|still|not|no longer|really|only|happily|actively) ){0,2}(?!during|morning|evening|nothing|something|anything|everything|spring|string)\p{Ll}{2,20}ing\b/u;
const past =
  /^(?:just |already |recently |now )?(?:accepted|found|got|received|signed|taken|took|decided|started|moved|promoted|enrolled|changed)(?= )/u;
const verb =
  /^(?:am|have|had|was|will|would|cannot|can’t|can't|could|do|don’t|don't|did|didn’t|didn't|need to|want to|plan to|hope to|prefer|need|want|plan)(?= )/u;
const finite =
  /(?:[’'](?:m|s|re|ve|ll|d)|n[’']t)(?= |$)|(?:^| )(?:am|is|are|was|were|has|have|had|will|would|can|cannot|could|must|should|may|might|do|does|did|got|gets|need|needs|want|wants|went|came|began|begins|begin|start|starts|made|makes|found|became|took|takes|lost|feel|feels|felt|left|means|lies|lie|expect|expects|plan|plans|prefer|hope|love|like|know|think|live|lives|work|works|move|moves|moved|changed|asked|offered|promoted|decided|accepted|received|started|ended|grew|fell|gave|kept|chose|won|broke|passed|happened|turned|closed|opened)(?= |$)/u;
const auxiliary = / (?:is|are|was|were|has|have|had|will|would|can|could|must|should|does|did)(?= |$)/;
/** Words that a sentence begins with, as its subject or before it. */
const subjects = setOf('it he she they there this that you my our the a an his her their your');
const reasons = /(?:reasons?|grounds)$/;
const circumstances = setOf(
  'relocation move illness health issue issues problem problems commitment commitments circumstances change changes ' +
    'emergency matter matters surgery operation injury pregnancy leave obligation obligations responsibilities studies ' +
    'distance commute timing situation plans workload deadline deadlines travel wedding bereavement engagement conflict',
);

/** What the reason is, for a text on one line, which may be empty. */
export function ownReasonOf(typed: string): OwnReason {
  const given = typed.replace(/^[,;:–— ]{1,4}|[,;: ]{1,4}$/g, '');
  const own = withBigI(isShouted(given) && given.includes(' ') ? given.toLowerCase() : given);
  const joint = conjunction.exec(own);
  if (joint) return clause(`${joint[1] ? ',' : ''} ${joint[0].toLowerCase()}${own.slice(joint[0].length)}`);
  const small = uncapitalised(own);
  if (!/^\p{L}/u.test(own)) return { kind: 'sentence', text: own };
  if (/^with(?:out)? /.test(small)) return clause(`, ${small}`);
  if (/^to \p{Ll}/u.test(small)) return clause(` ${small}`);
  if (hasPronoun(own)) return { kind: 'sentence', text: capitalised(own) };
  if (participle.test(small) && !finite.test(mainOf(small))) return clause(`, as I am ${small}`);
  if (past.test(small))
    return clause(`, as I have ${small.replace(/^(just |already |recently |now )?took/u, '$1taken')}`);
  if (verb.test(small)) return clause(`, as I ${small}`);
  const phrase = small.replace(/[.!]$/, '');
  if (reasons.test(phrase)) return clause(` for ${phrase}`);
  if (isCircumstance(phrase)) return clause(` because of ${phrase}`);
  if (hasSubject(own) && finite.test(mainOf(own))) return { kind: 'sentence', text: capitalised(own) };
  // Who ends it with a full stop means a sentence.
  const isEnded = /[.!]$/.test(own) && own.split(' ').length > 2;
  return isEnded ? { kind: 'sentence', text: capitalised(own) } : { kind: 'fragment', text: own };
}

/** "a move to Leeds": a few words that end in a circumstance, and perhaps where or what of. */
function isCircumstance(phrase: string): boolean {
  const words = before(/ (?:in|at|to|of|with|for|abroad|from|between)(?: |$)/, phrase).split(' ');
  return words.length < 6 && circumstances.has(words.at(-1) ?? '') && !auxiliary.test(phrase);
}

/** Whether it can begin with its subject: a word of grammar, or a name or noun with the capital that it was given. */
function hasSubject(own: string): boolean {
  const [first = ''] = own.split(/[’' ]/, 1);
  return (
    first.length < own.length &&
    (subjects.has(first.toLowerCase()) || /^(?:\p{Lu}|family|life|things|work)/u.test(first))
  );
}

/** Whether somebody does something in it: "I am moving", "Asking around, I found a niche". */
function hasPronoun(own: string): boolean {
  if (/^(?:i|we|you|he|she|they|it|there)(?:[’'](?:m|s|ve|d|ll|re))? /i.test(own)) return true;
  return /[ ,](?:I(?:[’'](?:m|ve|d|ll))?|we|it|they|there|she|he) \p{L}/u.test(own);
}

/** What stands before a clause that hangs on it: "not looking for a job | that is remote". */
const mainOf = (text: string): string =>
  text.split(/ (?:that|which|who|what|how|where|when|because|as|while|since|until|and|if) /, 1)[0] ?? '';

const smallOpening = /^(?:we|it|he|she|they|there|this|my|our|the|a|an|his|her|their)(?=[’' ])/i;

/** Whether a sentence can follow ", as": one that begins with its subject, and is the only one. */
export function canFollowAs(sentence: string): boolean {
  return /^i[’' ]/i.test(sentence) || (smallOpening.test(sentence) && !/[.!?] /.test(sentence));
}

/** The sentence within another: "My plans have changed." as "my plans have changed". */
export function inSentence(sentence: string): string {
  const bare = sentence.replace(/[.!]$/, '');
  return smallOpening.test(bare) ? uncapitalised(bare) : bare;
}

function clause(text: string): OwnReason {
  return { kind: 'clause', text: text.replace(/\.$/, '') };
}

function withBigI(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.’'])i(?=[ ’'])/gu, 'I');
}
