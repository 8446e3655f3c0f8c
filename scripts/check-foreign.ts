// Runs every rule over code that has nothing to do with extensions: no crash, no report.
//   npm run check:foreign -- [FOLDER …]
// Without folders, over the installed packages. The libraries that declare or polyfill the extension API itself are left out.
import path from 'node:path';
import type { Linter } from 'eslint';
import plugin from '../rules/index.ts';
import { eslintFor, sourceFiles } from './corpus/lint.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [path.join(import.meta.dirname, '../node_modules')];
const atOnce = 200;
const ofExtensions = /\/node_modules\/(?:@wxt-dev|webextension-polyfill|webext-ports|playwright-core\/lib)\//;

const rules: Linter.RulesRecord = Object.fromEntries(
  Object.entries(plugin.rules)
    .filter(([, { meta }]) => !('languages' in meta))
    .map(([name]) => [`webext-ports/${name}`, 'error']),
);
const webext = { plugins: { 'webext-ports': plugin }, rules } as unknown as Linter.Config;

let linted = 0;
let unparsed = 0;
const reports: string[] = [];
for (const folder of folders) {
  const files = sourceFiles(folder).filter((file) => !ofExtensions.test(file));
  const eslint = await eslintFor(path.resolve(folder), [webext]);
  for (let start = 0; start < files.length; start += atOnce) {
    for (const { filePath, messages } of await eslint.lintFiles(files.slice(start, start + atOnce))) {
      linted++;
      if (messages.some(({ fatal }) => fatal)) unparsed++;
      for (const { ruleId, line, message } of messages) {
        if (ruleId) reports.push(`${filePath}:${line} ${ruleId} ${message}`);
      }
    }
  }
}
console.log(`${linted} files, ${unparsed} of which do not parse, ${reports.length} reports`);
for (const report of reports) console.log(report);
if (linted === 0 || reports.length > 0) process.exitCode = 1;
