// What rules cost beside parsing, by the times that ESLint itself takes (`stats`): several configurations of one set of
// files, in turns, so that what else the machine does falls on all of them.
import { ESLint, type Linter } from 'eslint';
import { median } from './median.ts';

/** Milliseconds of one run over all files. */
export interface LintTimes {
  parse: number;
  rules: number;
  byRule: Readonly<Record<string, number>>;
}

export interface Subject {
  name: string;
  configs: readonly Linter.Config[];
}

export interface Files {
  cwd: string;
  files: readonly string[];
}

function eslintOf({ cwd }: Files, { configs }: Subject): ESLint {
  return new ESLint({
    cwd,
    stats: true,
    overrideConfigFile: true,
    overrideConfig: [{ linterOptions: { noInlineConfig: true } }, ...configs],
    // Nothing is left out for lying in a folder of installed packages, or for a name that starts with a dot.
    ignorePatterns: ['!**/node_modules/', '!**/.*'],
  });
}

async function run(eslint: ESLint, { files }: Files): Promise<LintTimes> {
  const byRule: Record<string, number> = {};
  let parse = 0;
  let rules = 0;
  for (const { stats } of await eslint.lintFiles([...files])) {
    for (const pass of stats?.times.passes ?? []) {
      parse += pass.parse?.total ?? 0;
      for (const [rule, { total }] of Object.entries(pass.rules ?? {})) {
        byRule[rule] = (byRule[rule] ?? 0) + total;
        rules += total;
      }
    }
  }
  if (parse === 0 || rules === 0) throw new Error('ESLint has told no times: nothing was linted.');
  return { parse, rules, byRule };
}

function medianTimes(rounds: readonly LintTimes[]): LintTimes {
  const names = Object.keys(rounds[0]?.byRule ?? {});
  return {
    parse: median(rounds.map(({ parse }) => parse)),
    rules: median(rounds.map(({ rules }) => rules)),
    byRule: Object.fromEntries(
      names.map((name) => [name, median(rounds.map(({ byRule }) => byRule[name] ?? 0))]),
    ),
  };
}

export interface Measured {
  /** Medians of the rounds after the first. */
  warm: ReadonlyMap<string, LintTimes>;
  /** The first round: nothing is compiled yet, no file beside the linted ones has been read. */
  first: ReadonlyMap<string, LintTimes>;
}

function medians(times: ReadonlyMap<string, readonly LintTimes[]>): ReadonlyMap<string, LintTimes> {
  return new Map([...times].map(([name, list]) => [name, medianTimes(list)]));
}

/** Lints the files with each configuration in turn, `rounds` times and once before. */
export async function measureLint(
  files: Files,
  subjects: readonly Subject[],
  rounds: number,
): Promise<Measured> {
  const linters = subjects.map((subject) => ({ name: subject.name, eslint: eslintOf(files, subject) }));
  const first = new Map<string, LintTimes[]>(subjects.map(({ name }) => [name, []]));
  const warm = new Map<string, LintTimes[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    // Each goes first in its turn: garbage of one is collected in the next.
    for (let turn = 0; turn < linters.length; turn++) {
      const linter = linters[(round + turn) % linters.length];
      if (linter) (round === 0 ? first : warm).get(linter.name)?.push(await run(linter.eslint, files));
    }
  }
  return { warm: medians(warm), first: medians(first) };
}

/** The same where each run needs a language of its own: with type information, whoever comes first works out the types. */
export async function measureTyped(
  files: Files,
  language: () => Linter.Config,
  subjectsWith: (languages: readonly Linter.Config[]) => readonly Subject[],
  rounds: number,
): Promise<Measured['warm']> {
  const count = subjectsWith([]).length;
  const times = new Map<string, LintTimes[]>(subjectsWith([]).map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < count; turn++) {
      const subject = subjectsWith([language()])[(round + turn) % count];
      if (!subject) continue;
      const one = await run(eslintOf(files, subject), files);
      if (round > 0) times.get(subject.name)?.push(one);
    }
  }
  return medians(times);
}
