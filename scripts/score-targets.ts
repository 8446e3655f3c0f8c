// Judges the labelled reads of `port.error` and the labelled connections with the targets that each repository's own
// manifests name, where score:corpus knows of none.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Linter } from 'eslint';
import plugin from '../rules/index.ts';
import type { JsonObject } from '../rules/files/json.ts';
import { parseManifest } from '../rules/project/manifest/text.ts';
import { calledWith, refuse } from './command.ts';
import { eslintFor } from './corpus/lint.ts';

interface Label {
  repo: string;
  commit: string;
  path: string;
  line: number;
  endLine: number;
  kind: string;
  verdict: string;
}

const { words } = calledWith(
  `Usage: npm run score:targets -- RESTORED MIRRORS [CORPUS]

RESTORED is the folder that the corpus's restore.mjs has filled; MIRRORS holds owner+name/repo as bare snapshots.`,
  {},
  3,
);
const [restored, mirrors, corpus = path.join(import.meta.dirname, '../../shared/corpus')] = words;
if (restored === undefined || mirrors === undefined || !existsSync(path.join(restored, 'files'))) {
  refuse('Name the folder that restore.mjs of the corpus has filled, and the folder of the mirrors.');
}

const rules: Readonly<Record<string, string>> = {
  'port.error': 'webext-ports/no-unsupported-port-error',
  connect: 'webext-ports/no-runtime-connect-to-content-script',
};

function git(repo: string, ...args: string[]): string {
  const directory = path.join(mirrors!, repo, 'repo');
  return execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

const manifestPaths = new Map<string, readonly string[]>();

function manifestPathsOf({ repo, commit }: Label): readonly string[] {
  let found = manifestPaths.get(repo);
  if (!found) {
    const all = git(repo, 'ls-tree', '-r', '--name-only', commit).split('\n');
    const named = all.filter((file) => /(?:^|\/)(?:[\w-]+\.)?manifest(?:[.-][\w-]+)*\.json$/.test(file));
    found = named.filter((file) => git(repo, 'show', `${commit}:${file}`).includes('manifest_version'));
    manifestPaths.set(repo, found);
  }
  return found;
}

/** The manifests of the nearest folder above a file that has some, else all of the repository: one for each browser. */
function manifestsFor(label: Label): readonly JsonObject[] {
  const all = manifestPathsOf(label);
  let nearest: readonly string[] = [];
  for (
    let folder = path.dirname(label.path);
    nearest.length === 0 && folder !== '.';
    folder = path.dirname(folder)
  )
    nearest = all.filter((file) => path.dirname(file) === folder);
  return (nearest.length > 0 ? nearest : all).flatMap((file) => {
    const { json } = parseManifest(git(label.repo, 'show', `${label.commit}:${file}`), file);
    return json ? [json] : [];
  });
}

const labels = readFileSync(path.join(corpus, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label)
  .filter(({ kind }) => kind in rules);
const counts = new Map<string, { sites: number; reported: number }>();
const byFile = new Map<string, Label[]>();
for (const label of labels) {
  const file = `${label.repo}/${label.path}`;
  byFile.set(file, [...(byFile.get(file) ?? []), label]);
}

for (const [file, found] of byFile) {
  const full = path.resolve(restored, 'files', file);
  const [first] = found;
  if (!first || !existsSync(full)) continue;
  const manifest = manifestsFor(first);
  const config = {
    plugins: { 'webext-ports': plugin },
    rules: Object.fromEntries(Object.values(rules).map((rule) => [rule, 'error'])),
    settings: { 'webext-ports': manifest.length > 0 ? { manifest } : {} },
  } as unknown as Linter.Config;
  const [result] = await (
    await eslintFor(path.resolve(restored, 'files', first.repo), [config])
  ).lintFiles([full]);
  for (const { kind, verdict, line, endLine } of found) {
    const key = `${kind} ${verdict}`;
    const count = counts.get(key) ?? { sites: 0, reported: 0 };
    const isReported = result?.messages.some(
      (message) => message.ruleId === rules[kind] && message.line >= line && message.line <= endLine,
    );
    counts.set(key, { sites: count.sites + 1, reported: count.reported + (isReported ? 1 : 0) });
    if (isReported !== (verdict === 'tp' || verdict === 'bug')) console.log(`${key}: ${file}:${line}`);
  }
}
console.table(Object.fromEntries([...counts].sort()));
