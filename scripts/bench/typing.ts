import type { Engine } from './engine.ts';
import { timingOf, type Timing } from './measure.ts';
import { numbers } from './texts.ts';

/** So many keys are typed in one place, and then elsewhere. */
const keysInPlace = 40;

/** What each key costs, of a person who types here and there in `text`: until the findings are known. */
export async function timeTyping(engine: Engine, text: string, milliseconds: number): Promise<Timing> {
  const random = numbers(7);
  const next = engine.follow?.(text) ?? ((typed: string) => engine.check(typed));
  const samples: number[] = [];
  let typed = text;
  let at = 0;
  const end = performance.now() + milliseconds;
  for (let key = 0; performance.now() < end || samples.length === 0; key++) {
    if (key % keysInPlace === 0) {
      // What was typed is taken back, so that the document keeps its length.
      typed = text;
      at = Math.floor(random() * text.length);
      await next(typed, 0);
    }
    typed = typed.slice(0, at) + 'so it is '.charAt(key % 9) + typed.slice(at);
    const started = performance.now();
    await next(typed, at);
    const took = performance.now() - started;
    at += 1;
    if (performance.now() > end - milliseconds / 2 || took > milliseconds / 2) samples.push(took);
  }
  return timingOf(samples);
}
