import type { Engine } from './engine.ts';

/** Milliseconds, of which half of the runs took less and 99 of 100. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
}

/** Runs that take less are repeated, so that the clock can tell them. */
const leastMilliseconds = 0.2;

/**
 * How long each engine takes for a text, in turns: a slow moment of the machine falls on all of them. Each has half
 * of the time to get warm; it is run at least once.
 */
export async function timeInTurns(
  engines: readonly Engine[],
  texts: readonly string[],
  milliseconds: number,
): Promise<Map<Engine, Timing>> {
  const batches = new Map<Engine, number>();
  const spent = new Map<Engine, number>();
  const samples = new Map<Engine, number[]>(engines.map((engine) => [engine, []]));
  for (let turn = 0; engines.some((engine) => (spent.get(engine) ?? 0) < milliseconds); turn++) {
    for (const engine of engines) {
      const before = spent.get(engine) ?? 0;
      if (before >= milliseconds) continue;
      const batch = batches.get(engine) ?? 1;
      const started = performance.now();
      for (let run = 0; run < batch; run++) await engine.check(texts[(turn + run) % texts.length] ?? '');
      const took = performance.now() - started;
      if (took < leastMilliseconds) batches.set(engine, batch * 2);
      else if (before > milliseconds / 2 || took > milliseconds / 2) samples.get(engine)?.push(took / batch);
      spent.set(engine, before + took);
    }
  }
  return new Map(engines.map((engine) => [engine, timingOf(samples.get(engine) ?? [])]));
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
