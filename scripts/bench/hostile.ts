import { hostile } from '../../test/support/hostile.ts';
import type { Engine } from './engine.ts';

const size = 2 ** 20;

/** How a checker bears one kind of text. */
interface Endurance {
  readonly text: string;
  readonly checker: string;
  /** Milliseconds for a text of 1 MB. */
  readonly ms: number;
  /** How many times as long as for half of it. */
  readonly doubling: number;
}

/** What each hostile text costs each checker; the slowest first. */
export function timeHostile(checkers: readonly Engine[]): Endurance[] {
  const rows = Object.entries(hostile).flatMap(([text, make]) => {
    const whole = make(size);
    const half = make(size / 2);
    return checkers.map((checker) => {
      const halfTime = quickest(checker, half);
      const ms = quickest(checker, whole);
      return { text, checker: checker.name, ms, doubling: ms / halfTime };
    });
  });
  return rows.sort((one, other) => other.ms - one.ms);
}

/** The best of a few runs: what the text costs, without what the machine did meanwhile. */
function quickest(checker: Engine, text: string): number {
  let best = Infinity;
  const begun = performance.now();
  for (let run = 0; run < 5 && performance.now() - begun < patience; run++) {
    const started = performance.now();
    checker.check(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Milliseconds after which a text is not tried again. */
const patience = 2000;
