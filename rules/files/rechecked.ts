/** Looking at every file again for every linted file would cost more than the linting. */
const shortestPause = 1000;
const longestShareOfTime = 1 / 100;
const longestPause = 10_000;

/**
 * A value that is made when it is first asked for, and again when it has become stale. Whether it has is asked at most
 * once a second, and at least once in ten; in between, for no more than a hundredth of the time: cheap in a long run,
 * and an editor sees edits soon.
 */
export function rechecked<Value>(make: () => Value, isStale: (value: Value) => boolean): () => Value {
  let kept: { value: Value } | undefined;
  let checkAgain = 0;
  return () => {
    const start = Date.now();
    if (kept && start < checkAgain) return kept.value;
    if (!kept || isStale(kept.value)) kept = { value: make() };
    const now = Date.now();
    const pause = Math.max(shortestPause, (now - start) / longestShareOfTime);
    checkAgain = now + Math.min(pause, longestPause);
    return kept.value;
  };
}
