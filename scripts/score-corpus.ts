// Lints the restored corpus with the plugin and has it scored: the rules on the files as they are, the search for
// ports on the mutants, whose every message is lossy.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Linter } from 'eslint';
import plugin from '../rules/index.ts';
import { calledWith, refuse } from './command.ts';
import { lintFolder } from './corpus/lint.ts';

const { words } = calledWith(
  `Usage: npm run score:corpus -- RESTORED [CORPUS]

RESTORED is the folder that the corpus's restore.mjs and mutate.mjs have filled; CORPUS holds score.mjs and the labels.`,
  {},
  2,
);
const [restored, corpus = path.join(import.meta.dirname, '../../shared/corpus')] = words;
if (restored === undefined || !existsSync(path.join(restored, 'files-mutated'))) {
  refuse(
    'Name the folder that restore.mjs and mutate.mjs of the corpus have filled: it has no files-mutated.',
  );
}
const temporary = mkdtempSync(path.join(tmpdir(), 'webext-ports-score-'));

/** Lints a folder and prints what `score.mjs` says of the reports. */
async function score(
  folder: string,
  config: string,
  rules: Linter.RulesRecord,
  more: readonly string[],
): Promise<void> {
  const webext = { plugins: { 'webext-ports': plugin }, rules } as unknown as Linter.Config;
  const started = performance.now();
  const results = await lintFolder(path.resolve(restored!, folder), [webext]);
  console.log(`\n${folder}: linted in ${Math.round(performance.now() - started)} ms`);
  const report = path.join(temporary, `${folder}.json`);
  writeFileSync(report, JSON.stringify(results));
  const configuration = path.join(temporary, config);
  writeFileSync(configuration, readFileSync(path.join(corpus, config)));
  const args = [path.join(corpus, 'score.mjs'), report, '--config', configuration, ...more];
  process.stdout.write(execFileSync('node', args, { encoding: 'utf8' }));
}

try {
  await score('files', 'score.config.json', plugin.configs.recommended.rules as Linter.RulesRecord, [
    '--list',
    'fp',
  ]);
  const undefinedToo: Linter.RulesRecord = {
    'webext-ports/no-unserializable-message': ['error', { checkUndefined: true }],
  };
  const labels = ['--labels', path.join(restored, 'labels-mutated.jsonl'), '--by', 'reach'];
  await score('files-mutated', 'score.mutants.config.json', undefinedToo, labels);
  if (existsSync(path.join(restored, 'files-mutated-r3'))) {
    const connect: Linter.RulesRecord = { 'webext-ports/no-runtime-connect-to-content-script': 'error' };
    const mutants = ['--labels', path.join(restored, 'labels-mutated-r3.jsonl')];
    await score('files-mutated-r3', 'score.config.json', connect, mutants);
  }
} finally {
  rmSync(temporary, { recursive: true });
}
