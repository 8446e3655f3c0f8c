import type { Kind } from '../kinds/kinds.ts';
import { allKinds } from '../kinds/kinds.ts';
import { disagreements } from '../wire/disagreements.ts';
import { readColumn, writeColumn, type MeasuredColumn } from '../wire/wire.ts';
import { together, type Verdict } from '../verdict.ts';
import { columns, type Column } from './columns.ts';
import { measureSteadily } from './measure-steadily.ts';
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

/** The data of a column with what was measured now; what is as recorded, of a kind that is not steady, stays. */
function updated(measured: MeasuredColumn, recorded: MeasuredColumn | undefined): MeasuredColumn {
  const otherwise = disagreements(measured, recorded).map(({ kind }) => [kind, measured.outcomes[kind]]);
  const outcomes = { ...recorded?.outcomes, ...Object.fromEntries(otherwise) } as MeasuredColumn['outcomes'];
  const inOrder = allKinds().flatMap(({ id }) => {
    const outcome = outcomes[id];
    return outcome === undefined ? [] : [[id, outcome] as const];
  });
  return { ...measured, outcomes: Object.fromEntries(inOrder) };
}

async function runColumn(column: Column, run: PayloadRun): Promise<Verdict> {
  const start = Date.now();
  const recorded = readColumn(column.id);
  const { measured, ...found } = await measureSteadily(column, kindsFor(column, run), recorded);
  const problems = run.write ? [] : found.problems.map(({ text }) => text);
  if (run.write) await writeColumn(updated(measured, recorded));

  const count = Object.keys(measured.outcomes).length;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const result = run.write
    ? 'written'
    : `${count - problems.length} as recorded, ${problems.length} otherwise`;
  console.log(`${column.id} (${measured.version}): ${count} kinds in ${seconds} s, ${result}.`);
  for (const { text } of found.once) console.log(`Once in three runs, ${text}`);
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
