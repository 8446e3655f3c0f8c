/**
 * What the declarations cost, beside the published packages. Ends 1 when a bar is missed.
 * What the standard library costs is measured too, and taken off: it is the same under all of them.
 */
import { bars } from './bench/bars.ts';
import { measure, type Cost } from './bench/measure.ts';
import { manyCalls, none, ours, published, twentyLines, type Declarations } from './bench/programs.ts';
import { calledWith, numberFrom } from './command.ts';

const calls = 500;
const [runsText = '3'] = calledWith('Usage: npm run bench:types [-- RUNS]', {}, 1).words;
const runs = numberFrom(runsText, 'RUNS');
const mostInstantiationsPerCall = 150;

function less(cost: Cost, base: Cost): Cost {
  return {
    checkTime: Math.max(cost.checkTime - base.checkTime, 0),
    memory: Math.max(cost.memory - base.memory, 0),
    instantiations: cost.instantiations - base.instantiations,
    types: cost.types - base.types,
  };
}

function row(name: string, cost: Cost, net: Cost): string {
  const cells = [
    name.padEnd(30),
    `${cost.checkTime.toFixed(2)} s`,
    `${cost.memory.toFixed(0)} MB`,
    cost.instantiations.toString(),
    cost.types.toString(),
    `${net.checkTime.toFixed(2)} s`,
    `${net.memory.toFixed(0)} MB`,
  ];
  return `| ${cells.map((cell) => cell.padStart(9)).join(' | ')} |`;
}

const head = '| declarations | check time | memory | instantiations | types | net time | net memory |';
const base = measure(none, 'base', 'export {};\n', runs);
const all = [ours, ...published];

function table(
  title: string,
  label: string,
  code: (declarations: Declarations) => string,
): Map<string, Cost> {
  console.log(`\n${title}\n\n${head}\n|${' --- |'.repeat(7)}`);
  const costs = new Map<string, Cost>();
  for (const declarations of all) {
    const cost = measure(declarations, label, code(declarations), runs);
    costs.set(declarations.name, less(cost, base));
    console.log(row(declarations.name, cost, less(cost, base)));
  }
  return costs;
}

console.log(row('the standard library alone', base, less(base, base)));
const small = table('A program of 20 lines', 'small', twentyLines);
table(`A program of ${calls} calls`, 'large', (declarations) => manyCalls(declarations, calls));

const one = measure(ours, 'one', manyCalls(ours, 1), 1);
const many = measure(ours, 'many', manyCalls(ours, calls + 1), 1);
const perCall = (many.instantiations - one.instantiations) / calls;

const mine = small.get(ours.name);
const theirs = small.get('@types/chrome');
if (!mine || !theirs) throw new Error('The program of 20 lines was not measured.');
const results = [
  {
    what: 'check time, share of @types/chrome',
    value: mine.checkTime / theirs.checkTime,
    bar: bars.declarations / 100,
  },
  {
    what: 'memory, share of @types/chrome',
    value: mine.memory / theirs.memory,
    bar: bars.declarations / 100,
  },
  { what: 'instantiations of a checked postMessage', value: perCall, bar: mostInstantiationsPerCall },
];
console.log('');
for (const { what, value, bar } of results) {
  console.log(`${value <= bar ? '✓' : '✗'} ${what}: ${value.toFixed(2)}, at most ${bar}`);
}
process.exitCode = results.every(({ value, bar }) => value <= bar) ? 0 : 1;
