import { tellGappedPair, tellPair } from './features.ts';
import type { ToneToken } from './tokens.ts';
import { WeightTable } from './weight-table.ts';

/** A linear model as it ships; `npm run train` writes it. */
export interface PackedModel {
  /** The weights by the keys of their features, for `WeightTable`. */
  readonly weights: string;
  /** What one unit of a weight adds. */
  readonly step: number;
}

/** What the features of some words weigh together, and how many features they are. */
export interface Weighed {
  readonly sum: number;
  readonly count: number;
}

/** Models so far, each with a number by which words remember what they weigh to it. */
let models = 0;

/** A linear model over the features of words (`extractFeatures`). Its table is made at the first question. */
export class LinearModel {
  readonly #packed: PackedModel;
  readonly #number = models++;
  #table: WeightTable | undefined;

  constructor(packed: PackedModel) {
    this.#packed = packed;
  }

  /** What the tokens of a sentence weigh. Takes linear time. */
  weigh(tokens: readonly ToneToken[]): Weighed {
    return this.read(tokens)(0, tokens.length);
  }

  /**
   * Reads the tokens of a sentence once, in linear time; what is given back tells what those from `first` to `end`
   * (exclusive) weigh, as if nothing stood beside them.
   */
  read(tokens: readonly ToneToken[]): (first: number, end: number) => Weighed {
    const table = (this.#table ??= new WeightTable(this.#packed.weights));
    const scale = new Scale(table);
    const words = new Totals();
    const pairs = new Totals();
    const gappedPairs = new Totals();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as ToneToken;
      words.add(this.#weightOfWord(token, table), token.info.keys.length);
      if (at > 0) tellPair(tokens[at - 1], token, scale.put);
      scale.moveTo(pairs);
      if (at > 1) tellGappedPair(tokens[at - 2], token, scale.put);
      scale.moveTo(gappedPairs);
    }
    return (first, end) => {
      const size = end - first;
      tellPair(undefined, size > 0 ? tokens[first] : undefined, scale.put);
      if (size > 0) {
        tellPair(tokens[end - 1], undefined, scale.put);
        tellGappedPair(undefined, size > 1 ? tokens[first + 1] : undefined, scale.put);
      }
      if (size > 1) tellGappedPair(tokens[end - 2], undefined, scale.put);
      words.giveTo(scale, first, end);
      pairs.giveTo(scale, first + 1, end);
      gappedPairs.giveTo(scale, first + 2, end);
      return scale.empty(this.#packed.step);
    };
  }

  /** A word weighs the same in all sentences. */
  #weightOfWord({ info }: ToneToken, table: WeightTable): number {
    return (info.weights[this.#number] ??= info.keys.reduce((sum, key) => sum + table.get(key), 0));
  }
}

/** Features are put on it one by one. */
class Scale {
  sum = 0;
  count = 0;
  readonly put: (key: number) => void;

  constructor(table: WeightTable) {
    this.put = (key) => {
      this.sum += table.get(key);
      this.count += 1;
    };
  }

  moveTo(totals: Totals): void {
    totals.add(this.sum, this.count);
    this.sum = this.count = 0;
  }

  /** What lies on it, which is taken off. */
  empty(step: number): Weighed {
    const weighed = { sum: this.sum * step, count: this.count };
    this.sum = this.count = 0;
    return weighed;
  }
}

/** Running totals, so that those of any stretch are a difference. */
class Totals {
  readonly #sums = [0];
  readonly #counts = [0];
  #sum = 0;
  #count = 0;

  add(sum: number, count: number): void {
    this.#sum += sum;
    this.#count += count;
    this.#sums.push(this.#sum);
    this.#counts.push(this.#count);
  }

  giveTo(scale: Scale, first: number, end: number): void {
    if (end <= first) return;
    scale.sum += (this.#sums[end] ?? 0) - (this.#sums[first] ?? 0);
    scale.count += (this.#counts[end] ?? 0) - (this.#counts[first] ?? 0);
  }
}
