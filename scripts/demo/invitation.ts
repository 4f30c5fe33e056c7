import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../vscode/paths.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The example's invitation, without its postscript, as if it had come two hours ago: an answer to it is in time. */
export async function freshInvitation(now = Date.now()): Promise<string> {
  const text = await readFile(join(root, 'example', 'invitation.txt'), 'utf8');
  const [head = '', ...paragraphs] = text.trim().split('\n\n').slice(0, -1);
  const slots = nextWeek(now);
  return [
    head.replace(
      /^Date: .{1,60}$/mu,
      `Date: ${new Date(now - 2 * hour).toUTCString().replace('GMT', '+0000')}`,
    ),
    ...paragraphs.map((paragraph) =>
      paragraph.startsWith('  - ') ? dated(paragraph, slots) : unwrapped(paragraph),
    ),
  ].join('\n\n');
}

/** Thursday and Friday of the week to come. */
function nextWeek(now: number): readonly Date[] {
  const monday = now + (8 - new Date(now).getUTCDay()) * day;
  return [3, 4].map((days) => new Date(monday + days * day));
}

function dated(list: string, slots: readonly Date[]): string {
  const long = new Intl.DateTimeFormat('en-US', { weekday: 'long', day: 'numeric', month: 'long' });
  return list
    .split('\n')
    .map((line, at) => `  - ${long.format(slots[at])}, ${line.split(', ').at(-1) ?? ''}`)
    .join('\n');
}

/** In an editor that wraps lines itself; those of a signature are short, and stay. */
function unwrapped(paragraph: string): string {
  return paragraph.startsWith('Kind regards') ? paragraph : paragraph.replaceAll('\n', ' ');
}
