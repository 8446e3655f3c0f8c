import { measure, type Cost } from './measure.ts';
import { none, ours, published, twentyLines, type Declarations } from './programs.ts';

export interface TypeFigure {
  /** Seconds beside the standard library's. */
  time: number;
  /** MB beside the standard library's. */
  memory: number;
}

const library = { declarations: none, label: 'base', code: 'export {};\n' };

/** What a program costs under each of the declarations, beside what the standard library costs alone. */
export function netCosts(
  label: string,
  code: (declarations: Declarations) => string,
  rounds: number,
): ReadonlyMap<string, Cost> {
  const all = [ours, ...published];
  const programs = all.map((declarations) => ({ declarations, label, code: code(declarations) }));
  const [base, ...costs] = measure([library, ...programs], rounds);
  return new Map(
    costs.map((cost, index) => [
      all[index]!.name,
      {
        checkTime: cost.checkTime,
        memory: Math.max(cost.memory - base!.memory, 0),
        instantiations: cost.instantiations - base!.instantiations,
        types: cost.types - base!.types,
      },
    ]),
  );
}

/** What the declarations cost a program of 20 lines, by package. */
export function typeFigures(rounds: number): Record<string, TypeFigure> {
  return Object.fromEntries(
    [...netCosts('small', twentyLines, rounds)].map(([name, { checkTime, memory }]) => [
      name,
      { time: checkTime, memory },
    ]),
  );
}
