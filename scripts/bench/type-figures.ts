import { measure } from './measure.ts';
import { none, ours, published, twentyLines } from './programs.ts';

export interface TypeFigure {
  /** Seconds beside the standard library's. */
  time: number;
  /** MB beside the standard library's. */
  memory: number;
}

/** What the declarations cost a program of 20 lines, by package. */
export function typeFigures(runs: number): Record<string, TypeFigure> {
  const base = measure(none, 'base', 'export {};\n', runs);
  return Object.fromEntries(
    [ours, ...published].map((declarations) => {
      const cost = measure(declarations, 'small', twentyLines(declarations), runs);
      const figure = {
        time: Math.max(cost.checkTime - base.checkTime, 0),
        memory: Math.max(cost.memory - base.memory, 0),
      };
      return [declarations.name, figure];
    }),
  );
}
