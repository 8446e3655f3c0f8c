/**
 * What the declarations cost, beside the published packages. Ends 1 when a bar is missed.
 * What the standard library costs is not counted: it is the same under all of them.
 */
import { bars } from './bench/bars.ts';
import { measure, type Cost } from './bench/measure.ts';
import { manyCalls, ours, twentyLines, type Declarations } from './bench/programs.ts';
import { netCosts } from './bench/type-figures.ts';
import { calledWith, numberFrom } from './command.ts';

const calls = 500;
const [roundsText = '5'] = calledWith('Usage: npm run bench:types [-- ROUNDS]', {}, 1).words;
const rounds = numberFrom(roundsText, 'ROUNDS');
const mostInstantiationsPerCall = 150;

function row(name: string, { checkTime, memory, instantiations, types }: Cost): string {
  const cells = [
    name.padEnd(30),
    `${(checkTime * 1000).toFixed(0)} ms`,
    `${memory.toFixed(1)} MB`,
    instantiations.toString(),
    types.toString(),
  ];
  return `| ${cells.map((cell) => cell.padStart(9)).join(' | ')} |`;
}

function table(
  title: string,
  label: string,
  code: (declarations: Declarations) => string,
): ReadonlyMap<string, Cost> {
  const nets = netCosts(label, code, rounds);
  console.log(`\n${title}\n\n| declarations | check time | memory | instantiations | types |`);
  console.log(`|${' --- |'.repeat(5)}`);
  for (const [name, cost] of nets) console.log(row(name, cost));
  return nets;
}

const small = table('A program of 20 lines', 'small', twentyLines);
table(`A program of ${calls} calls`, 'large', (declarations) => manyCalls(declarations, calls));

const [one, many] = measure(
  [
    { declarations: ours, label: 'one', code: manyCalls(ours, 1) },
    { declarations: ours, label: 'many', code: manyCalls(ours, calls + 1) },
  ],
  1,
);
const perCall = (many!.instantiations - one!.instantiations) / calls;

const mine = small.get(ours.name)!;
const theirs = small.get('@types/chrome')!;
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
