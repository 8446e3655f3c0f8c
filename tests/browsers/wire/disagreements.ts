import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../values/outcome.ts';
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
  const others = Object.entries(outcome.differs ?? {}).map(
    ([route, other]) => `on ${route} it ${outcomeText(other)}`,
  );
  return [outcomeText(outcome), ...others].join('; ');
}

/** A sentence for each kind that a browser treats otherwise than the data say. */
export function disagreements(measured: MeasuredColumn, recorded: MeasuredColumn | undefined): string[] {
  return Object.entries(measured.outcomes).flatMap(([kind, outcome]) => {
    const expected = recorded?.outcomes[kind];
    if (isDeepStrictEqual(outcome, expected)) return [];
    const told = expected === undefined ? 'nothing is recorded' : `recorded is that it ${fullText(expected)}`;
    return [`${measured.column}: "${kind}" ${fullText(outcome)}, but ${told}.`];
  });
}
