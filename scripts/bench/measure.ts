import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../types/programs.ts';
import { median } from './median.ts';
import type { Declarations } from './programs.ts';

/** What one check of a program costs. */
export interface Cost {
  /** Seconds, the standard library left out: the least of all runs, for other work only ever adds to it. */
  checkTime: number;
  /** MB, with all that the compiler holds: the median. */
  memory: number;
  instantiations: number;
  types: number;
}

/** A program under some declarations. */
export interface Measured {
  declarations: Declarations;
  label: string;
  code: string;
}

const folder = path.join(root, '.bench/cost');
const once = fileURLToPath(new URL('./check-once.ts', import.meta.url));
const compilerOptions = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  // With the names of documents, as by default: `@types/chrome` has errors of its own without them.
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  // The declarations are checked too, as they are by default: that is what it costs to have them.
  skipLibCheck: false,
};

function write({ declarations, label, code }: Measured): string {
  mkdirSync(folder, { recursive: true });
  const name = `${label}-${declarations.name.replaceAll(/\W+/g, '-')}`;
  writeFileSync(path.join(folder, `${name}.ts`), code);
  const config = path.join(folder, `${name}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: { ...compilerOptions, types: declarations.types },
      files: [`${name}.ts`],
    }),
  );
  return config;
}

function check(config: string): Cost {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', once, config], {
    encoding: 'utf8',
    cwd: root,
  });
  if (!stdout) throw new Error(`${config} was not checked:\n${stderr}`);
  const { errors, ...cost } = JSON.parse(stdout) as Cost & { errors: string[] };
  if (errors.length > 0) throw new Error(`${config} does not type-check:\n${errors.join('\n')}`);
  return cost;
}

/** Checks the programs in turn, round by round: what else the machine does meanwhile befalls all of them. */
export function measure(programs: readonly Measured[], rounds: number): Cost[] {
  const configs = programs.map(write);
  const runs = Array.from({ length: rounds }, () => configs.map(check));
  return configs.map((_, index) => {
    const costs = runs.map((round) => round[index]!);
    return {
      ...costs[0]!,
      checkTime: Math.min(...costs.map(({ checkTime }) => checkTime)),
      memory: median(costs.map(({ memory }) => memory)),
    };
  });
}
