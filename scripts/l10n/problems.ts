import type { Strings } from './languages.ts';

/**
 * What is wrong with a translation, in words: strings that are missing or stale, and those that would not work as the
 * English ones do, because a value, a link, a setting or a mark of Markdown got lost in them.
 */
export function problemsOf(english: Strings, translated: Strings): string[] {
  const problems = Object.keys(translated)
    .filter((key) => english[key] === undefined)
    .map((key) => `stale: ${key}`);
  for (const [key, source] of Object.entries(english)) {
    const target = translated[key];
    if (target === undefined) problems.push(`missing: ${key}`);
    else if (target.trim() === '' || target !== target.trim())
      problems.push(`empty or with space around it: ${key}`);
    else if (fixedParts(source).join() !== fixedParts(target).join())
      problems.push(
        `with other values, code or links: ${key}: ${fixedParts(source).join(' ')} / ${fixedParts(target).join(' ')}`,
      );
  }
  return problems;
}

/** `{values}`, `code`, (targets of links), $(icons), headings, table columns and bold marks, in any order. */
const fixed = /\{\w+\}|`[^`]*`|\]\([^)]*\)|\$\([a-z-]+\)|^#+ |\||\*\*|…$/gu;

function fixedParts(text: string): string[] {
  return (text.match(fixed) ?? []).toSorted();
}
