/** One sender or recipient; either part may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mailbox of a pasted header line can't be longer: what follows are further ones. */
const longest = 300;
const localChar = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const longestLocal = 64;
const domain = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;

/** The first address in `text`, looked for around each "@", and where it begins. */
function firstAddress(text: string): { readonly address: string; readonly start: number } | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (at - start < longestLocal && localChar.test(text.charAt(start - 1))) start -= 1;
    domain.lastIndex = at;
    const found = start < at ? domain.exec(text)?.[0] : undefined;
    if (found !== undefined) return { address: text.slice(start, at) + found, start };
  }
  return undefined;
}

/** The first mailbox of a header's value: `Ann Ek <ann@ek.example>`, `ann@ek.example`, `Ann Ek [mailto:…]`, `Ann Ek`. */
export function readMailbox(value: string): Mailbox {
  const line = value.slice(0, longest);
  const found = firstAddress(line);
  const open = line.search(/[<[(]/u);
  const end = open >= 0 ? open : (found?.start ?? line.length);
  const name = line.slice(0, end).replaceAll('"', '').split(';', 1)[0] ?? '';
  return { name: name.trim().replace(/^'(.{1,100})'$/u, '$1'), address: found?.address ?? '' };
}

/** All e-mail addresses in `text`, each once, in their order. */
export function addressesIn(text: string): string[] {
  const found = text.split(/[\s<>()[\],;:"|]/u).flatMap((word) => {
    if (word.length > longest || !word.includes('@')) return [];
    return firstAddress(word)?.address ?? [];
  });
  return [...new Set(found)];
}

/** Whether nobody reads what is sent there. */
export function isUnread(mailAddress: string): boolean {
  return /(?:^|[._-])(?:no-?reply|do-?not-?reply|no-?response|unmonitored|mailer-daemon|bounces?|notifications?)(?:$|[._+@-])/iu.test(
    mailAddress,
  );
}
