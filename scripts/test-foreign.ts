/**
 * `npm run test:foreign [folder …]`: runs all rules over foreign files (by default the installed packages) and over the
 * same files mutated at random. A rule must never throw, and never report where there is no extension code.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from '../rules/index.ts';

const count = Number(process.env['FILES'] ?? 20_000);
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['node_modules'];
const largest = 200_000;

const extensionCode = /\b(?:chrome|browser|webextension-polyfill|runtime|tabs)\b/;
const linter = new Linter();

function* sourcesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesIn(file);
    else if (entry.isFile() && /\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name) && statSync(file).size < largest)
      yield file;
  }
}

/** The same numbers at every run, so that what is found can be found again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text with a few of its words left out, doubled or exchanged: most of the results still parse. */
function mutated(text: string, random: (below: number) => number): string {
  const words = text.split(/\b/);
  for (let times = 0; times < 3; times++) {
    const [one, other] = [random(words.length), random(words.length)];
    const word = words[one] ?? '';
    words[one] = [words[other] ?? '', word + word, ''][random(3)] ?? '';
  }
  return words.join('');
}

function lint(code: string, file: string): Linter.LintMessage[] {
  return linter.verify(
    code,
    {
      files: ['**/*.{js,tsx}'],
      plugins: { 'webext-ports': plugin as never },
      rules: plugin.configs.strict.rules as Linter.RulesRecord,
      linterOptions: { noInlineConfig: true },
      ...(/\.[cm]?tsx?$/.test(file) && { languageOptions: { parser } }),
    },
    { filename: /\.[cm]?tsx?$/.test(file) ? 'file.tsx' : 'file.js' },
  );
}

let [files, mutants, unparsed, crashes, reports] = [0, 0, 0, 0, 0];

function check(code: string, file: string, isForeign: boolean): void {
  try {
    const messages = lint(code, file);
    if (messages.some(({ fatal }) => fatal)) unparsed++;
    const found = messages.filter(({ ruleId }) => ruleId);
    if (!isForeign || found.length === 0) return;
    reports += found.length;
    for (const { ruleId, line } of found) console.error(`✗ ${file}:${line} ${ruleId}`);
  } catch (error) {
    crashes++;
    console.error(`✗ ${file} ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`);
  }
}

const random = numbers(1);
for (const file of folders.flatMap((folder) => [...sourcesIn(folder)]).slice(0, count)) {
  const code = readFileSync(file, 'utf8');
  check(code, file, !extensionCode.test(code));
  check(mutated(code, random), `${file} (mutated)`, false);
  files++;
  mutants++;
}
console.log(
  `${files} files and ${mutants} mutants (${unparsed} do not parse): ${crashes} crashes, ${reports} false reports`,
);
process.exitCode = crashes + reports > 0 || files === 0 ? 1 : 0;
