import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Outcome } from '../values/outcome.ts';
import type { Route } from '../payload/routes.ts';

/** What becomes of one kind of value in one column. */
export type MeasuredOutcome = Outcome & {
  /** The routes on which something else becomes of it. */
  differs?: Partial<Record<Route, Outcome>>;
  /** What else became of it in other runs of the same browser. */
  sometimes?: readonly MeasuredOutcome[];
};

/** One column, as it was measured: the content of `wire/<column>.json`. */
export interface MeasuredColumn {
  column: string;
  /** The browser's version and the day of the measurement. */
  version: string;
  date: string;
  /** By the kind's id. */
  outcomes: Record<string, MeasuredOutcome>;
}

function fileOf(column: string): string {
  return fileURLToPath(new URL(`${column}.json`, import.meta.url));
}

export function readColumn(column: string): MeasuredColumn | undefined {
  const file = fileOf(column);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MeasuredColumn) : undefined;
}

export async function writeColumn(measured: MeasuredColumn): Promise<void> {
  const text = await format(JSON.stringify(measured), {
    parser: 'json',
    printWidth: 110,
    objectWrap: 'collapse',
  });
  writeFileSync(fileOf(measured.column), text);
}
