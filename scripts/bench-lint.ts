// What linting costs, as ratios of one run, by the times that ESLint takes of each rule and of parsing; with types, to
// what a typed rule of typescript-eslint costs on the same files. Ends 1 where a bar is missed.
import { bars } from './bench/bars.ts';
import { lintFigures, type Shares } from './bench/lint-figures.ts';
import { floor, ours } from './bench/names.ts';
import { calledWith, numberFrom } from './command.ts';

const { words } = calledWith(
  `Usage: npm run bench:lint [-- FOLDER [ROUNDS]]

FOLDER holds extensions; where the corpus's restore.mjs has filled it, its files are linted.`,
  {},
  2,
);
const [folder, rounds = '5'] = words;
const figures = await lintFigures(folder, numberFrom(rounds, 'ROUNDS'));

const tooMuch: string[] = [];
function say(what: string, ratio: number, bar: number): void {
  const isWithin = ratio <= bar;
  if (!isWithin) tooMuch.push(what);
  console.log(`${isWithin ? '✓' : '✗'} ${what}: ${ratio.toFixed(2)} %, at most ${bar} %`);
}

function list(shares: Shares): void {
  for (const [name, ratio] of Object.entries(shares)) console.log(`    ${name}: ${ratio.toFixed(3)} %`);
}

const { wordless, extensions, typed } = figures;
say(
  `the preset on ${wordless.files} files without the words of the API, to parsing them`,
  wordless.shares[ours] ?? Number.NaN,
  bars.wordlessFiles,
);
list(wordless.shares);
say(
  `the preset on ${extensions.files} files of ${figures.corpus}, to parsing them`,
  extensions.shares[ours] ?? Number.NaN,
  bars.filesOfExtensions,
);
list(extensions.shares);
console.log(
  `  on the first run, which reads and parses other files, too: ${(extensions.firstRun[ours] ?? Number.NaN).toFixed(2)} %` +
    ` (${floor}: ${(extensions.firstRun[floor] ?? Number.NaN).toFixed(2)} %)`,
);
list(extensions.byRule);
say(
  `the preset with types on ${typed.files} files, to what no-floating-promises costs there`,
  typed.ratio,
  bars.typed,
);
if (tooMuch.length > 0) process.exitCode = 1;
