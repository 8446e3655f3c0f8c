import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compile } from './compile.ts';
import { versions, type Version } from './compilers.ts';
import { compare, strip, verdictProblems } from './expectations.ts';
import { isFor, needsStrict, programs, root, verdictOf, type Program } from './programs.ts';
import { variants, type Variant } from './variants.ts';

interface Job {
  label: string;
  /** Tells the problems that it finds. */
  run: () => Promise<string[]>;
}

function canCompile(program: Program, version: Version, variant: Variant): boolean {
  if (program.since && versions.indexOf(version) < versions.indexOf(program.since)) return false;
  return !(program.bundlerOnly && variant.options['moduleResolution'] !== 'bundler');
}

/** The program as it is: each `@ts-expect-error` must have its error, and nothing else one. */
async function asItIs(program: Program, version: Version, variant: Variant): Promise<string[]> {
  const files = program.files.filter(
    (file) => isFor(file, version) && (variant.strict || !needsStrict(file)),
  );
  const options = { ...variant.options, types: program.types };
  const errors = await compile({ version, files, options });
  return errors.map(({ file, line, text }) => `${path.relative(root, file)}:${line}: ${text}`);
}

/** TypeScript 7 tells what the last overload says only, and on top of another package that is the package's own. */
function tellsLastOverload({ world }: Program, version: Version): boolean {
  return version === '7.0' && world !== undefined && !world.startsWith('globals');
}

/** The program without its comments: each error must be in its line, and say what it should; there is no other. */
async function withTexts(program: Program, version: Version, variant: Variant): Promise<string[]> {
  const files = program.files.filter(
    (file) => isFor(file, version) && (variant.strict || verdictOf(file) !== 'wrong'),
  );
  const copies = files.map((file) => ({ file: path.relative(root, file), ...strip(file, program.world) }));
  if (copies.length === 0) return [];
  const options = { ...variant.options, types: program.types };
  const errors = await compile({ version, files: copies.map(({ copy }) => copy), options });
  const elsewhere = errors.filter(({ file }) => !copies.some(({ copy }) => copy === file));
  return [
    ...elsewhere.map(({ file, line, text }) => `${path.relative(root, file)}:${line}: ${text}`),
    ...copies.flatMap(({ file, copy, expectations }) => [
      ...verdictProblems(path.join(root, file)),
      ...compare(
        file,
        expectations,
        errors.filter((error) => error.file === copy),
        tellsLastOverload(program, version),
      ),
    ]),
  ];
}

/**
 * Without strict options a text may differ, so there it is only asked whether each error is there; of users' programs,
 * whether the right ones are accepted.
 */
function compilation(program: Program, version: Version, variant: Variant): Job {
  return {
    label: `TypeScript ${version}: ${program.name}, ${variant.name}`,
    run: () => (variant.strict || program.world ? withTexts : asItIs)(program, version, variant),
  };
}

/** tsd checks exact types beside; it runs a compiler of its own. */
function byTsd({ name }: Program): Job {
  return {
    label: `tsd: ${name}`,
    run: () => {
      const tsd = path.join(root, 'node_modules/tsd/dist/cli.js');
      const parameters = [tsd, '--files', `test-d/${name}/*.ts`];
      const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
        cwd: root,
        encoding: 'utf8',
      });
      return Promise.resolve(status === 0 ? [] : [`${stdout}${stderr}`]);
    },
  };
}

/** Programs under the same compiler and options are a group: one after the other, they share what is read. */
export const groups: readonly (readonly Job[])[] = [
  ...versions.flatMap((version) =>
    variants.map((variant) =>
      programs
        .filter((program) => canCompile(program, version, variant))
        .map((program) => compilation(program, version, variant)),
    ),
  ),
  programs.filter(({ tsd }) => tsd).map(byTsd),
];
