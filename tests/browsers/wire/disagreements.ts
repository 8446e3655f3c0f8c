import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../values/outcome.ts';
import { singleRuns } from './merge-runs.ts';
import type { MeasuredColumn, MeasuredOutcome } from './wire.ts';

export function outcomeText(outcome: Outcome): string {
  switch (outcome.arrives) {
    case 'equal':
      return outcome.lost === undefined
        ? 'arrives equal'
        : `arrives equal but for its ${outcome.lost.join(', ')}`;
    case 'changed':
      return `arrives as ${outcome.into}`;
    case 'dropped':
      return 'never arrives';
    case 'closed':
      return outcome.words === undefined ? 'closes the port' : `closes the port: ${outcome.words}`;
    case 'thrown':
      return `throws ${outcome.words}`;
    case 'unmade':
      return `cannot be made: ${outcome.words}`;
  }
}

function fullText(outcome: MeasuredOutcome): string {
  const onRoutes = Object.entries(outcome.differs ?? {}).map(
    ([route, other]) => `on ${route} it ${outcomeText(other)}`,
  );
  const inOtherRuns = (outcome.sometimes ?? []).map((other) => `sometimes it ${fullText(other)}`);
  return [outcomeText(outcome), ...onRoutes, ...inOtherRuns].join('; ');
}

/** A kind that a browser treats otherwise than the data say. */
export interface Disagreement {
  kind: string;
  /** A sentence that says how. */
  text: string;
}

export function disagreements(
  measured: MeasuredColumn,
  recorded: MeasuredColumn | undefined,
): Disagreement[] {
  return Object.entries(measured.outcomes).flatMap(([kind, outcome]) => {
    const expected = recorded?.outcomes[kind];
    const isKnown = (one: MeasuredOutcome) =>
      expected !== undefined && singleRuns(expected).some((other) => isDeepStrictEqual(one, other));
    if (singleRuns(outcome).every(isKnown)) return [];
    const told = expected === undefined ? 'nothing is recorded' : `recorded is that it ${fullText(expected)}`;
    return [{ kind, text: `${measured.column}: "${kind}" ${fullText(outcome)}, but ${told}.` }];
  });
}
