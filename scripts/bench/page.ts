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
      what: 'preset, files without the words of the API, to parsing them',
      value: lint.wordless.shares[ours] ?? NaN,
      bar: most.wordlessFiles,
    },
    {
      what: 'preset, files of extensions, to parsing them',
      value: lint.extensions.shares[ours] ?? NaN,
      bar: most.filesOfExtensions,
    },
    { what: `preset with types, to \`${floatingPromises}\``, value: lint.typed.ratio, bar: most.typed },
    {
      what: 'declarations, check time, to `@types/chrome`',
      value: (100 * (own?.time ?? NaN)) / (chrome?.time ?? NaN),
      bar: most.declarations,
    },
    {
      what: 'declarations, memory, to `@types/chrome`',
      value: (100 * (own?.memory ?? NaN)) / (chrome?.memory ?? NaN),
      bar: most.declarations,
    },
    {
      what: 'import of the plugin, to `typescript-eslint`',
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
    group('Files without the words of the API, to parsing them', '%', lint.wordless.shares, ours),
    group('Files of extensions, to parsing them', '%', lint.extensions.shares, ours),
    group(
      'With types, on the same files',
      'ms',
      { [ours]: lint.typed.preset, [floatingPromises]: lint.typed.floatingPromises },
      ours,
    ),
    group('Types: check time of a program of 20 lines', 'ms', times, 'webext-ports/globals'),
    group('Types: memory', 'MB', memory, 'webext-ports/globals'),
    group('Start-up: import in a process of its own', 'ms', startUp, 'webext-ports'),
  ]);
}

export function costPage(figures: Figures): string {
  const { lint, types, startUp, measured } = figures;
  const bars = barsOf(figures);
  const missed = bars.filter(({ value, bar }) => !(value <= bar));
  const verdict =
    missed.length === 0
      ? 'All of them are kept.'
      : `${missed.length} of ${bars.length} are missed: they are what we work towards, not what we promise.`;
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
  return `# What it costs

<!-- Written by \`npm run bench\` from scripts/bench/figures.json. -->

\`npm run bench\` measures what linting, the declarations and loading the plugin cost, beside what others cost, and writes
this page. All figures are ratios of one run: what else a machine does falls on both sides.

![What linting, types and start-up cost](/cost.svg)

Measured ${measured.date} on ${measured.machine}, Node ${measured.node}, ESLint ${measured.eslint}, TypeScript ${measured.typescript}; the load of the machine was
${measured.load} when it began. Where that is more than its cores, figures spread widely: they are kept here until a quieter run replaces them.

## The bars

${table(
  ['what', 'measured', 'at most', ''],
  bars.map(({ what, value, bar }) => [what, percent(value), `${bar} %`, value <= bar ? 'kept' : 'missed']),
)}

${verdict}

## Linting

The times are those that ESLint takes of each rule and of parsing (\`stats: true\`), of the bundle that is published, in turns,
medians of rounds after a first one (here ${measured.rounds}). Files without the words of the API: ${lint.wordless.files}, of ESLint, Prettier and typescript-eslint
themselves. Files of extensions: ${lint.extensions.files}, ${lint.corpus}.

${table(['rules', 'without the words', 'of extensions', 'of extensions, first run'], shares)}

The first run is what one run on the command line costs: nothing is compiled yet, and where a file sends messages on what
comes from another, that one is read and parsed, too. An editor pays it once.

Of the preset, on the files of extensions:

${table(['rule', 'to parsing'], rules)}

With type information, on ${lint.typed.files} files, each measured with a program that nobody has asked anything before: the preset costs
${percent(lint.typed.ratio)} of what \`@typescript-eslint/${floatingPromises}\` costs.

## Types

A program of 20 lines, with \`skipLibCheck\` off, beside what the standard library costs alone. Many calls with large messages cost more:
\`npm run bench:types\` tells.

${table(
  ['declarations', 'check time', 'memory'],
  Object.entries(types).map(([name, { time, memory }]) => [
    `\`${name}\``,
    `${(1000 * time).toFixed(0)} ms`,
    `${memory.toFixed(1)} MB`,
  ]),
)}

## Start-up

Importing the module, in a process of its own.

${table(
  ['module', 'time'],
  Object.entries(startUp).map(([name, time]) => [`\`${name}\``, `${time.toFixed(0)} ms`]),
)}
`;
}
