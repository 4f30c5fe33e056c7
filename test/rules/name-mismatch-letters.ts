/* Letters for the cases of `name-mismatch`. */

interface Parts {
  readonly head?: string;
  readonly greeting?: string;
  readonly text?: string;
  readonly name?: string;
  readonly below?: string;
}

export function letter({
  head,
  greeting = 'Dear Ann,',
  text = 'It was a joy.',
  name = 'Kim Larsen',
  below,
}: Parts) {
  const body = `${greeting}\n\nThank you for the invitation. ${text}\n\nI have decided to withdraw my application. I wish you every success.\n\nBest regards,\n${name}`;
  return `${head ? `${head}\n\n` : ''}${body}${below ? `\n\n${below}` : ''}`;
}

export const to = (value: string): string => `To: ${value}\nSubject: My application`;
export const wrote = (name: string, greeting = 'Hi there,'): string =>
  `On Mon, 2 Nov 2026 at 09:12, ${name} <x1@harbour.example> wrote:\n> ${greeting}\n>\n> can you come on Friday?`;
