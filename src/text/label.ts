/* Makes text from others safe to show in labels and notifications of VS Code. */

import { singleLine } from './sanitise.ts';

/** UTF-16 units of a value that a line of the window has room for. */
const longest = 60;

/**
 * A stranger's words as they may be shown in VS Code's own window: one short line without anything unseen, in which
 * neither a link of a notification, `[label](command:…)`, nor an icon of a label, `$(name)`, comes alive.
 */
export function asLabel(value: string): string {
  const line = singleLine(value);
  const short = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  return withoutLinks(withoutIcons(singleLine(short)));
}

/** Text for a label that would otherwise take `$(name)` for an icon; it is shown with a gap. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

/** Text for a notification that would otherwise take `[label](command:…)` for a link; it is shown with a gap. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
