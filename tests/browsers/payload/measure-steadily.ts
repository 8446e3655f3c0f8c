import type { Kind } from '../kinds/kinds.ts';
import { disagreements, type Disagreement } from '../wire/disagreements.ts';
import { mergeRuns } from '../wire/merge-runs.ts';
import type { MeasuredColumn, MeasuredOutcome } from '../wire/wire.ts';
import type { Column } from './columns.ts';
import { measureColumn } from './measure-column.ts';

/** How often a kind is sent, each time in a browser of its own, before it is believed that the data are wrong. */
const runsInDoubt = 3;

export interface SteadyColumn {
  measured: MeasuredColumn;
  /** What a browser did otherwise than recorded in more than one run. */
  problems: readonly Disagreement[];
  /** What it did otherwise in the first run only. */
  once: readonly Disagreement[];
}

/** Sends every kind through a browser's ports; again, what comes out otherwise than recorded. */
export async function measureSteadily(
  column: Column,
  kinds: readonly Kind[],
  recorded: MeasuredColumn | undefined,
): Promise<SteadyColumn> {
  const first = await measureColumn(column, kinds);
  const doubts = disagreements(first, recorded);
  const doubtful = kinds.filter(
    ({ id }) => id in (recorded?.outcomes ?? {}) && doubts.some(({ kind }) => kind === id),
  );
  if (doubtful.length === 0) return { measured: first, problems: doubts, once: [] };

  const runs = [first];
  while (runs.length < runsInDoubt) runs.push(await measureColumn(column, doubtful));
  const outcomes: Record<string, MeasuredOutcome> = { ...first.outcomes };
  for (const { id } of doubtful) outcomes[id] = mergeRuns(runs.flatMap((run) => run.outcomes[id] ?? []));

  const later = runs.slice(1).flatMap((run) => disagreements(run, recorded));
  const isOnce = ({ kind }: Disagreement) =>
    kind in (recorded?.outcomes ?? {}) && !later.some((other) => other.kind === kind);
  return {
    measured: { ...first, outcomes },
    problems: doubts.filter((doubt) => !isOnce(doubt)),
    once: doubts.filter(isOnce),
  };
}
