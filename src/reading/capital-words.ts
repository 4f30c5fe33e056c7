/** Words that show a run of capitals to be a sentence, and not the name of an office, a firm or a role. */
export const telling: ReadonlySet<string> = new Set(
  (
    "you your yours you're my mine not please thank thanks very never are was were have has had will would should " +
    "could cannot can't don't won't didn't doesn't isn't wasn't couldn't i'm i've i'll i'd it's that's that this these " +
    'be been did does want wanted really because why how'
  ).split(' '),
);

/** Abbreviations that keep their capitals; those without a vowel are told by that. */
export const abbreviations: ReadonlySet<string> = new Set(
  'uk usa eu uae un ceo cto cfo coo ibm ai api ui ux ok asap faq sap aws phd mba eta gmbh ios ukri'.split(
    ' ',
  ),
);
