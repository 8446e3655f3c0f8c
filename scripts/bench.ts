// What linting, types and start-up cost, beside others, in one run; writes docs/cost.md and its plot.
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { calledWith, numberFrom } from './command.ts';
import type { Figures } from './bench/figures.ts';
import { costPage, costPlot } from './bench/page.ts';
import { root } from './types/programs.ts';

const json = path.join(root, 'scripts/bench/figures.json');
const { values, words } = calledWith(
  `Usage: npm run bench [-- FOLDER [ROUNDS]]
       npm run bench -- --draw      the page and the plot again, from the last figures

FOLDER holds extensions to lint; without it, those of this repository are.`,
  { draw: { type: 'boolean', default: false } },
  2,
);
const [folder, roundsText = '5'] = words;
const rounds = numberFrom(roundsText, 'ROUNDS');

async function measureAll(): Promise<Figures> {
  const [load = 0] = os.loadavg();
  const { lintFigures } = await import('./bench/lint-figures.ts');
  const { typeFigures } = await import('./bench/type-figures.ts');
  const { startUpTimes } = await import('./bench/startup.ts');
  return {
    measured: {
      date: new Date().toISOString().slice(0, 10),
      machine: `${os.cpus().length} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown kind'}`,
      load: load.toFixed(1),
      node: process.version.slice(1),
      eslint: ESLint.version,
      typescript: ts.version,
      rounds,
    },
    lint: await lintFigures(folder, rounds),
    types: typeFigures(3),
    startUp: startUpTimes(7),
  };
}

function write(figures: Figures): void {
  writeFileSync(json, `${JSON.stringify(figures, undefined, 2)}\n`);
  writeFileSync(path.join(root, 'docs/cost.md'), costPage(figures));
  writeFileSync(path.join(root, 'docs/public/cost.svg'), costPlot(figures));
}

const figures = values.draw ? (JSON.parse(readFileSync(json, 'utf8')) as Figures) : await measureAll();
if (!values.draw) console.log(costPage(figures));
write(figures);
