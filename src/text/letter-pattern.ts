/* Regular expressions about letters of any script. */

/**
 * What Latin-1 and the block of dashes and quotation marks have of each general category: no marks, no letters of title
 * case.
 */
const latin: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  Lt: '',
  M: '',
  N: '0-9²³¹¼-¾',
  Cf: '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f',
};

const isLatin = (text: string): boolean => /^[\0-\xff\u2000-\u206f]*$/u.test(text);

/**
 * A regular expression that speaks of letters and digits of any script, as `\p{L}`. The engine takes up to a
 * millisecond for such a one when it is loaded, when it is made and when it is first run, so that none stands in our
 * code as it is. It is made when the first text needs it; text of Latin letters, which is nearly all, is read by one
 * that is the same but knows no others.
 */
export class LetterPattern {
  readonly #source: string;
  readonly #flags: string;
  #ofLatin: RegExp | undefined;
  #ofAny: RegExp | undefined;

  /** @param source with no `\p{…}` but those of `latin` */
  constructor(source: string, flags = 'u') {
    this.#source = source;
    this.#flags = flags;
  }

  /** The expression as it stands for this text. */
  for(text: string): RegExp {
    if (isLatin(text)) return (this.#ofLatin ??= new RegExp(latinOnly(this.#source), this.#flags));
    return (this.#ofAny ??= new RegExp(this.#source, this.#flags));
  }

  test(text: string): boolean {
    return this.for(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }
}

function latinOnly(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (all, category?: string) => {
    if (category !== undefined) return isInClass ? (latin[category] ?? '') : `[${latin[category] ?? ''}]`;
    if (all === '[' || all === ']') isInClass = all === '[';
    return all;
  });
}

const capital = new LetterPattern(String.raw`^\p{Lu}`);
const small = new LetterPattern(String.raw`^\p{Ll}`);
const hasSmall = new LetterPattern(String.raw`\p{Ll}`);
const letterOrDigit = new LetterPattern(String.raw`[\p{L}\p{N}]`);
const lastLetterOrDigit = new LetterPattern(String.raw`[\p{L}\p{N}]$`);
const initial = new LetterPattern(String.raw`^\p{Lu}\.$`);

export const beginsWithCapital = (text: string): boolean => capital.test(text);
export const beginsWithSmall = (text: string): boolean => small.test(text);
export const hasSmallLetter = (text: string): boolean => hasSmall.test(text);
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit.test(text);
export const endsInLetterOrDigit = (text: string): boolean => lastLetterOrDigit.test(text);
/** Whether the text is a capital and a stop: "J." */
export const isInitial = (text: string): boolean => initial.test(text);
