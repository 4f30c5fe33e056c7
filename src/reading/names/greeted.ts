import { readGreeting } from '../../text/greeting.ts';
import { readPerson, type Person } from '../../text/person.ts';
import { hasLetterOrDigit } from '../../text/letter-pattern.ts';

/** The people that a line greets; empty unless they are all that it greets, and each name is clear. */
export function greetedBy(line: string, start: number): readonly Person[] {
  const greeting = readGreeting(line);
  if (!greeting || hasLetterOrDigit(line.slice(greeting.end, greeting.length))) return [];
  const people = greeting.people.map((span) =>
    readPerson(line.slice(span.start, span.end), start + span.start),
  );
  return people.every((person) => person !== undefined) ? people : [];
}
