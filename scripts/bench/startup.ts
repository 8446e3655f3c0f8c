import { spawnSync } from 'node:child_process';
import { median } from './median.ts';
import { root } from '../types/programs.ts';

const modules = {
  'webext-ports': './dist/index.js',
  'eslint-plugin-compat': 'eslint-plugin-compat',
  'typescript-eslint': 'typescript-eslint',
};

/** Milliseconds that importing a module takes in a process of its own. */
function importTime(specifier: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(stdout);
}

/** By module, in turns. */
export function startUpTimes(runs: number): Record<string, number> {
  const times = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    for (const [name, specifier] of Object.entries(modules))
      times.set(name, [...(times.get(name) ?? []), importTime(specifier)]);
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}
