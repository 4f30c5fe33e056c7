/* Reads weights as `npm run train` writes them. */

/**
 * The weights of each feature, unpacked from a table with a line for each: `NAME:NUMBER NUMBER …`.
 * @param steps how many steps of the numbers make one
 */
export function readWeightRows(table: string, steps: number): ReadonlyMap<string, readonly number[]> {
  const rows = table.split('\n').map((line): [string, number[]] => {
    const colon = line.lastIndexOf(':');
    const weights = line.slice(colon + 1).split(' ');
    return [line.slice(0, colon), weights.map((weight) => Number(weight) / steps)];
  });
  return new Map(rows);
}
