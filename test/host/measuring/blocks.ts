import { Session, type Profiler } from 'node:inspector/promises';

/** Between two looks at what runs, in microseconds. */
const interval = 200;

/**
 * How long code of the file or folder `ours` held up this extension host each time, in milliseconds, while `act` went
 * on: for a profiler that looks many times a millisecond, from the first look that finds such code on the stack to the
 * first that does not. What VS Code does on its behalf counts too; what is shorter than a look or two is not seen.
 */
export async function blocksOf(ours: string, act: () => Promise<void>): Promise<number[]> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval });
    await session.post('Profiler.start');
    await act();
    const { profile } = await session.post('Profiler.stop');
    return blocksIn(profile, ours);
  } finally {
    session.disconnect();
  }
}

function blocksIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, ours: string): number[] {
  const isOurs = new Set<number>();
  // A parent stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.includes(ours)) isOurs.add(id);
    if (isOurs.has(id)) for (const child of children) isOurs.add(child);
  }
  const blocks: number[] = [];
  let block = 0;
  for (const [index, id] of samples.entries()) {
    const isIn = isOurs.has(id);
    // The time before a sample is that of the one before it.
    if (block > 0) block += timeDeltas[index] ?? 0;
    else if (isIn) block = Number.EPSILON;
    if (isIn || block === 0) continue;
    blocks.push(block / 1000);
    block = 0;
  }
  return blocks;
}
