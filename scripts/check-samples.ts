/**
 * Lints and type-checks the code samples of documents, where they lie. Each sample is right, so it may get no report and no error, but for `port.error` exactly where a target lacks it.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { calledWith, refuse } from './command.ts';
import { samplesOf } from './samples/extract.ts';
import { lintProblems } from './samples/lint-sample.ts';
import { typeProblems } from './samples/type-check-sample.ts';

const [folder] = calledWith('Usage: npm run check:seeds -- FOLDER', {}, 1).words;
if (!folder) refuse('Name the folder with the documents: npm run check:seeds -- FOLDER');
let checked = 0;
let wrong = 0;
for (const file of (await readdir(folder)).sort()) {
  for (const { code, line } of samplesOf(await readFile(path.join(folder, file), 'utf8'))) {
    checked++;
    const problems = [...lintProblems(code), ...typeProblems(code)];
    for (const problem of problems) console.error(`✗ ${file}:${line}: ${problem}`);
    if (problems.length > 0) wrong++;
  }
}
console.log(`${checked - wrong} of ${checked} samples in ${folder} are as they should be.`);
process.exitCode = checked > 0 && wrong === 0 ? 0 : 1;
