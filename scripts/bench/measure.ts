import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../types/programs.ts';
import { median } from './median.ts';
import type { Declarations } from './programs.ts';

/** What one check of a program costs; time and memory are the medians of some runs. */
export interface Cost {
  /** Seconds. */
  checkTime: number;
  /** MB. */
  memory: number;
  instantiations: number;
  types: number;
}

const folder = path.join(root, '.bench/cost');
const compilerOptions = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  lib: ['es2022'],
  module: 'esnext',
  moduleResolution: 'bundler',
  // The declarations are checked too, as they are by default: that is what it costs to have them.
  skipLibCheck: false,
};

function figure(output: string, label: string): number {
  const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(output)?.[1];
  if (found === undefined) throw new Error(`The compiler does not tell "${label}":\n${output}`);
  return Number(found);
}

/** Compiles the program in processes of its own, and reads what the compiler says of itself. */
export function measure(declarations: Declarations, label: string, code: string, runs: number): Cost {
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
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const outputs = Array.from({ length: runs }, () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--expose-gc', tsc, '-p', config, '--extendedDiagnostics', '--pretty', 'false'],
      {
        encoding: 'utf8',
      },
    );
    const errors = stdout
      .split('\n')
      .filter((line) => line.includes(`${name}.ts`) && line.includes('error TS'));
    if (errors.length > 0) throw new Error(`The program ${name} does not type-check:\n${errors.join('\n')}`);
    return stdout;
  });
  const [first = ''] = outputs;
  return {
    checkTime: median(outputs.map((output) => figure(output, 'Check time'))),
    memory: median(outputs.map((output) => figure(output, 'Memory used'))) / 1024,
    instantiations: figure(first, 'Instantiations'),
    types: figure(first, 'Types'),
  };
}
