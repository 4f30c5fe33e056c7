import { soak } from '../soaking.ts';
import { closeAll } from '../support.ts';

describe('soaking', () => {
  afterEach(closeAll);

  it('in full', async function () {
    this.timeout(0);
    const started = performance.now();
    const { before, grown } = (await soak(10_000, 500)) ?? { before: NaN, grown: NaN };
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `[test] 10,000 edits and 500 openings, ${seconds} s: heap ${before.toFixed(1)} MB, then ${grown.toFixed(2)} MB more`,
    );
  });
});
