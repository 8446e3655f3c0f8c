import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { versions, type Version } from './compilers.ts';
import { compile } from './compile.ts';
import { compare, strip } from './expectations.ts';
import { needsStrict, programs, root, type Program } from './programs.ts';
import { variants, type Variant } from './variants.ts';

interface Job {
  label: string;
  run: () => Promise<string[]>;
}

function canCompile(program: Program, version: Version, variant: Variant): boolean {
  if (program.since && versions.indexOf(version) < versions.indexOf(program.since)) return false;
  return !(program.bundlerOnly && variant.options['moduleResolution'] !== 'bundler');
}

/** The program as it is: each `@ts-expect-error` must have its error, and nothing else one. */
function asItIs(program: Program, version: Version, variant: Variant): Job {
  const label = `${program.name}, ${variant.name}`;
  return {
    label: `TypeScript ${version}: ${label}`,
    run: async () => {
      const files = program.files.filter((file) => variant.strict || !needsStrict(file));
      const errors = await compile(version, label, files, { ...variant.options, types: program.types });
      return errors.map(({ file, line, text }) => `${path.relative(root, file)}:${line}: ${text}`);
    },
  };
}

/** The program without its comments: each error must be in its line, and say what it should. */
function withTexts(program: Program, version: Version, variant: Variant): Job {
  const label = `${program.name}, texts`;
  return {
    label: `TypeScript ${version}: ${label}`,
    run: async () => {
      const copies = program.files.map((file) => ({ file: path.relative(root, file), ...strip(file) }));
      const options = { ...variant.options, types: program.types };
      const errors = await compile(
        version,
        label,
        copies.map(({ copy }) => copy),
        options,
      );
      const elsewhere = errors.filter(({ file }) => !copies.some(({ copy }) => copy === file));
      return [
        ...elsewhere.map(({ file, line, text }) => `${path.relative(root, file)}:${line}: ${text}`),
        ...copies.flatMap(({ file, copy, expectations }) =>
          compare(
            file,
            expectations,
            errors.filter((error) => error.file === copy),
          ),
        ),
      ];
    },
  };
}

/** tsd checks exact types beside; it runs a compiler of its own. */
function byTsd(program: Program): Job {
  return {
    label: `tsd: ${program.name}`,
    run: () => {
      const files = `test-d/${program.name}/*.ts`;
      const { status, stdout, stderr } = spawnSync('npx', ['tsd', '--files', files], {
        cwd: root,
        encoding: 'utf8',
      });
      return Promise.resolve(status === 0 ? [] : [`${stdout}${stderr}`]);
    },
  };
}

function jobsFor(program: Program): Job[] {
  const [strictest] = variants;
  const compilations = versions.flatMap((version) => {
    const possible = variants.filter((variant) => canCompile(program, version, variant));
    const jobs = possible.map((variant) => asItIs(program, version, variant));
    return strictest && possible.includes(strictest)
      ? [withTexts(program, version, strictest), ...jobs]
      : jobs;
  });
  return program.types.length > 0 || program.bundlerOnly ? compilations : [...compilations, byTsd(program)];
}

/** Runs all jobs whose label has the given words, two at a time, and tells how many failed. */
export async function runTypeTests(words: readonly string[]): Promise<number> {
  const jobs = programs.flatMap(jobsFor).filter(({ label }) => words.every((word) => label.includes(word)));
  const started = performance.now();
  let failed = 0;
  const next = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const problems = await job.run();
      if (problems.length === 0) continue;
      failed++;
      console.error(`✗ ${job.label}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
    }
  };
  const total = jobs.length;
  await Promise.all([next(), next()]);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${total - failed} of ${total} type checks passed (${seconds} s)`);
  return total > 0 && failed === 0 ? 0 : 1;
}
