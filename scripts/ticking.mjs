const every = 10_000;

/**
 * Says every ten seconds that something long still goes on, and for how long, until it is stopped.
 * @returns {() => void} stops it
 */
export function ticking() {
  const started = performance.now();
  const timer = setInterval(() => {
    console.log(`  still at it after ${Math.round((performance.now() - started) / 1000)} s …`);
  }, every);
  return () => clearInterval(timer);
}
