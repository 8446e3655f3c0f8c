import { isDeepStrictEqual } from 'node:util';
import type { MeasuredOutcome } from './wire.ts';

/** One outcome for several measurements of one kind: what came out most often, and what else did. */
export function mergeRuns(runs: readonly MeasuredOutcome[]): MeasuredOutcome {
  const counted: { outcome: MeasuredOutcome; times: number }[] = [];
  for (const outcome of runs) {
    const same = counted.find((other) => isDeepStrictEqual(other.outcome, outcome));
    if (same) same.times += 1;
    else counted.push({ outcome, times: 1 });
  }
  const [most, ...others] = counted.sort((a, b) => b.times - a.times).map(({ outcome }) => outcome);
  if (!most) throw new Error('A kind that was never measured has no outcome.');
  return others.length === 0 ? most : { ...most, sometimes: others };
}

/** All that came out of several measurements, each for itself. */
export function singleRuns({ sometimes = [], ...most }: MeasuredOutcome): readonly MeasuredOutcome[] {
  return [most, ...sometimes];
}
