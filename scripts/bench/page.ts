// docs/cost.md and its plot, from the figures of the last measurement alone.
import { bars as most } from './bars.ts';
import type { Figures } from './figures.ts';
import { type Group, plot } from './plot.ts';
import { compatCompat, floatingPromises, floor, noUndef, ours } from './names.ts';

interface Bar {
  what: string;
  value: number;
  bar: number;
}

function barsOf({ lint, startUp, types }: Figures): readonly Bar[] {
  const own = types['webext-ports/globals'];
  const chrome = types['@types/chrome'];
  return [
    {
      what: 'linting files without ports, to parsing them',
      value: lint.wordless.shares[ours] ?? NaN,
      bar: most.wordlessFiles,
    },
    {
      what: 'linting files of extensions, to parsing them',
      value: lint.extensions.shares[ours] ?? NaN,
      bar: most.filesOfExtensions,
    },
    { what: `linting with types, to \`${floatingPromises}\``, value: lint.typed.ratio, bar: most.typed },
    {
      what: 'declarations: check time, to `@types/chrome`',
      value: (100 * (own?.time ?? NaN)) / (chrome?.time ?? NaN),
      bar: most.declarations,
    },
    {
      what: 'declarations: memory, to `@types/chrome`',
      value: (100 * (own?.memory ?? NaN)) / (chrome?.memory ?? NaN),
      bar: most.declarations,
    },
    {
      what: 'importing the plugin, to `typescript-eslint`',
      value: (100 * (startUp['webext-ports'] ?? NaN)) / (startUp['typescript-eslint'] ?? NaN),
      bar: most.startUp,
    },
  ];
}

function percent(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(2)} %`;
}

/** A table that Prettier leaves as it is. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function group(title: string, unit: string, values: Readonly<Record<string, number>>, own: string): Group {
  return {
    title,
    unit,
    bars: Object.entries(values).map(([name, value]) => ({ name, value, isOurs: name === own })),
  };
}

export function costPlot({ lint, types, startUp }: Figures): string {
  const times = Object.fromEntries(Object.entries(types).map(([name, { time }]) => [name, 1000 * time]));
  const memory = Object.fromEntries(Object.entries(types).map(([name, each]) => [name, each.memory]));
  return plot('What linting, types and start-up cost, on logarithmic scales', [
    group('Linting files without ports, to parsing them', '%', lint.wordless.shares, ours),
    group('Linting files of extensions, to parsing them', '%', lint.extensions.shares, ours),
    group(
      'Linting with types',
      'ms',
      { [ours]: lint.typed.preset, [floatingPromises]: lint.typed.floatingPromises },
      ours,
    ),
    group('Types: check time of a program of 20 lines', 'ms', times, 'webext-ports/globals'),
    group('Types: memory', 'MB', memory, 'webext-ports/globals'),
    group('Start-up: import in a new process', 'ms', startUp, 'webext-ports'),
  ]);
}

export function costPage(figures: Figures): string {
  const { lint, types, startUp, measured } = figures;
  const bars = barsOf(figures);
  const missed = bars.filter(({ value, bar }) => !(value <= bar));
  const verdict =
    missed.length === 0
      ? 'All of them are met.'
      : `${missed.length} of ${bars.length} are missed: they are aims, not promises.`;
  const shares = [ours, floor, noUndef, compatCompat].map((name) => [
    `\`${name}\``,
    percent(lint.wordless.shares[name] ?? NaN),
    percent(lint.extensions.shares[name] ?? NaN),
    percent(lint.extensions.firstRun[name] ?? NaN),
  ]);
  const rules = Object.entries(lint.extensions.byRule).map(([rule, value]) => [
    `\`${rule}\``,
    percent(value),
  ]);
  return `# Performance

<!-- Written by \`npm run bench\` from scripts/bench/figures.json. -->

What linting, type-checking and loading the plugin cost, compared with other tools in the same run.

![What linting, types and start-up cost](/cost.svg)

Shorter bars are better. The scales are logarithmic.

\`npm run bench\` measured this on ${measured.date}: ${measured.machine}, Node ${measured.node}, ESLint ${measured.eslint}, TypeScript ${measured.typescript}, the
machine's load ${measured.load} at the start. Ratios of one run can be compared; milliseconds depend on the machine and on what else it does.

## Aims

${table(
  ['what', 'measured', 'aim: at most', ''],
  bars.map(({ what, value, bar }) => [what, percent(value), `${bar} %`, value <= bar ? 'met' : 'missed']),
)}

${verdict}

## Linting

ESLint itself takes the times of each rule and of parsing (\`stats: true\`). The published bundle and the other rules run in turns;
the figures are medians of ${measured.rounds} rounds after a first one. "Files without ports" are ${lint.wordless.files} files of ESLint, Prettier and typescript-eslint
that have none of the API's words. "Files of extensions" are ${lint.extensions.files} files: ${lint.corpus}.

${table(['rules', 'files without ports', 'files of extensions', 'first run'], shares)}

All are percent of the time that parsing takes. The first run is what a run on the command line costs: no code is compiled yet, and
if a port comes from another file, that file has to be read and parsed as well. An editor pays for this once.

By rule, on the files of extensions:

${table(['rule', 'to parsing'], rules)}

With type information, on ${lint.typed.files} files and with a new program for each measurement, the preset costs
${percent(lint.typed.ratio)} of what \`@typescript-eslint/${floatingPromises}\` costs.

## Types

A program of 20 lines with \`skipLibCheck\` off; what the standard library costs is subtracted. \`npm run bench:types\` also measures a
program with many calls and large messages.

${table(
  ['declarations', 'check time', 'memory'],
  Object.entries(types).map(([name, { time, memory }]) => [
    `\`${name}\``,
    `${(1000 * time).toFixed(0)} ms`,
    `${memory.toFixed(1)} MB`,
  ]),
)}

## Start-up

Importing the module in a new process.

${table(
  ['module', 'time'],
  Object.entries(startUp).map(([name, time]) => [`\`${name}\``, `${time.toFixed(0)} ms`]),
)}
`;
}
