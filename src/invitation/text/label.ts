/* Reads lines such as “Role: Senior Cook”. */

/** A label can't stand further in; in UTF-16 units. */
const reach = 60;

/**
 * What stands behind the label that `line` begins with: "Senior Cook" for "- **Role**: Senior Cook". The label is one
 * of `labels`, in lower case, and ends in one of `marks`. A line that has no such label gives undefined.
 */
export function behindLabel(line: string, labels: ReadonlySet<string>, marks: RegExp): string | undefined {
  const rest = line.trimStart().replace(/^[-*•·▪]\s*/u, '');
  const end = rest.slice(0, reach).search(marks);
  if (end < 0) return undefined;
  const label = rest
    .slice(0, end)
    .replace(/^[*_]{1,2}/u, '')
    .replace(/[*_]{0,2}\s?$/u, '');
  return labels.has(label.toLowerCase()) ? rest.slice(end + 1).trimStart() : undefined;
}
