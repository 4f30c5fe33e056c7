const namePart = /^(?:[[{<($*%_]|\p{Lu}|(?:van|von|de|da|di|der|den|du|la|le|bin|al|el|from|and|x+|&)$)/u;

/** One to four words that each begin with a capital letter, a bracket or a brace; only an initial ends in a stop. */
export function isName(text: string): boolean {
  if (/^[[{<][^\]}>]{1,40}[\]}>]{1,2}$/u.test(text.trim())) return true;
  const parts = text.trim().split(/\s+/u, 6);
  const last = parts.at(-1) ?? '';
  if (parts.length > 4 || !parts.some((part) => !/^\p{Ll}/u.test(part))) return false;
  return parts.every((part) => namePart.test(part)) && (/^\p{Lu}\.$/u.test(last) || !/[.!?:;,]$/u.test(last));
}
