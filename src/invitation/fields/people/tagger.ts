/* Tags the words of a text with a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). */

/** Weights by feature, one for each tag; of the gaps one for each pair of tags, the one before first. */
export interface Weights {
  readonly features: ReadonlyMap<string, readonly number[]>;
  readonly gaps: ReadonlyMap<string, readonly number[]>;
}

/** A word to be tagged. */
export interface Item {
  readonly features: readonly string[];
  /** What stands before it. */
  readonly gap: string;
  /** Tags that it can't have. */
  readonly forbidden: readonly number[];
}

/** The likeliest tags of a text, and how likely each tag of each word is. */
export interface Tagging {
  readonly tags: readonly number[];
  /** One row a word, one share for each tag. */
  readonly shares: readonly (readonly number[])[];
}

const never = -1e6;

/** How much speaks for each tag of each item. */
function scoresOf(items: readonly Item[], { features }: Weights, tagCount: number): number[][] {
  const blank = Array.from({ length: tagCount }, () => 0);
  return items.map((item) => {
    const scores = [...blank];
    for (const feature of item.features) {
      const weights = features.get(feature);
      if (weights)
        for (let tag = 0; tag < tagCount; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[tag] ?? 0);
    }
    for (const tag of item.forbidden) scores[tag] = never;
    return scores;
  });
}

/** Finds the likeliest sequence of tags (Viterbi) and the share of each tag (forward-backward), in linear time. */
export function tag(items: readonly Item[], weights: Weights, tagCount: number): Tagging {
  const scores = scoresOf(items, weights, tagCount);
  const none = Array.from({ length: tagCount * tagCount }, () => 0);
  const steps = items.map(({ gap }) => weights.gaps.get(gap) ?? none);
  return { tags: viterbi(scores, steps, tagCount), shares: sharesOf(scores, steps, tagCount).shares };
}

function viterbi(
  scores: readonly number[][],
  steps: readonly (readonly number[])[],
  tagCount: number,
): number[] {
  const back: number[][] = [];
  let best = scores[0] ?? [];
  for (let at = 1; at < scores.length; at++) {
    const step = steps[at] ?? [];
    const from: number[] = [];
    const now: number[] = [];
    for (let next = 0; next < tagCount; next++) {
      let [top, topTag] = [-Infinity, 0];
      for (let last = 0; last < tagCount; last++) {
        const score = (best[last] ?? 0) + (step[last * tagCount + next] ?? 0);
        if (score > top) [top, topTag] = [score, last];
      }
      from.push(topTag);
      now.push(top + (scores[at]?.[next] ?? 0));
    }
    back.push(from);
    best = now;
  }
  let last = best.indexOf(Math.max(...best));
  const tags = scores.length > 0 ? [last] : [];
  for (const from of back.toReversed()) {
    last = from[last] ?? 0;
    tags.push(last);
  }
  return tags.toReversed();
}

/** The share of each tag of each word, and of each pair of neighbouring tags where `onPair` wants them. */
export function sharesOf(
  scores: readonly (readonly number[])[],
  steps: readonly (readonly number[])[],
  tagCount: number,
  onPair?: (at: number, pair: number, share: number) => void,
): { readonly shares: number[][]; readonly logTotal: number } {
  const forward: number[][] = [];
  let logTotal = 0;
  const emissions = scores.map((row) => {
    const top = Math.max(...row);
    logTotal += top;
    return row.map((score) => Math.exp(score - top));
  });
  const moves = movesOf(steps);
  for (let at = 0; at < scores.length; at++) {
    const row: number[] = [];
    const before = forward[at - 1];
    const move = moves[at];
    let sum = 0;
    for (let next = 0; next < tagCount; next++) {
      let mass = before ? 0 : 1;
      if (before)
        for (let last = 0; last < tagCount; last++)
          mass += (before[last] ?? 0) * (move?.[last * tagCount + next] ?? 1);
      const value = mass * (emissions[at]?.[next] ?? 0);
      row.push(value);
      sum += value;
    }
    logTotal += Math.log(sum);
    forward.push(row.map((value) => value / sum));
  }
  let backward = Array.from({ length: tagCount }, () => 1);
  const shares: number[][] = [];
  for (let at = scores.length - 1; at >= 0; at--) {
    const joint = backward.map((value, tag) => value * (forward[at]?.[tag] ?? 0));
    const total = joint.reduce((sum, value) => sum + value, 0);
    shares.push(joint.map((value) => value / total));
    const earlier: number[] = [];
    let sum = 0;
    let pairs = 0;
    for (let last = 0; last < tagCount; last++) {
      let mass = 0;
      for (let next = 0; next < tagCount; next++) {
        const value =
          (moves[at]?.[last * tagCount + next] ?? 1) * (emissions[at]?.[next] ?? 0) * (backward[next] ?? 0);
        mass += value;
        pairs += value * (forward[at - 1]?.[last] ?? 0);
      }
      earlier.push(mass);
      sum += mass;
    }
    if (onPair && at > 0)
      for (let last = 0; last < tagCount; last++)
        for (let next = 0; next < tagCount; next++) {
          const value =
            (forward[at - 1]?.[last] ?? 0) *
            (moves[at]?.[last * tagCount + next] ?? 1) *
            (emissions[at]?.[next] ?? 0) *
            (backward[next] ?? 0);
          onPair(at, last * tagCount + next, value / pairs);
        }
    backward = earlier.map((value) => value / sum);
  }
  return { shares: shares.toReversed(), logTotal };
}

/** What multiplies a share from one word to the next, computed once for each gap. */
function movesOf(steps: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const moves = new Map<readonly number[], readonly number[]>();
  return steps.map((step) => {
    const known = moves.get(step) ?? step.map(Math.exp);
    moves.set(step, known);
    return known;
  });
}
