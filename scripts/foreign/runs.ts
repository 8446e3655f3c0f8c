import path from 'node:path';
import { asModule, globals, programOf } from '../../tests/docs/program.ts';
import type { Check, Outcome } from './lint.ts';
import { mutant, randomFrom } from './mutate.ts';
import type { Source } from './sources.ts';

/** What was looked at, and what is wrong with it. */
export interface Tally {
  texts: number;
  unparsed: number;
  crashes: string[];
  /** What is said of foreign code, and must not be. */
  reports: string[];
  /** How often something is said of code about ports: that it is linted at all. */
  findings: number;
}

export const emptyTally = (): Tally => ({ texts: 0, unparsed: 0, crashes: [], reports: [], findings: 0 });

function add(tally: Tally, name: string, { parses, reports, crash }: Outcome, isForeign: boolean): void {
  tally.texts++;
  if (!parses) tally.unparsed++;
  if (crash !== undefined) tally.crashes.push(`${name}: ${crash}`);
  if (!isForeign) tally.findings += reports.length;
  else tally.reports.push(...reports.map((report) => `${name}:${report}`));
}

/** Foreign code as it is: none of it may be reported. */
export function runForeign(check: Check, { name, extension, text, place }: Source, tally: Tally): void {
  add(tally, name, check(text, extension, place), true);
}

/** A mutant of a source; its seed in the name makes it again. What was foreign is foreign still. */
export function runMutant(
  check: Check,
  { name, extension, text, place }: Source,
  seed: number,
  isForeign: boolean,
  tally: Tally,
): void {
  add(tally, `${name} (mutant ${seed})`, check(mutant(text, randomFrom(seed)), extension, place), isForeign);
}

/** Mutants of code about ports, with types: one program for all of these sources, a module each. */
export function runTypedMutants(check: Check, sources: readonly Source[], seed: number, tally: Tally): void {
  const files = new Map(
    sources.map(({ extension, text }, index) => [
      path.posix.join('/mutants', `${index}${extension}`),
      asModule(mutant(text, randomFrom(seed + index))),
    ]),
  );
  const program = programOf(files, [globals]);
  [...files].forEach(([filename, text], index) => {
    const { name, extension } = sources[index]!;
    const outcome = check(text, extension, { program, filename });
    add(tally, `${name} (typed mutant ${seed + index})`, outcome, false);
  });
}
