/* Brackets in what a person typed or an invitation said. */

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Without brackets that have no partner, and without what stands behind one that is never closed. */
export function balanced(text: string): string {
  const open: { readonly mark: string; readonly at: number }[] = [];
  let kept = '';
  for (const mark of text) {
    if (Object.values(pairs).includes(mark)) open.push({ mark, at: kept.length });
    const partner = pairs[mark];
    if (partner !== undefined && open.at(-1)?.mark !== partner) continue;
    if (partner !== undefined) open.pop();
    kept += mark;
  }
  const [first] = open;
  if (!first) return kept;
  const before = kept.slice(0, first.at).trimEnd();
  return before === '' ? balanced(kept.slice(first.at + 1)).trim() : before;
}

/** Without what is added in brackets: "Engineer (remote)" is an Engineer; "Entwickler(in)" stays. */
export function withoutAsides(text: string): string {
  return text.replace(/ \([^()]*\)| \[[^[\]]*\]/g, '').trim();
}
