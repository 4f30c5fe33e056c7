/**
 * A table for `readWeightRows`, as source text: a line for each feature with a weight that is not zero when rounded.
 * @param steps how many steps of the written numbers make one
 */
export function tableOf(rows: ReadonlyMap<string, readonly number[]>, steps: number): string {
  const lines = [...rows]
    .map(([name, row]) => ({ name, written: row.map((weight) => Math.round(weight * steps) || 0) }))
    .filter(({ written }) => written.some((weight) => weight !== 0))
    .map(({ name, written }) => `${name}:${written.join(' ')}`);
  return JSON.stringify(lines.toSorted().join('\n'));
}
