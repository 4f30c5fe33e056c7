/*
 * Words that stand in, before and beside the names of people: titles, particles, and words that no person is called.
 * All are in lower case, as `folded` of a word of a line is.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles that are abbreviations: a full stop behind them ends nothing. */
export const abbreviatedTitles = setOf(
  'dr mr mrs ms mx prof rev revd bro adv hon messrs mme mlle m hr fr sr sra srta dott dott.ssa sig sig.ra eng engr ing ir capt smt lic ' +
    'dña dipl mudr judr phdr mgr bc',
);

/** Titles that letters in English and in German are full of, and that are nothing else. */
const commonTitles = setOf(
  'mr mrs ms mx miss dr doctor prof professor rev reverend sir madam dame lady lord herr herrn frau madame mme monsieur',
);

/** Other titles and forms of address that stand before a name. */
const otherTitles = setOf(
  'captain sergeant sgt judge sister fru señor señora señorita senhor senhora signor signora mevrouw meneer pan pani pán paní bay ' +
    'bayan sri shri',
);
/** What follows an academic title: "Dr. med.", "Dr. rer. nat.", "Dipl.-Ing.". */
const degrees = setOf('med rer nat phil jur iur oec habil dipl.-ing');
/** Titles that people are called by as well: only before another name are they titles. */
const titlesAndNames = setOf('captain judge sister pan bay bayan sri m');

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Whether the word is a title and hardly anything else, with or without its full stop: "Dr.", "Ms", "Frau". */
export const isCommonTitle = (folded: string): boolean => commonTitles.has(withoutStop(folded));

/** Whether the word is a title, with or without its full stop. */
export function isTitle(folded: string): boolean {
  const bare = withoutStop(folded);
  return [commonTitles, otherTitles, abbreviatedTitles, degrees].some((titles) => titles.has(bare));
}

/** Whether the word is a title and nobody's name. */
export const isOnlyTitle = (folded: string): boolean =>
  isTitle(folded) && !titlesAndNames.has(withoutStop(folded));

const particles = setOf(
  "van von de da di del della der den dos das do du la le bin binti bint ibn al el ter ten af zu y e i ap ó o' ní nic " +
    'mac st abu ben vom zum ul ur',
);

/** Whether the word can join the parts of a name: "van", "de", "bint". */
export const isParticle = (folded: string): boolean => particles.has(folded);

/** Groups of people and parts of an office: who is greeted or signs without a name. */
const groups = setOf(
  'team teams recruiter recruiters group department committee office hiring recruiting recruitment talent people human resources acquisition ' +
    'careers career jobs job hr support selection panel staff board admin workforce sourcing campus desk ' +
    'service account portal bot vacancies mailbox recrutement ressources humaines karriere personalabteilung',
);

/** People in general. */
const anybody = setOf(
  'there all everyone everybody folks guys applicant applicants candidate candidates sir madam madame sirs friend friends ' +
    'colleague colleagues both you seeker jobseeker jobseekers customer user member reader student students professional ' +
    'stranger neighbour connection legend superstar rockstar ninja ladies gentlemen damen herren mesdames messieurs ' +
    'concern whom name first last full fname lname firstname lastname aspirant aspirants employee employees mate parents inmail sd',
);

/** Words of grammar, and those that open a sentence, a greeting or a valediction. */
const grammar = setOf(
  'a & absolutely additionally after again all alright also amazing and any apologies are as at awesome before best ' +
    'brilliant but by cheers congrats congratulations cordially could currently dear excellent exciting fantastic finally ' +
    'following for from further future good great greetings happy he hello her hey hi him hope hopefully how however i ' +
    'ideally if important in indeed is it just kind kindly lastly let my new next no not now of ok okay on or our ' +
    'perfect please potential prospective quick quickly really recently regards right second she since sincerely sorry sure ' +
    'thank thanks that the them they this to today tomorrow tonight unfortunately update urgent us valued warmly we well ' +
    'what when where while with wonderful would wow yes yesterday you your yours btw fyi early morning afternoon ' +
    'evening',
);

/** Words of mails, offices, calendars and qualifications. */
const papers = setOf(
  'agenda alert alerts android application applications apply automated avenue building calendar calendly cell ' +
    'cet confidential contact contract cpa date details duration e-mail email est floor format gmt google ' +
    'human-centred hybrid info interview invitation iphone jr junior linkedin location mail mba meeting message messages ' +
    'microsoft mob mode msc bsc no-reply noreply north-west notification notifications opening opportunity ' +
    'permanent phd phone policy position privacy pst read remote reply road role scheduling senior sent shrm skype ' +
    'recipients subject suite technical tel terms time times undisclosed unsubscribe utc vacancy venue vice view web webex website whatsapp www xing ' +
    'zoom monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
);

/** Words that are names as well, which only a greeting or a title makes clear: "Hi April", "Mr West". */
const seldomNames = setOf(
  'january february march april may june july august september october november december ' +
    'north south east west page ma sr',
);

/** Whether the word begins or ends the name of an office: "hiring", "team", "hr". */
export const isOfficeWord = (folded: string): boolean => groups.has(folded);

/** Whether the word stands for an office, a group or anybody: "team", "hiring", "everyone", "sir". */
export const isGroupWord = (folded: string): boolean => groups.has(folded) || anybody.has(folded);

/** Whether nobody is called so. */
export function isImpersonal(folded: string): boolean {
  // "I." is an initial.
  const bare = (folded.length > 2 ? withoutStop(folded) : folded).replace(/'(?:m|ve|d|ll|re|s)$/u, '');
  return !seldomNames.has(folded) && (isGroupWord(bare) || grammar.has(bare) || papers.has(bare));
}

/** Whether hardly anybody is called so, and what is meant is mostly a month or a place. */
export const isSeldomName = (folded: string): boolean => seldomNames.has(folded);
