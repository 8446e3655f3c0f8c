// Runs every rule over code that has nothing to do with extensions, each file at its place, and over texts mutated at
// random, of that code and of code about ports, the latter with types, too. No rule may throw, and none may report what is
// foreign.
import path from 'node:path';
import { calledWith, numberFrom } from './command.ts';
import { checker } from './foreign/lint.ts';
import { installForeign } from './foreign/packages.ts';
import { emptyTally, runForeign, runMutant, runTypedMutants, type Tally } from './foreign/runs.ts';
import { extensionSources, foreignSources } from './foreign/sources.ts';

const { values, words } = calledWith(
  `Usage: npm run check:foreign -- [--files=N] [--mutants=N] [--seed=N] [FOLDER …]

Without folders: the installed packages, and others that are installed for this into .foreign/.`,
  {
    files: { type: 'string', default: 'Infinity' },
    mutants: { type: 'string', default: '24000' },
    seed: { type: 'string', default: '1' },
  },
  Infinity,
);
const most = numberFrom(values.files, '--files');
const mutants = numberFrom(values.mutants, '--mutants');
const seed = numberFrom(values.seed, '--seed');
const root = path.join(import.meta.dirname, '..');
const folders =
  words.length > 0 ? words : [installForeign(path.join(root, '.foreign')), path.join(root, 'node_modules')];

const check = await checker();
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;

function say(what: string, { texts, unparsed, crashes, reports, findings }: Tally): void {
  const right = findings > 0 ? `, ${findings} reports where there may be some` : '';
  console.log(
    `${texts} ${what}, ${unparsed} of which do not parse: ${crashes.length} crashes, ${reports.length} false reports${right} (${seconds()})`,
  );
}

const [foreign, foreignMutants, ownMutants, typedMutants] = [
  emptyTally(),
  emptyTally(),
  emptyTally(),
  emptyTally(),
];

// Half of the mutants are of foreign code, one of each file until there are enough.
const half = Math.ceil(mutants / 2);
for (const source of foreignSources(folders)) {
  if (foreign.texts >= most) break;
  runForeign(check, source, foreign);
  if (foreignMutants.texts < half) runMutant(check, source, seed + foreign.texts, true, foreignMutants);
  if (foreign.texts % 5000 === 0) console.log(`… ${foreign.texts} files (${seconds()})`);
}
say('foreign files', foreign);
say('mutants of them', foreignMutants);

// The rest are of code about ports, one in ten with types.
const own = extensionSources(root);
const rest = mutants - foreignMutants.texts;
for (let index = 0; index < rest * 0.9; index++) {
  runMutant(check, own[index % own.length]!, seed + index, false, ownMutants);
}
say('mutants of code about ports', ownMutants);

const atOnce = 50;
for (let index = 0; index < rest * 0.1; index += atOnce) {
  const sources = Array.from({ length: atOnce }, (_, at) => own[(index + at) % own.length]!);
  runTypedMutants(check, sources, seed + index, typedMutants);
}
say('of them with types', typedMutants);

const wrong = [foreign, foreignMutants, ownMutants, typedMutants].flatMap(({ crashes, reports }) => [
  ...crashes,
  ...reports,
]);
for (const each of wrong) console.log(`✗ ${each}`);
if (foreign.texts === 0 || wrong.length > 0) process.exitCode = 1;
