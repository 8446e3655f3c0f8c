// What linting costs, as ratios of one run: the preset to parsing, on code without the words of the API, on the files
// of a corpus, and with type information to what a typed rule of typescript-eslint costs on the same files.
//   npm run bench:lint -- RESTORED
// RESTORED is the folder that the corpus's restore.mjs has filled.
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import plugin from '../rules/index.ts';
import { languages, sourceFiles } from './corpus/lint.ts';

const rounds = 3;
const root = path.join(import.meta.dirname, '..');
const [restored = path.join(root, '.corpus')] = process.argv.slice(2);
const corpus = path.resolve(restored, 'files');
if (!existsSync(corpus)) {
  console.error(`Name the folder that the corpus was restored to: ${corpus} does not exist.`);
  process.exit(2);
}

/** Milliseconds that ESLint itself took the time of. */
interface Cost {
  parse: number;
  rules: number;
}

const preset = {
  plugins: { 'webext-ports': plugin },
  rules: plugin.configs.recommended.rules,
} as unknown as Linter.Config;

async function costOnce(
  files: readonly string[],
  cwd: string,
  configs: readonly Linter.Config[],
): Promise<Cost> {
  const eslint = new ESLint({
    cwd,
    stats: true,
    overrideConfigFile: true,
    overrideConfig: [{ linterOptions: { noInlineConfig: true } }, ...configs],
    ignorePatterns: ['!**/node_modules/', '!**/.*'],
  });
  const cost = { parse: 0, rules: 0 };
  for (const { stats } of await eslint.lintFiles([...files])) {
    for (const pass of stats?.times.passes ?? []) {
      cost.parse += pass.parse?.total ?? 0;
      for (const { total } of Object.values(pass.rules ?? {})) cost.rules += total;
    }
  }
  return cost;
}

/** The best of several rounds: what else the machine does only adds. */
async function cost(files: readonly string[], cwd: string, configs: readonly Linter.Config[]): Promise<Cost> {
  const best = { parse: Infinity, rules: Infinity };
  for (let round = 0; round < rounds; round++) {
    const one = await costOnce(files, cwd, configs);
    best.parse = Math.min(best.parse, one.parse);
    best.rules = Math.min(best.rules, one.rules);
  }
  return best;
}

const tooMuch: string[] = [];
function say(what: string, part: number, whole: number, bar: number): void {
  const ratio = (100 * part) / whole;
  if (ratio > bar) tooMuch.push(what);
  const verdict = ratio > bar ? 'TOO MUCH' : 'within';
  console.log(
    `${what}: ${part.toFixed(1)} ms of ${whole.toFixed(0)} ms, ${ratio.toFixed(2)} % (${verdict} ${bar} %)`,
  );
}

// Without the words of the API: the linter's own code, and a parser's.
const words = /onnect|onMessage|postMessage|\bPort\b|\bchrome\b|\bbrowser\b/;
const wordless = [
  'node_modules/eslint/lib',
  'node_modules/prettier/plugins',
  'node_modules/@typescript-eslint',
]
  .flatMap((folder) => sourceFiles(path.join(root, folder)))
  .filter((file) => file.endsWith('.js') && !words.test(readFileSync(file, 'utf8')));
const without = await cost(wordless, root, [...(await languages()), preset]);
say(
  `the preset on ${wordless.length} files without the words of the API, to parsing them`,
  without.rules,
  without.parse,
  0.2,
);

const files = sourceFiles(corpus);
const untyped = await cost(files, corpus, [...(await languages()), preset]);
say(`the preset on ${files.length} files of the corpus, to parsing them`, untyped.rules, untyped.parse, 3);

// Types: one program over the TypeScript files, made anew for each of the two, so that neither warms it up for the other.
const project = mkdtempSync(path.join(restored, 'typed-'));
try {
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const typed = files.filter((file) => /\.tsx?$/.test(file));
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'preserve',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['chrome'],
  };
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: typed }));
  const parserOptions = { project: './tsconfig.json', tsconfigRootDir: project };
  const language = {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions },
  };
  const floating = {
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  };
  const theirs = await cost(typed, corpus, [language, floating] as Linter.Config[]);
  const ours = await cost(typed, corpus, [language, preset] as Linter.Config[]);
  say(
    `the preset with types on ${typed.length} files, to what no-floating-promises costs there`,
    ours.rules,
    theirs.rules,
    10,
  );
} finally {
  rmSync(project, { recursive: true });
}
if (tooMuch.length > 0) process.exitCode = 1;
