/* Decodes HTML character references such as `&eacute;`. */

/** The names of U+00A0 to U+00FF in their order (HTML 4.01, section 24.2). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml';

/** Those of letters and punctuation beyond (section 24.4 and the arrows of 24.3); `apos` is XML's. */
const others = {
  quot: '"',
  amp: '&',
  apos: "'",
  lt: '<',
  gt: '>',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  circ: 'ˆ',
  tilde: '˜',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  hellip: '…',
  permil: '‰',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
};

const named = new Map([
  ...Object.entries(others),
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
]);

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/iy;

/**
 * Reads the character reference at `at`: numbers, and the names that HTML 4 gives to letters and punctuation. Other
 * names stay as they are.
 */
export function entityAt(text: string, at: number): { character: string; length: number } | undefined {
  entity.lastIndex = at;
  const [all, decimal, hex, name = ''] = entity.exec(text) ?? [];
  if (all === undefined) return undefined;
  const character =
    decimal === undefined && hex === undefined
      ? named.get(name)
      : fromCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  return character === undefined ? undefined : { character, length: all.length };
}

function fromCode(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** The string without its backslash escapes and character references. */
export function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])|&[#a-z\d]{1,32};/gi, (all, escaped: string | undefined) =>
    escaped === undefined ? (entityAt(all, 0)?.character ?? all) : escaped,
  );
}
