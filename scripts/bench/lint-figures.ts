// The cost of linting on three sets of files: without the words of the API, of extensions, and those with types.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, sourceFiles } from '../corpus/lint.ts';
import { root } from '../types/programs.ts';
import { type LintTimes, measureLint, measureTyped } from './lint-cost.ts';
import { floatingPromises, ours } from './names.ts';
import { typedSubjects, untypedSubjects } from './subjects.ts';
import { programsOf } from './typed-language.ts';

/** Percent of what parsing the same files costs, by what was measured. */
export type Shares = Readonly<Record<string, number>>;

export interface LintFigures {
  corpus: string;
  wordless: { files: number; shares: Shares };
  extensions: { files: number; shares: Shares; firstRun: Shares; byRule: Shares };
  typed: { files: number; preset: number; floatingPromises: number; ratio: number };
}

const ownCode = ['example', 'tests/project/fixtures', 'tests/ports/fixtures', 'tests/reliability/fixtures'];

/** Without the words of the API: a linter's own code, and a parser's; a quarter of it tells the same. */
function wordlessFiles(): readonly string[] {
  const words = /onnect|onMessage|postMessage|\bPort\b|\bchrome\b|\bbrowser\b/;
  return ['eslint/lib', 'prettier/plugins', '@typescript-eslint']
    .flatMap((folder) => sourceFiles(path.join(root, 'node_modules', folder)))
    .filter((file) => file.endsWith('.js') && !words.test(readFileSync(file, 'utf8')))
    .filter((_, index) => index % 4 === 0);
}

const corpusName = 'the labelled corpus of public extensions';

/** The files of a folder that is named, `files` in it where there is such a one; else the extensions of this repository. */
function extensionFiles(folder: string | undefined): { cwd: string; files: readonly string[]; name: string } {
  if (folder === undefined || folder === '') {
    const files = ownCode.flatMap((each) => sourceFiles(path.join(root, each)));
    return {
      cwd: root,
      files: files.filter((file) => !file.includes('/node_modules/')),
      name: 'the extensions of this repository',
    };
  }
  const restored = path.resolve(folder, 'files');
  const isCorpus = existsSync(restored);
  const cwd = isCorpus ? restored : path.resolve(folder);
  if (!existsSync(cwd)) throw new Error(`There is no folder ${cwd}.`);
  return { cwd, files: sourceFiles(cwd), name: isCorpus ? corpusName : 'a folder of extensions' };
}

function share({ parse, rules }: LintTimes): number {
  return (100 * rules) / parse;
}

function shares(times: ReadonlyMap<string, LintTimes>): Shares {
  return Object.fromEntries([...times].map(([name, each]) => [name, share(each)]));
}

export async function lintFigures(folder: string | undefined, rounds: number): Promise<LintFigures> {
  const subjects = untypedSubjects(await languages());
  const wordless = wordlessFiles();
  const without = await measureLint({ cwd: root, files: wordless }, subjects, rounds);
  const { cwd, files, name } = extensionFiles(folder);
  const extensions = await measureLint({ cwd, files }, subjects, rounds);
  const typedFiles = files.filter((file) => /(?<!\.d)\.tsx?$/.test(file));
  const typed = await measureTyped(
    { cwd, files: typedFiles },
    programsOf(typedFiles),
    typedSubjects,
    Math.min(rounds, 3),
  );
  const mine = extensions.warm.get(ours);
  const preset = typed.get(ours)?.rules ?? Number.NaN;
  const floating = typed.get(floatingPromises)?.rules ?? Number.NaN;
  return {
    corpus: name,
    wordless: { files: wordless.length, shares: shares(without.warm) },
    extensions: {
      files: files.length,
      shares: shares(extensions.warm),
      firstRun: shares(extensions.first),
      byRule: Object.fromEntries(
        Object.entries(mine?.byRule ?? {})
          .map(([rule, total]): [string, number] => [rule, (100 * total) / (mine?.parse ?? Number.NaN)])
          .sort(([, one], [, other]) => other - one),
      ),
    },
    typed: {
      files: typedFiles.length,
      preset,
      floatingPromises: floating,
      ratio: (100 * preset) / floating,
    },
  };
}
