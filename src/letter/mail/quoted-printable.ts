/** RFC 2045, section 6.7, rule 5: characters in a line, the soft line break's `=` included. */
const longestLine = 76;

const utf8 = new TextEncoder();

/** The text as quoted-printable UTF-8 (RFC 2045, section 6.7): ASCII, `\r\n` between lines, none behind the last. */
export function toQuotedPrintable(text: string): string {
  return text.split('\n').map(encodeLine).join('\r\n');
}

function encodeLine(line: string): string {
  const lines: string[] = [];
  let open = '';
  let at = 0;
  for (const character of line) {
    at += character.length;
    const isLast = at === line.length;
    const encoded = encodeCharacter(character, isLast);
    if (open.length + encoded.length > longestLine - (isLast ? 0 : 1)) {
      lines.push(`${open}=`);
      open = '';
    }
    open += encoded;
  }
  return [...lines, open].join('\r\n');
}

/** White space at the end of a line would get lost on the way. */
function encodeCharacter(character: string, isLast: boolean): string {
  const isLiteral = /^[!-<>-~]$/.test(character) || (!isLast && /^[ \t]$/.test(character));
  if (isLiteral) return character;
  return [...utf8.encode(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
