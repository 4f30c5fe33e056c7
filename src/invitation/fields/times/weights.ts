// Written by `npm run train`.

/** What each feature adds to the score of a candidate, or of there being no value, in hundredths; a line each. */
export const hundredths = 'none:0';

/** The probability from which a value is given. */
export const doubtful = 0;

/** The probability from which it is certain. */
export const certain = 0;

/** Of what they were learned from. */
export const learnedFrom = '';
