/* Brackets in what a person typed or an invitation said. */

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const openers = new Set(Object.values(partners));

/** Where brackets stand that have no partner, in their order; UTF-16 offsets. */
function strays(text: string): readonly number[] {
  const open: number[] = [];
  const closed: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const partner = partners[mark];
    if (openers.has(mark)) open.push(at);
    else if (partner !== undefined && text.charAt(open.at(-1) ?? -1) === partner) open.pop();
    else if (partner !== undefined) closed.push(at);
  }
  return [...open, ...closed].toSorted((a, b) => a - b);
}

/** Without the brackets that have no partner: for sentences. */
export function withoutStrays(text: string): string {
  const left = new Set(strays(text));
  return left.size === 0
    ? text
    : text
        .split('')
        .filter((_, at) => !left.has(at))
        .join('')
        .trim();
}

/** The same for names, which go no further than a bracket that is never closed. */
export function balanced(text: string): string {
  const cut = strays(text).find((at) => openers.has(text.charAt(at)));
  const before = withoutStrays(text.slice(0, cut)).trim();
  return before === '' ? withoutStrays(text) : before;
}

/** Without what is added in brackets: "Engineer (remote)" is an Engineer; "(Senior) Engineer", "Entwickler(in)" stay. */
export function withoutAsides(
  text: string,
  [opening, closing]: readonly [string, string] = ['(', ')'],
): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf(opening, from);
    const close = open < 0 ? -1 : text.indexOf(closing, open);
    if (close < 0) return (kept + text.slice(from)).replace(/ +/g, ' ').trim();
    const isAside = text.charAt(open - 1) === ' ' || (text.startsWith('(') && close === text.length - 1);
    kept += text.slice(from, isAside ? open : close + 1);
    from = close + 1;
  }
}
