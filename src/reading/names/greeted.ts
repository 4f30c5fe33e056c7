import { readPerson, type Person } from './person.ts';

const opener =
  /^[\s*_]{0,8}(?:(?:hi|hello|hey|hiya|howdy|dear|greetings|good (?:morning|afternoon|evening|day))\b[\s,]{0,3})?(?:(?:again|there)\b[\s,]{0,3})?/iu;

/** The names in a greeting line; empty unless every part of it is one. */
export function greetedBy(line: string, start: number): readonly Person[] {
  const from = opener.exec(line)?.[0].length ?? 0;
  const names = line.slice(from).replace(/[\s,!:;.–—*_-]{1,8}$/u, '');
  const people: (Person | undefined)[] = [];
  let at = start + from;
  for (const piece of names.split(/( and | & | \/ |, |\/)/u)) {
    if (!/^(?: and | & | \/ |, |\/)$/u.test(piece)) people.push(readPerson(piece, at));
    at += piece.length;
  }
  return people.every((person) => person !== undefined) ? people : [];
}
