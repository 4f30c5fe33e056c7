/** Words that vouch for the writer: the rest of the letter looks less sincere beside them. */
const candour = [
  'quite|very? honestly|frankly|truthfully',
  'honestly|frankly speaking',
  'to be perfectly|quite|completely|totally|brutally|really|very|entirely|fully? honest|frank|candid|truthful with? you?',
  'in all honesty|candour|candor',
  "if i|i'm am? being? honest|frank",
  "i'll|i|let will|me? be honest|frank with? you?",
  'truth be told',
  'to tell you? the truth',
  "i'm|am? not gonna|going to? lie",
  "i won't lie",
  'tbh|ngl',
];

/** Words that announce something and say nothing. */
const padding = [
  'actually|basically|essentially',
  'in actual? fact|actuality',
  'as a matter of fact',
  'needless to say',
  'it goes without saying that?',
];

/** Phrases that stand for themselves at the edge of a clause, by the message about them. */
export const asides: Readonly<Record<FillerGroup, readonly string[]>> = { candour, padding };

export type FillerGroup = 'candour' | 'padding';

const i = "i|we|i'm|i've|i'd|i'll|we're|we've|we'd|we'll";
const aux = 'have|had|am|are|was|were|do|did|will|would|can|could|must|should';

/** The writer, and a word behind a verb or before it which is the last of the phrase and adds nothing. */
export const inClause: Readonly<Record<FillerGroup, readonly string[]>> = {
  candour: [`${i} ${aux}? honestly|frankly|truthfully`],
  padding: [`${i} ${aux}? actually|basically|essentially|literally`],
};

/** What is said warmly with "honestly" before it. */
export const warmVerbs =
  'like|liked|love|loved|enjoy|enjoyed|appreciate|appreciated|hope|hoped|wish|wished|miss|admire|admired|value|valued';

/** "Just" before what the writer means to say; it is the word before the last one. */
export const just = [
  'i|we just want|wanted|wish|wished|thought|need|needed',
  "i'm|we're|i|we am|are? just writing|getting|reaching|dropping|sending|emailing|messaging|replying|answering",
];

/** "Just wanted to …", where the writer has left himself out. */
export const ellipticJust = ['^ just wanted|wished to'];
