import type { Kind } from '../kinds/kinds.ts';
import { allKinds } from '../kinds/kinds.ts';
import { disagreements } from '../wire/disagreements.ts';
import { readColumn, writeColumn, type MeasuredColumn } from '../wire/wire.ts';
import { together, type Verdict } from '../verdict.ts';
import { columns, type Column } from './columns.ts';
import { measureColumn } from './measure-column.ts';
import { isNativeRoute } from './routes.ts';

export interface PayloadRun {
  /** Write what is measured, instead of comparing it. */
  write: boolean;
  columns: readonly string[];
  /** All unless named. */
  kinds: readonly string[];
  /** Measure what takes half a minute, too. */
  thorough: boolean;
}

function kindsFor(column: Column, run: PayloadRun): readonly Kind[] {
  const isNative = column.routes.some(isNativeRoute);
  return allKinds().filter((kind) => {
    if (run.kinds.length > 0) return run.kinds.includes(kind.id);
    return run.thorough || !isNative || kind.large !== true;
  });
}

/** The data of a column with what was measured now. */
function updated(measured: MeasuredColumn): MeasuredColumn {
  const outcomes = { ...readColumn(measured.column)?.outcomes, ...measured.outcomes };
  const inOrder = allKinds().flatMap(({ id }) => {
    const outcome = outcomes[id];
    return outcome === undefined ? [] : [[id, outcome] as const];
  });
  return { ...measured, outcomes: Object.fromEntries(inOrder) };
}

async function runColumn(column: Column, run: PayloadRun): Promise<Verdict> {
  const start = Date.now();
  const measured = await measureColumn(column, kindsFor(column, run));
  const problems = run.write ? [] : disagreements(measured, readColumn(column.id));
  if (run.write) await writeColumn(updated(measured));

  const count = Object.keys(measured.outcomes).length;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const result = run.write
    ? 'written'
    : `${count - problems.length} as recorded, ${problems.length} otherwise`;
  console.log(`${column.id} (${measured.version}): ${count} kinds in ${seconds} s, ${result}.`);
  return { count, problems };
}

/** Measures the columns one after the other. */
export async function runPayload(run: PayloadRun): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const column of columns) {
    if (run.columns.includes(column.id)) verdicts.push(await runColumn(column, run));
  }
  return together(verdicts);
}
