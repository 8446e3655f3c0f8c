import type { Kind } from '../kinds/kinds.ts';
import { allKinds } from '../kinds/kinds.ts';
import { disagreements } from '../wire/disagreements.ts';
import { readColumn, writeColumn, type MeasuredColumn } from '../wire/wire.ts';
import { columns, type Column } from './columns.ts';
import { measureColumn } from './measure-column.ts';
import { isNativeRoute } from './routes.ts';

export interface PayloadRun {
  /** Write what is measured, instead of comparing it. */
  write: boolean;
  /** The columns and kinds to measure; all unless named. */
  columns: readonly string[];
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

/** Measures the columns one after the other; the sentences say where a browser disagrees with the data. */
export async function runPayload(run: PayloadRun): Promise<string[]> {
  const problems: string[] = [];
  for (const column of columns) {
    if (run.columns.length > 0 && !run.columns.includes(column.id)) continue;
    const kinds = kindsFor(column, run);
    const start = Date.now();
    const measured = await measureColumn(column, kinds);
    const found = run.write ? [] : disagreements(measured, readColumn(column.id));
    if (run.write) await writeColumn(updated(measured));
    problems.push(...found);

    const count = Object.keys(measured.outcomes).length;
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    const result = run.write ? 'written' : `${count - found.length} as recorded, ${found.length} otherwise`;
    console.log(`${column.id} (${measured.version}): ${count} kinds in ${seconds} s, ${result}.`);
  }
  return problems;
}
