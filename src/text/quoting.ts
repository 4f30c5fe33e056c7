/** The first line that begins a quoted original which is not marked by `>`; `text` has no indentation. */
export function opensQuotedOriginal(text: string): 'rest' | 'attribution' | undefined {
  if (!/^[-_o]/iu.test(text)) return undefined;
  const start = text.slice(0, 400).trimEnd();
  if (/^-{2,}\s?(?:original|forwarded) message\s?-{2,}$/iu.test(start)) return 'rest';
  if (/^_{20,}$/u.test(start)) return 'rest';
  if (/^on\b.{6,}\bwrote:$/iu.test(start)) return 'attribution';
  return undefined;
}

/** A "From:" line below the text: a forwarded message begins. */
export function opensForwarded(line: string): boolean {
  if (!/^from:\s/iu.test(line)) return false;
  const value = line.slice(6, 200);
  return value.includes('@') || (value.length >= 2 && value.length <= 80);
}
