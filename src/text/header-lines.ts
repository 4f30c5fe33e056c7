export interface HeaderLine {
  /** Lower case: "subject". */
  readonly name: string;
  /** The value's place in the line, without marks and white space around it. */
  readonly start: number;
  readonly end: number;
}

const headerName = /^\s{0,3}(?:#{1,6} |\*\*|__)?(subject|to|from|cc|bcc|date|sent|reply-to)\b/iu;

/** Reads `Subject: …`, also with a bold or heading mark around the name. */
export function readHeader(line: string): HeaderLine | undefined {
  const name = headerName.exec(line.slice(0, 40));
  if (!name) return undefined;
  let start = name[0].length;
  while ('*_ '.includes(line.charAt(start)) && start < line.length) start += 1;
  if (line.charAt(start) !== ':') return undefined;
  start += 1;
  while (start < line.length && '*_ \t'.includes(line.charAt(start))) start += 1;
  let end = line.length;
  while (end > start && '*_ \t\r'.includes(line.charAt(end - 1))) end -= 1;
  return { name: (name[1] ?? '').toLowerCase(), start, end };
}
