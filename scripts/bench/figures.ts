import type { LintFigures } from './lint-figures.ts';
import type { TypeFigure } from './type-figures.ts';

/** What one measurement found: scripts/bench/figures.json. */
export interface Figures {
  measured: {
    date: string;
    machine: string;
    load: string;
    node: string;
    eslint: string;
    typescript: string;
    rounds: number;
  };
  lint: LintFigures;
  types: Readonly<Record<string, TypeFigure>>;
  /** Milliseconds. */
  startUp: Readonly<Record<string, number>>;
}
