/**
 * The main job, as a user does it: packs the package, installs it into a copy of `example/` that lies outside this
 * repository, type-checks and lints both halves, and prints what is reported on `example/broken/`. Ends 0 when the
 * right example gets no report and the broken one exactly those that it is marked with.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, marks, type Report } from './example/marks.ts';
import { lint, lintForReading, typeCheck } from './example/tools.ts';
import { install, pack, remove, temporaryFolder } from './pack.ts';

const example = fileURLToPath(new URL('../example', import.meta.url));

async function sourcesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(example, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => path.relative(example, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('node_modules'));
}

function show({ file, line, id, text }: Report): string {
  return `  ${file}:${line}  ${id}  ${text}`;
}

function check(what: string, expected: readonly Report[], actual: readonly Report[]): boolean {
  const { missing, unexpected } = compare(expected, actual);
  for (const entry of missing) console.error(`✗ ${what}: marked, but not reported: ${entry}`);
  for (const entry of unexpected) console.error(`✗ ${what}: reported, but not marked: ${entry}`);
  return missing.length + unexpected.length === 0;
}

const scratch = await temporaryFolder();
let project: string | undefined;
try {
  const { tarball } = pack(scratch);
  console.log(`Packed ${path.basename(tarball)}. Installing it into a copy of example/ …`);
  project = await install(example, tarball);

  console.log('\nexample/: type-checking and linting both halves …');
  const reportsOnRight = [
    ...typeCheck(project, 'tsconfig.json'),
    ...lint(project, '.').filter(({ file }) => !file.startsWith('broken/')),
  ];
  const rightIsRight = check('example/', [], reportsOnRight);
  console.log(rightIsRight ? 'example/: no type error, no report.' : 'example/: it should be clean.');

  const expected = await marks(project, await sourcesBelow('broken'));
  const typeErrors = typeCheck(project, 'broken/tsconfig.json');
  const reports = lint(project, 'broken');
  console.log('\nexample/broken/: what TypeScript says\n');
  console.log(typeErrors.map(show).join('\n'));
  console.log('\nexample/broken/: what ESLint says');
  console.log(lintForReading(project, 'broken').replaceAll(project, 'example'));
  const brokenIsMarked = check('example/broken/', expected, [...typeErrors, ...reports]);
  if (brokenIsMarked) console.log(`All ${expected.length} marked mistakes are reported, and nothing else.`);
  process.exitCode = rightIsRight && brokenIsMarked && expected.length > 0 ? 0 : 1;
} finally {
  await remove(scratch);
  if (project) await remove(project);
}
