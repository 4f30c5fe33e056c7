/** A word in capitals and its neighbours in the sentence, in small letters; empty at the ends. */
export interface CapitalWord {
  readonly word: string;
  readonly before: readonly [last: string, secondLast: string];
  readonly behind: string;
}

/**
 * Whether capitals give emphasis to the word: it is ordinary English by itself, by its ending or by its place behind
 * "I will" or "very", and neither names something nor tells what a button or a form says. Nouns are left alone, for
 * firms, charities and fields of work call themselves by them.
 */
export function isEmphasis({ word, before: [last, secondLast], behind }: CapitalWord): boolean {
  if (emphatic.has(word)) return true;
  if (naming.has(last) || named.has(behind) || noEmphasis.has(word) || !vowel.test(word)) return false;
  if (isPlain(word)) return true;
  if (word.length < 5) return false;
  if (intensifiers.has(last) || (modals.has(last) && pronouns.has(secondLast))) return true;
  return word.endsWith('ing') && (states.has(last) || (beings.has(last) && pronouns.has(secondLast)));
}

/** Whether two words or more in capitals are ordinary English: "REALLY SORRY", but not "MANAGED HOSTING". */
export function areEmphasis(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 2 && intensifiers.has(first)) return second.length > 3 && vowel.test(second);
  return words.every(isPlain) && words.some((word) => !/(?:ed|ing)$/u.test(word));
}

const isPlain = (word: string): boolean =>
  emphatic.has(word) ||
  plain.has(word) ||
  (word.length > 5 && !noEmphasis.has(word) && /(?:ly|ed)$/u.test(word));

const vowel = /[aeiouy]/u;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are never a name or an abbreviation, and never stand on a button. */
const emphatic = setOf(
  'never please thank thanks really always cannot absolutely definitely again another nothing everything anything every ' +
    "immediately completely totally still would could should can't don't won't didn't doesn't wouldn't wasn't isn't " +
    'contact waste wasted finally already literally extremely very this that these those your yours they them ' +
    'their there with without from what when where which while because before after than then were have been being ' +
    'might about until unless nobody none nowhere anyone anybody someone everyone everybody both each same such ' +
    'only just even ever also more much many less once twice',
);

/** Verbs, adjectives and adverbs of a writer who is moved, where nothing is named. */
const plain = setOf(
  'stop decline refuse reject withdraw quit hate love loved like liked want need needs hope mean means know knew think ' +
    'thought feel felt believe expect deserve regret enjoy appreciate told said asked tried lied kept made gave took ' +
    'went came left done gone sent read wait waiting leave hurt hurts sorry glad happy proud angry upset grateful ' +
    'thankful sad rude awful terrible horrible dreadful ridiculous pathetic useless worst worse wrong right true false ' +
    'impossible unacceptable unprofessional disrespectful incredible amazing wonderful fantastic awesome brilliant ' +
    'great best huge massive entire whole total complete real serious clear careful lucky unhappy unfair shameful ' +
    'disgraceful disgusting appalling insulting embarrassing disappointing exciting outrageous stupid ' +
    'possible necessary long short late early soon later today tomorrow yesterday sometimes often seldom maybe perhaps ' +
    'sadly badly gladly truly quite rather almost enough instead anymore anyway however here will must shall',
);

const noEmphasis = setOf(
  // Names of firms, and other words that end like adverbs and participles.
  'united limited unlimited allied indeed applied advanced associated federated consolidated integrated registered ' +
    'chartered certified wired buzzfeed mohammed muhammed redacted unspecified managed linked embedded animated ' +
    'family italy sicily assembly supply reply friendly weekly monthly quarterly bimonthly kimberly beverly butterfly ' +
    'monopoly anomaly bitly grammarly calendly firefly ' +
    // Abbreviations that are said as a word.
    'rsvp asap unicef unesco nato nasa ikea lego asos aldi lidl osha fema gdpr hipaa cobol scrum kanban ' +
    'json html ajax lasik covid fifa uefa iaea opec aids sars saas paas iaas vlookup captcha',
);

/** What names follow, and what buttons, forms and messages say. */
const naming = setOf(
  'at for from by of in via with join joined joining called named titled entitled marked labelled labeled says said ' +
    'say show shows showed reads reading click clicked press pressed select selected choose chose type typed reply ' +
    'replied text texted status option button field word magazine app brand company firm charity studio band film',
);
/** What stands behind a name. */
const named = setOf(
  'button option tab link field box key folder label keyword status position role job post team department programme ' +
    'program project conference award charity brand magazine scheme grant framework course standard guidelines group ' +
    'ltd limited inc gmbh plc llc',
);

const intensifiers = setOf(
  'very too really truly extremely totally absolutely completely incredibly utterly',
);
const pronouns = setOf('i you we they he she it who people nobody everybody everyone');
const modals = setOf(
  "will would must should cannot could might can't won't wouldn't shouldn't couldn't don't didn't",
);
const beings = setOf('am are is was were be been');
const states = setOf("i'm you're we're they're been kept keep stop");
