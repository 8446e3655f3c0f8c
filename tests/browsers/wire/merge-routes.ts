import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../payload/routes.ts';
import type { Outcome } from '../values/outcome.ts';
import type { MeasuredOutcome } from './wire.ts';

/** How often each outcome was measured; what could not be made counts only when nothing else was. */
function weight(outcome: Outcome, all: readonly Outcome[]): number {
  if (outcome.arrives === 'unmade') return 0;
  return all.filter((other) => isDeepStrictEqual(other, outcome)).length;
}

/** One outcome for all routes, and those where it differs. */
export function mergeRoutes(byRoute: ReadonlyMap<Route, Outcome>): MeasuredOutcome {
  const all = [...byRoute.values()];
  const common = all.reduce((best, outcome) => (weight(outcome, all) > weight(best, all) ? outcome : best));
  const others = [...byRoute].filter(([, outcome]) => !isDeepStrictEqual(outcome, common));
  return others.length === 0 ? common : { ...common, differs: Object.fromEntries(others) };
}
